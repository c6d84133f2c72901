"""Every page of the game as a browser is shown it: from both desks, with its dialogs."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from game.app.text_lookup import TextLookup
from game.page.prefs import Prefs
from game.page.screen import Screen
from game.rules.ids import OFFICE, OPPOSITION, Seat
from game.rules.moves import Choose
from game.rules.seats.policies import recorded
from game.screens.debrief import PAGES_OF_IT
from game.screens.table import OF_A_SAVE, PAGES, SCREENS, screen
from game.screens.vote import COUNTED
from game.session.session import Session
from game.viewmodel.scene import ALL
from game.web.front import Front, Texts
from game.web.post import Use
from tests.support import core
from tests.support.hosts import PlainHost, begun, close_month, over, to_the_vote
from tests.support.plain_reader import read

SCENARIOS = {OFFICE: "new-post", OPPOSITION: "the-discussion"}
LATER = 3
"""Turns until there is something to report."""


@dataclass(frozen=True)
class Shown:
    """A page under a name, and what was used on it before it is looked at."""

    name: str
    screen: Screen[Any]
    used: tuple[Use, ...] = ()

    def front(self, prefs: Prefs | None = None) -> Front:
        """A browser of one player on this page."""
        front = front_of(self.screen, prefs)
        for each in self.used:
            front.use(each)
        return front


def front_of(first: Screen[Any], prefs: Prefs | None = None) -> Front:
    """A browser of one player, opened on a page."""
    lookup, shown = TextLookup(core.pack(), "en"), prefs or Prefs()
    return Front((first,), Texts(lookup.say, lookup.term), lambda: shown)


def outside() -> Iterator[Shown]:
    """Pages without a game."""
    for name in sorted(SCREENS.keys() - OF_A_SAVE):
        yield Shown(name, screen(PlainHost(), name))


def of_a_game(seat: Seat) -> Iterator[Shown]:
    """The pages of a seat, at the beginning, later and at the end, with what lies over them."""
    first, later, end = _begun(seat), _begun(seat), over(seat)
    for _ in range(LATER):
        close_month(later)
    for name in sorted(PAGES.keys() - {"debrief", "vote", "scene", "month"}):
        yield _shown(name, first)
        yield _shown(f"{name} later", later, name)
    for key in ("help", "sources", "back"):
        yield _shown(f"desk, {key}", first, "desk", used=(Use("command", key),))
    for name in ("reports", "bodies", "funnel", "returns", "archive"):
        yield _shown(f"{name} at the end", end, name)
    yield _shown("month", later)
    yield _shown("month, sheet", later, "month", "sheet")
    for part in PAGES_OF_IT:
        yield _shown(f"debrief, {part}", end, "debrief", part)
    for scene in first.scenario.scenes:
        yield _shown(f"scene, {scene}", first, "scene", scene)
    yield _shown("outcome", _decided(seat), "desk")
    yield from _votes(seat)


def every_page() -> Iterator[Shown]:
    """All of them."""
    yield from outside()
    for seat in SCENARIOS:
        for each in of_a_game(seat):
            yield Shown(f"{seat}: {each.name}", each.screen, each.used)


def _shown(
    name: str, session: Session, page: str = "", at: str = "", used: tuple[Use, ...] = ()
) -> Shown:
    return Shown(name, screen(PlainHost(), page or name, session, at), used)


def _begun(seat: Seat) -> Session:
    """A game whose set scenes have been seen, so that a page is the page that was asked for."""
    session = begun(SCENARIOS[seat], seat)
    session.told = dict.fromkeys(session.scenario.scenes, ALL)
    return session


def _decided(seat: Seat) -> Session:
    """A game after its first decision."""
    session = _begun(seat)
    while not isinstance(move := recorded(session.state, session.scenario), Choose):
        session.dispatch(move)
    session.dispatch(move)
    return session


def _votes(seat: Seat) -> Iterator[Shown]:
    """A vote before it, with somebody visited, and counted."""
    session = _begun(seat)
    vote = to_the_vote(session)
    before = _shown("vote", session, "vote", vote)
    yield before
    offered = [each.key for each in read(before.front().html()).usable("activate")]
    for visit in [key for key in offered if key.startswith("waverer:")][:1]:
        yield _shown("vote, visit", session, "vote", vote, used=(Use("activate", visit),))
    close_month(session)
    yield _shown("vote, counted", session, "vote", COUNTED)
