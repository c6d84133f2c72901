"""One pupil's game: the session, its pages, and where both are kept."""

import asyncio
import json
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from game.classroom.serve.own_games.course import Course
from game.classroom.serve.own_games.seat_host import SeatHost
from game.page.nodes.base import Node
from game.page.screen import Screen
from game.page.stack import Stack
from game.page.stack_text import StackError, to_text
from game.report.html import page
from game.rules.moves import Choose
from game.saves import plain
from game.saves.disk import DISK, make_folders, read_or_none, write_whole
from game.saves.store import Store
from game.screens.navigator import Navigator
from game.screens.settings import SettingsScreen
from game.screens.table import PAGES
from game.session.flow import resting
from game.session.resume import begin, resume
from game.session.session import Session
from game.viewmodel.context import ViewContext
from game.viewmodel.debrief import debrief
from game.viewmodel.prologue import has_prologue
from game.web.front import Front
from game.web.post import Use

FILE = "pages.json"
MOST_BYTES = 1_000_000

SCREENS: Mapping[str, type[SettingsScreen]] = {"settings": SettingsScreen}
"""The only pages outside of a game that a seat has: there is no title to leave for."""


@dataclass(frozen=True, slots=True)
class Standing:
    """How far a game is: no more than a teacher can see by walking past.

    `kept` says that every decision is on the disk, where there is one.
    """

    turn: int
    month: str
    decisions: int
    over: bool
    kept: bool


class Game:
    """A game that goes on. Only one use of it is worked at at a time: whoever does holds `lock`."""

    def __init__(self, course: Course, seat: int, session: Session, folder: Path | None) -> None:
        self._course, self._folder, self.session = course, folder, session
        self._host = SeatHost(course, seat, folder)
        self._ways = Navigator(self._host, SCREENS, PAGES)
        self.lock = asyncio.Lock()
        stack, count = self._stood()
        self.front = Front(stack, course.texts, lambda: course.prefs_of(self._host.settings))
        self.front.count = count
        self._written = ""
        self.standing, self.result = self._standing(), self._host.result(session)

    # --- pages --------------------------------------------------------------------------
    def use(self, use: Use, count: int) -> None:
        """Use something on the page on top; when this returns, page and moves are kept."""
        self.front.use(use, count)
        if self.front.left:  # there is nowhere to leave for
            self.front.stack = (self._first(),)
        self.note()

    def note(self) -> None:
        """Something has been done: see how far the game is, and keep its page."""
        self.standing = self._standing()
        if self.result is None:
            self.result = self._host.result(self.session)
        self._keep()

    def html(self) -> str:
        """The page on top."""
        text = self.front.html()
        self._keep()  # what a page remembers while it is made, such as a scene that was told
        return text

    def instead(self, root: Node) -> str:
        """Something else in place of it."""
        return self.front.instead(root)

    @property
    def code(self) -> str:
        """The code of the result; empty while the game goes on."""
        return self._host.result_code(self.session)

    def report(self) -> str:
        """The debrief as one page."""
        course, session = self._course, self.session
        given = session.state, session.scenario, session.pack, course.locale
        return page(debrief(*given, session.setup.programme), course.locale)

    def close(self) -> None:
        """Let its files go."""
        self.session.close()

    # --- how far it is --------------------------------------------------------------------
    def _standing(self) -> Standing:
        session = self.session
        turn = session.scenario.turns[session.state.turn - 1]
        return Standing(
            session.state.turn,
            self._course.locale.turn(turn),
            sum(isinstance(each.move, Choose) for each in session.history),
            session.state.over,
            session.save_badge is None,
        )

    # --- pages, kept --------------------------------------------------------------------
    def _keep(self) -> None:
        """Write the stack of pages down, if it is another one.

        A disk that does not take it costs a page that was turned to; of moves the page itself says
        whether they are kept.
        """
        if self._folder is None:
            return
        stack = to_text(self.front.stack)
        data = {"count": self.front.count, "game": self.session.hash, "stack": stack}
        text = json.dumps(data, sort_keys=True)
        if text != self._written:
            with suppress(OSError):
                write_whole(DISK, self._folder / FILE, plain.seal(data, None))
                self._written = text

    def _stood(self) -> tuple[Stack, int]:
        """The stack of pages as it was left, and how many uses were answered.

        Where more was played than the pages know of, the uses that they count are over: one that
        is sent again shall not be made again.
        """
        found = self._read()
        count = found.get("count", 0)
        if found and found.get("game") == self.session.hash:
            with suppress(StackError):
                return self._ways.restored(found["stack"], self.session), count
        return (self._first(),), count + bool(found)

    def _read(self) -> Mapping[str, Any]:
        if self._folder is None:
            return {}
        try:
            data = read_or_none(DISK, self._folder / FILE, MOST_BYTES)
            found = plain.unseal(data, None) if data is not None else {}
        except (OSError, ValueError):
            return {}
        is_sound = isinstance(found.get("count"), int) and isinstance(found.get("stack"), str)
        return found if is_sound else {}

    def _first(self) -> Screen[Any]:
        """What a game is entered by: what is told before it, the desk, or the debrief."""
        session = self.session
        context = ViewContext(
            session.state, session.scenario, session.pack.archive, self._course.locale
        )
        told = not session.history and has_prologue(context)
        return self._ways.page("prologue" if told else resting(session.state).page, session)


def open_game(course: Course, seat: int, folder: Path | None, contents: Path | None) -> Game:
    """The game of a seat: that of its folder, or a new one. Raises SaveError, OSError."""
    if folder is None:
        return Game(course, seat, Session(course.setup, course.pack), None)
    make_folders(DISK, folder)
    store = Store(folder / "saves", contents=contents)
    saved = store.summaries()
    if saved:
        session = resume(saved[0].id, course.pack, store, course.version)
    else:
        session = begin(course.setup, course.pack, store, course.version)
    return Game(course, seat, session, folder)
