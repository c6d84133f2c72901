"""The game of both desks: its pages, worked at one after the other beside the loop."""

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

from game.classroom.serve.own_games.course import Course
from game.classroom.serve.two_sides.desk_game import DeskGame
from game.rules.ids import SEATS, Seat
from game.rules.scenario import Scenario
from game.rules.state import State
from game.saves.disk import DISK, make_folders
from game.saves.store import Store
from game.session.shared import SharedSession, begin_shared, resume_shared
from game.viewmodel.context import ViewContext

CONTENT = "content"
"""The folder of what is played, so that a later version of the game can go on with it."""

T = TypeVar("T")


class Match:
    """One game and its two desks. `folder` keeps it; without, it is in memory only.

    Raises SaveError, OSError where the game that is kept cannot be taken up.
    """

    def __init__(self, course: Course, folder: Path | None) -> None:
        self.course = course
        self.shared = _shared(course, folder)
        self.desks = {seat: self._desk(seat, folder) for seat in SEATS}
        self._lock = asyncio.Lock()
        self._pool = ThreadPoolExecutor(1, "game")

    def _desk(self, seat: Seat, folder: Path | None) -> DeskGame:
        session = self.shared.seats[seat]
        place = folder / "desks" / seat if folder is not None else None
        if place is not None:
            make_folders(DISK, place)
        return DeskGame(replace(self.course, setup=session.setup), session, place)

    async def work(self, act: Callable[[], T]) -> T:
        """Let something be done with the game, beside the loop; one thing after another."""
        async with self._lock:
            return await asyncio.get_running_loop().run_in_executor(self._pool, act)

    def close(self) -> None:
        """Let the game go."""
        self._pool.shutdown()
        self.shared.close()

    # --- what everybody may know ----------------------------------------------------------
    @property
    def opening(self) -> State:
        """The game at the opening of the turn, before either side has done anything in it."""
        state = self.shared.state(SEATS[0])
        return state.opened or state

    @property
    def scenario(self) -> Scenario:
        """The scenario, from the first desk."""
        return self.shared.scenario(SEATS[0])

    @property
    def over(self) -> bool:
        """Whether the game has ended."""
        return self.opening.over

    @property
    def standings(self) -> tuple[object, ...]:
        """How far each desk is, for the board."""
        return tuple((each.waits, each.standing) for each in self.desks.values())

    @property
    def public(self) -> tuple[object, ...]:
        """What of it the other side and delegates know: who has closed, the turn, the end."""
        opening = self.opening
        return (*(self.closed(seat) for seat in SEATS), opening.turn, opening.over)

    def closed(self, seat: Seat) -> bool:
        """Whether a desk has closed the turn and waits."""
        return self.shared.has_closed(seat)

    def context(self, seat: Seat = SEATS[0]) -> ViewContext:
        """What view models look at for what is known to all, from one desk."""
        course = self.course
        scenario = self.shared.scenario(seat)
        return ViewContext(self.opening, scenario, course.pack.archive, course.locale)


def _shared(course: Course, folder: Path | None) -> SharedSession:
    if folder is None:
        return SharedSession(course.setup, course.pack)
    store = Store(folder / "saves", contents=folder / CONTENT)
    saved = store.summaries()
    if saved:
        return resume_shared(saved[0].id, course.pack, store, course.version)
    return begin_shared(course.setup, course.pack, store, course.version)
