"""Nodes that fill a page, and those that are made for one: each of them without the frame."""

from collections.abc import Callable, Mapping

from game.drawing.charts.accounts import Accounts
from game.drawing.charts.stages import Stage
from game.drawing.features import Features
from game.drawing.funnel import Funnel, FunnelGate, FunnelStage
from game.drawing.seats import Ballot, SeatMark
from game.drawing.visits import Sign
from game.page import nodes
from game.page.answers import Next
from game.page.nodes import (
    AccountsAxis,
    BallotKey,
    Banner,
    Button,
    CardSheet,
    Chamber,
    Chip,
    Column,
    CountRange,
    Cut,
    DeskCard,
    Doors,
    EchoMark,
    Either,
    EndingPlate,
    Finding,
    Flow,
    Frame,
    FrontPage,
    Grid,
    Hall,
    Heading,
    Hemicycle,
    Label,
    LargeText,
    MapSpread,
    MapView,
    Masthead,
    MonthsBand,
    Narrow,
    Newspaper,
    Node,
    OptionCard,
    Pane,
    Panel,
    Portrait,
    Poster,
    Prose,
    Row,
    ScenarioPoster,
    Scroller,
    Sheet,
    Slider,
    Span,
    Speaker,
    StageChart,
    Stamp,
    Stamped,
    Story,
    Swatch,
    Tabletop,
    Tooltip,
    TwoPanes,
    TypedSheet,
    WaverLine,
)
from tests.support.gallery import stages, walls
from tests.support.gallery.maps import model

_BALLOTS: tuple[Ballot, ...] = ("for", "for", "against", "abstain", "absent", "waiting")
_SHARE = 0.6


def _poster() -> Node:
    menu = Column([Button("New game", lambda: None, kind="menu", key="menu:new")])
    return Poster(Scroller(Column([Masthead("APPARAT"), menu]), key="poster:page", main=True))


def _front_page() -> Node:
    current = Story("Current", "Kashira burns coal.", lead=True, on_activate=_stay, key="news:1")
    paper = Newspaper(
        "Workers of the world",
        "Organ of the committee",
        "ПРАВДА",
        "June 1922",
        "Moscow",
        [current, Story("The fair", "Nizhny makes ready.")],
        [Cut("current", "Pylons at Kashira."), Story("Abroad", "Nothing was decided.")],
        "Put together by hand.",
        key="paper",
    )
    mark = EchoMark("Because you signed it", _stay, key="because:1")
    found = [
        Finding(
            1,
            "It was noticed.",
            "from a member",
            5,
            "certain",
            mark,
            first=True,
            on_activate=_stay,
            key="finding:1",
        ),
        Finding(2, "Mills stand still.", "from the police", 2, "doubtful"),
    ]
    sheet = TypedSheet(["Central Committee"], ["Copy 1 of 7"], found, Stamp("SECRET"), key="sheet")
    left = [Button("Numbers", _stay, kind="light", key="numbers")]
    right = [Button("Next month", _stay, kind="primary", key="go-on")]
    hint = "Left folds it away"
    desk = FrontPage(paper, sheet, left, right, hint, on_turn=_stay, key="front-page")
    return Frame(desk, scroll=False, bleed=True)


def _stay() -> Next | None:
    return None


def _hall() -> Node:
    seats = Hemicycle([SeatMark(each, f"Member {n}") for n, each in enumerate(_BALLOTS, 1)])
    legend = Flow([BallotKey("for", "in favour"), BallotKey("against", "against")])
    side = Panel(Prose("The motion is carried."))
    hall = Hall(Label("October plenum", "title"), seats, Label("2 : 1", "title"), legend, side)
    return Frame(hall, scroll=False, bleed=True, bare=True)


def _funnel() -> Node:
    chart = Funnel(
        "Where it begins",
        "the cells of Penza",
        (
            FunnelStage("Cells", 360, "36", "in 100"),
            FunnelStage("Districts", 320, "32", "in 100"),
            FunnelStage("Guberniya", 90, "9", "in 100"),
            FunnelStage("Hall", 20, "3", "of 128"),
        ),
        (
            FunnelGate("Rooms", "no names", None, "follow", 92),
            FunnelGate("A clerk", "placed", Features(hair="bald", glasses="pince"), "grip", 61),
            FunnelGate("A fitter", "elected", Features(cap="cloth"), "grip", 12),
        ),
        128,
        3,
        "not sent on",
        1,
    )
    page = nodes.Funnel(chart, on_choose=lambda _: None, on_activate=lambda: None, grow=1)
    return Frame(page, scroll=False, bleed=True)


def _chamber() -> Node:
    seats = Hemicycle([SeatMark("waiting", f"Member {n}") for n in range(1, 7)], height=230)
    chain = [Stage("cells", 433, "43.3 %"), Stage("conference", 120, "12 %")]
    return Frame(Column([Chamber(seats), Panel(StageChart(chain))], gap=12))


