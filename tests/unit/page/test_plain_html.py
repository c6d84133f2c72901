"""The wall between pages and windows: everything on a page can be read and used in plain HTML."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, fields, is_dataclass
from functools import cache
from itertools import product

import pytest

from game.app.text_lookup import TextLookup
from game.page.ctx import Ctx
from game.page.markup import plain
from game.page.nodes import Button, Column, Term
from game.rules.ids import SEATS, Id, Seat
from game.saves.old import read_old
from game.screens.table import PAGES, SCREENS, ways
from game.session.host import SavedGame
from game.session.session import Session
from tests.support import core, old_saves
from tests.support.hosts import PlainHost, begun, close_month
from tests.support.plain_html import PageError, page
from tests.support.plain_reader import Browser, TornError, read, use
from tests.support.plain_walk import Turn, walk
from tests.support.trees import tree

_WORDS = TextLookup(core.pack(), "en")
CTX = Ctx(_WORDS.say, _WORDS.term)
MOST = 12
"""How many turns of a page are looked at."""
FEW = 4
"""How many of a page of many rows."""

NOT_SHOWN = {
    "FormView": ("notes",),  # behind a button: `tests/unit/screens/test_forms.py` opens them
    "ChartView": ("steps",),  # those for which there is a number
    "FrameView": ("end",),  # a page may name the button itself
    "ItemView": ("words",),  # what a search looks through
    "LedgerRow": ("unit",),  # of what the seat can give
    "MapPageView": ("hint",),  # where a vacancy can be filled
    "MarkView": ("name",),  # the report's; a page says the source
    "MovePreview": ("lines", "effects"),  # one or the other, as far as there is room
    "PostingView": ("about",),  # or what its region is about
    "ReportsView": ("kinds",),  # of replies, once there are some
    "SavedView": ("id",),
    "Cited": ("url",),  # on a page of sources, not where one is only named
}
"""Fields of view records that not every page prints."""
READ = ("text", "term", "group", "chart")
"""Roles of what the keyboard stops at only to have it read."""
MANY = ("archive", "debrief")
"""Pages whose views hold more rows than can be opened here one by one; tests of their own do."""

_NAME = re.compile(r"[a-z0-9]+([-:/._@][a-z0-9]+)*")
"""Ids, kinds, colours: what is a name in the code and no text."""


@dataclass(frozen=True)
class Moment:
    """A game at the opening of a turn, or when it is over."""

    scenario: Id
    seat: Seat
    turns: int

    def __str__(self) -> str:
        return f"{self.scenario}-{self.seat}-{self.turns}"


OPEN = [
    Moment(scenario, seat, turns)
    for seat in SEATS
    for scenario, turns in (("tutorial", 0), ("the-discussion", 4))
]
OVER = [Moment("tutorial", seat, 3) for seat in SEATS]


@cache
def game(moment: Moment) -> Session:
    session = begun(moment.scenario, moment.seat)
    for _ in range(moment.turns):
        close_month(session)
    return session


def host() -> PlainHost:
    saved = SavedGame("01", "new-post", "November 1922", 8, 9, "hold", "1922-11-25 11:02")
    old = SavedGame(old_saves.FIRST, "new-post", "", 1, 9, "hold", "1922-11-25", old=True)
    read_before = {old.id: read_old(old_saves.FOLDER / old.id)}
    return PlainHost(games=[saved, old], old=read_before)


def turns(name: str, moment: Moment | None = None, most: int = MOST) -> list[Turn]:
    """The turns of a page, every control of which has been used."""
    around = host()
    if moment is None:
        return list(walk(around, CTX, (ways(around).screen(name),), None, most))
    session = game(moment)
    return list(walk(around, CTX, (ways(around).page(name, session),), session, most))


def labels(view: object) -> Iterator[str]:
    """The texts of a view record that a page prints, without their marks."""
    if isinstance(view, str):
        text = " ".join(plain(view).split())
        if text and not _NAME.fullmatch(text):
            yield text
    elif is_dataclass(view):
        for each in fields(view):
            if each.name not in NOT_SHOWN.get(type(view).__name__, ()):
                yield from labels(getattr(view, each.name))
    elif isinstance(view, Sequence):
        for each in view:
            yield from labels(each)


def records(given: Sequence[object]) -> Iterator[object]:
    """View records; single texts are put into sentences by the screens."""
    for each in given:
        if is_dataclass(each):
            yield each
        elif isinstance(each, tuple):
            yield from records(each)


def lost(found: Sequence[Turn]) -> list[str]:
    """What view models gave to a page and no turn of it says."""
    said = " ".join(turn.words for turn in found)
    given = {text for turn in found for view in records(turn.given) for text in labels(view)}
    return sorted(text for text in given if text not in said)


@pytest.mark.parametrize("name", [each for each in SCREENS if each not in MANY])
def test_a_screen_outside_a_game_says_all_of_its_view(name: str) -> None:
    assert lost(turns(name)) == []


@pytest.mark.parametrize("moment", OPEN, ids=str)
@pytest.mark.parametrize("name", [each for each in PAGES if each not in MANY])
def test_a_page_says_all_of_its_view(name: str, moment: Moment) -> None:
    assert lost(turns(name, moment)) == []


@pytest.mark.parametrize("moment", OVER, ids=str)
@pytest.mark.parametrize("name", ["desk", "month"])
def test_a_page_of_a_game_that_is_over_says_all_of_its_view(name: str, moment: Moment) -> None:
    assert lost(turns(name, moment)) == []


@pytest.mark.parametrize(("name", "moment"), [("archive", None), *product(MANY, OVER)], ids=str)
def test_every_act_of_a_page_of_many_rows_answers(name: str, moment: Moment | None) -> None:
    assert len(turns(name, moment, FEW)) == FEW


@pytest.mark.parametrize("moment", [*OPEN, *OVER], ids=str)
@pytest.mark.parametrize("name", PAGES)
def test_what_can_be_used_stands_on_the_page_once(name: str, moment: Moment) -> None:
    session = game(moment)
    stack = (ways(host()).page(name, session),)
    root, found = tree(stack[-1], CTX), Browser(stack, CTX).look()
    usable = {each.key for each in root.walk() if each.focusable and not isinstance(each, Term)}
    assert usable <= set(found.keys)
    assert len(found.keys) == len(set(found.keys))
    acts = {each.key for each in found.usable("activate", "set", "type", "choose")}
    tried = {each.key for each in root.walk() if each.focusable and each.enabled}
    quiet = {each.key for each in root.walk() if each.role in READ}
    assert tried - quiet - {""} <= acts


def test_two_nodes_of_one_key_are_no_page() -> None:
    twice = Column([Button("yes", key="go"), Button("no", key="go")])
    with pytest.raises(PageError, match="go"):
        page(twice, CTX.term)


def test_a_node_that_can_be_used_needs_a_key() -> None:
    with pytest.raises(PageError, match="yes"):
        page(Button("yes"), CTX.term)


def test_what_is_not_on_a_page_is_refused() -> None:
    with pytest.raises(LookupError):
        use(Button("yes", key="go"), "activate", "stay")
    with pytest.raises(LookupError):
        use(Button("yes", key="go"), "set", "go", "3")


def test_texts_are_escaped() -> None:
    found = page(Button("<b>&\"'", key='a"b'), CTX.term)
    assert "<b>" not in found
    assert read(found).control('a"b').event == "activate"


@pytest.mark.parametrize("torn", ["<p><b></p></b>", "<div>", "</div>"])
def test_a_torn_text_is_noticed(torn: str) -> None:
    with pytest.raises(TornError):
        read(torn)
