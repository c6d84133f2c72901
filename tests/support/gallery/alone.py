"""Nodes that fill a page, and those that are made for one: each of them without the frame."""

from collections.abc import Callable, Mapping

from game.drawing.charts.stages import Stage
from game.drawing.features import Features
from game.drawing.seats import Ballot, SeatMark
from game.page.nodes import (
    BallotKey,
    Banner,
    Button,
    CardSheet,
    Chamber,
    Column,
    DeskCard,
    Either,
    Flow,
    Frame,
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
    Node,
    OptionCard,
    Pane,
    Panel,
    Poster,
    Prose,
    ScenarioPoster,
    Scroller,
    Sheet,
    Span,
    StageChart,
    Stamp,
    Stamped,
    Swatch,
    Tabletop,
    Tooltip,
    TwoPanes,
)
from tests.support.gallery.maps import model

_BALLOTS: tuple[Ballot, ...] = ("for", "for", "against", "abstain", "absent", "waiting")
_SHARE = 0.6


def _poster() -> Node:
    menu = Column([Button("New game", lambda: None, kind="menu", key="menu:new")])
    return Poster(Scroller(Column([Masthead("APPARAT"), menu]), key="poster:page", main=True))


def _hall() -> Node:
    seats = Hemicycle([SeatMark(each, f"Member {n}") for n, each in enumerate(_BALLOTS, 1)])
    legend = Flow([BallotKey("for", "in favour"), BallotKey("against", "against")])
    side = Panel(Prose("The motion is carried."))
    hall = Hall(Label("October plenum", "title"), seats, Label("2 : 1", "title"), legend, side)
    return Frame(hall, scroll=False, bleed=True, bare=True)


def _chamber() -> Node:
    seats = Hemicycle([SeatMark("waiting", f"Member {n}") for n in range(1, 7)], height=230)
    chain = [Stage("cells", 433, "43.3 %"), Stage("conference", 120, "12 %")]
    return Frame(Column([Chamber(seats), Panel(StageChart(chain))], gap=12))


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
    "spread": _spread,
    "papers": _papers,
    "setup": _setup,
}
"""Pages by name. They stand in no strip."""