def _visits() -> Node:
    """Those who waver, one of whom was visited and one is called on; the man; how it stands."""
    bare = Features("cropped", "", "trim")
    one, two, three = (
        WaverLine(
            bare,
            name,
            words,
            want,
            visited=want == "fear",
            chosen=want == "bed",
            on_activate=lambda: None,
            key=f"waverer:{want}",
        )
        for name, words, want in _WAVERERS
    )
    line = Column([one, two, three, *(_sign(each) for each in ("post", "cure", "file"))], gap=0)
    man = Speaker(bare, "Petrov", "votes in the plenum", "Which do I take home?")
    doors = Row([Label("2 visits left", "ui"), Doors(2, 3, label="Two doors of three")])
    ballots = CountRange(11, 8, 7, 14, 12, 17, label="Of 26 ballots 12 to 17")
    small = OptionCard(
        1,
        "A bed",
        "By the sea.",
        [Chip("1 500 r.", "cost"), Chip("the vote", trend=2)],
        on_activate=lambda: None,
        key="offer:1",
    )
    slider = Slider("Likely", 50, lambda _: None, band=(30, 60), key="likely")
    return Frame(Column([line, man, doors, small, Panel(ballots), slider], gap=10))


_WAVERERS: tuple[tuple[str, str, Sign], ...] = (
    ("Petrov", "wants a rest", "bed"),
    ("Sidorov", "is afraid", "fear"),
    ("Ivanov", "wants a reason", "argument"),
)


def _sign(want: Sign) -> Node:
    sent_away = want == "cure"
    words = f"wants a {want}"
    return WaverLine(None, "Somebody", words, want, visited=sent_away, refused=sent_away)


def _spread() -> Node:
    legend = Flow([Swatch("red", "", "with you 9"), Swatch("blue", "diagonal", "against 3")])
    view = MapView(model("sura"), lambda _: None, on_activate=lambda _: None)
    return Frame(MapSpread(view, legend, Panel(Heading("Sura"))), scroll=False, bleed=True)


def _papers() -> Node:
    """A card at the left; letters at the right, with a note on a term."""
    option = OptionCard(
        1, "Sign it", "The others [[collegium|wait]].", on_activate=lambda: None, key="option:1"
    )
    card = CardSheet(
        Banner("desk", label="A desk with a lamp"),
        Label("Moscow, 3 April", "caption"),
        Label("The first morning", "title"),
        [Prose("A *letter* lies there."), Scroller(option, key="options")],
        room=600,
    )
    short, long = (Sheet(Label(words, "typewriter")) for words in ("To all.", "To all committees."))
    where = Either(LargeText(), Label("one under another"), Label("side by side"))
    note = Tooltip("Collegium", "Those who decide together.", pinned=True, key="note")
    right = Pane(
        [Tabletop(short), Stamped(long, Stamp("SENT"), key="letter"), note],
        [where],
        share=_SHARE,
        key="right",
    )
    left = Pane([card], share=_SHARE, key="left")
    return Frame(TwoPanes(left, right, share=_SHARE), scroll=Narrow(_SHARE))


def _ending() -> Node:
    plate = EndingPlate(
        "train", "Sent abroad", "The *train* leaves at nine.", label="A night train"
    )
    axis = AccountsAxis(Accounts("0", "60", (300, 450, 700), 900, "yours 54"))
    heads = Row(
        [
            Portrait(Features(), 64, ground="red", label="A clerk"),
            Portrait(Features(hair="bald"), 64, ground="blue", away=True, label="An envoy"),
            Portrait(Features(beard="full"), 64, ground="ochre", gone=True, label="A fitter"),
        ]
    )
    return Frame(Column([plate, axis, heads], gap=12), bleed=True)


def _setup() -> Node:
    """Two posters, a band of all months, two desks."""
    posters: list[Node] = [
        ScenarioPoster(
            name,
            months,
            drawing=drawing,
            chosen=drawing == "wedge",
            on_activate=lambda: None,
            key=f"scenario:{drawing}",
        )
        for name, months, drawing in (
            ("The New Post", "Apr – Dec 1922", "telephone"),
            ("The Discussion", "Oct 1923 – Jan 1924", "wedge"),
            ("Somebody’s own", "May 1922", ""),
        )
    ]
    spans = [Span(9, "telephone"), Span(4, "window"), Span(4, "wedge")]
    band = MonthsBand("All of it", "17 months", spans, on_activate=lambda: None, key="all")
    desks: list[Node] = [
        DeskCard(
            Features(),
            "General Secretary",
            "You sign.",
            tag="your desk",
            chosen=True,
            on_activate=lambda: None,
            key="seat:one",
        ),
        DeskCard(
            None,
            "Opposition",
            "You object.",
            tag="take it",
            side="blue",
            on_activate=lambda: None,
            key="seat:two",
        ),
    ]
    start = Button("Start", lambda: None, kind="great", arrow=True, key="start")
    rows = [Grid(posters, columns=3, least=150), band, Grid(desks, columns=2, least=300), start]
    return Frame(Column(rows, gap=14))


ALONE: Mapping[str, Callable[[], Node]] = {
    "poster": _poster,
    "hall": _hall,
    "chamber": _chamber,
    "funnel": _funnel,
    "ending": _ending,
    "spread": _spread,
    "papers": _papers,
    "stage": stages.beside,
    "stage-mourning": stages.above,
    "stage-above": stages.picture,
    "front-page": _front_page,
    "visits": _visits,
    "setup": _setup,
    "wall": walls.voting,
    "wall-record": walls.recorded,
    "wall-lines": walls.lines,
    "wall-dark": walls.dark,
    "wall-join": walls.joining,
}
"""Pages by name. They stand in no strip."""
