"""Nodes that fill a page, and those that are made for one: each of them without the frame."""

from collections.abc import Callable, Mapping

from game.drawing.charts.stages import Stage
from game.drawing.features import Features
from game.drawing.seats import Ballot, SeatMark
from game.drawing.visits import Sign
from game.page.nodes import (
    BallotKey,
    Banner,
    Button,
    CardSheet,
    Chamber,
    Chip,
    Column,
    CountRange,
    Doors,
    Either,
    Flow,
    Frame,
    Hall,
    Heading,
    Hemicycle,
    Label,
    LargeText,
    MapSpread,
    MapView,
    Masthead,
    Narrow,
    Node,
    OptionCard,
    Pane,
    Panel,
    Poster,
    Prose,
    Row,
    Scroller,
    Sheet,
    Slider,
    Speaker,
    StageChart,
    Stamp,
    Stamped,
    Swatch,
    Tabletop,
    Tooltip,
    TwoPanes,
    WaverLine,
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
        compact=True,
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


ALONE: Mapping[str, Callable[[], Node]] = {
    "poster": _poster,
    "hall": _hall,
    "chamber": _chamber,
    "spread": _spread,
    "papers": _papers,
    "visits": _visits,
}
"""Pages by name. They stand in no strip."""
