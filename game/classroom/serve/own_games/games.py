"""The games of a room, each opened when it is wanted, worked at beside the loop of the server."""

import asyncio
from collections.abc import Callable, Mapping
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from typing import TypeVar

from game.classroom.serve.own_games.course import Course
from game.classroom.serve.own_games.game import Game, Standing, open_game

MOST = 40
"""Games of a room. Forty of *The Discussion*, most of them over, took 180 MB with the program."""

WORKERS = 4
"""So many games are worked at at once: a debrief, which takes a second, holds nobody else up."""

CONTENT = "content"
"""The folder of what is played, so that a later version of the game can go on with it."""

LETTERS = 16
"""Of a device, in the name of its folder."""

T = TypeVar("T")


class Games:
    """Games by the device that plays. `folder` keeps them; without, they are in memory only."""

    def __init__(self, course: Course, folder: Path | None) -> None:
        self.course, self._folder = course, folder
        self._pool = ThreadPoolExecutor(WORKERS, "game")
        self._found: dict[str, Future[Game]] = {}

    def take_up(self, seats: Mapping[str, int]) -> None:
        """Begin to open the games of devices that have a seat already."""
        for device, seat in seats.items():
            self._opening(device, seat)

    async def of(self, device: str, seat: int) -> Game:
        """The game of a device. Raises SaveError, OSError where it cannot be opened now."""
        return await asyncio.wrap_future(self._opening(device, seat))

    async def work(self, game: Game, act: Callable[[], T]) -> T:
        """Let something be done with a game, beside the loop; one thing after another."""
        async with game.lock:
            return await asyncio.get_running_loop().run_in_executor(self._pool, act)

    def opened(self, device: str) -> Game | None:
        """The game of a device, if it is open."""
        found = self._found.get(device)
        is_open = found is not None and found.done() and not found.exception()
        return found.result() if found is not None and is_open else None

    def standing(self, device: str) -> Standing | None:
        """How far a game is; None while it is not open."""
        game = self.opened(device)
        return game.standing if game is not None else None

    def problem(self, device: str) -> BaseException | None:
        """Why the game of a device could not be opened when it was last tried."""
        found = self._found.get(device)
        return found.exception() if found is not None and found.done() else None

    def forget(self, device: str) -> None:
        """Let a game go, whose seat is free; what is kept of it stays in its folder."""
        found = self._found.pop(device, None)
        if found is not None:
            found.add_done_callback(_close)

    def close(self) -> None:
        """Let all of them go."""
        for device in tuple(self._found):
            self.forget(device)
        self._pool.shutdown()

    def _opening(self, device: str, seat: int) -> Future[Game]:
        found = self._found.get(device)
        if found is None or (found.done() and found.exception()):  # then it is tried again
            found = self._found[device] = self._pool.submit(self._open, device, seat)
        return found

    def _open(self, device: str, seat: int) -> Game:
        if self._folder is None:
            return open_game(self.course, seat, None, None)
        place = self._folder / "games" / device[:LETTERS]
        return open_game(self.course, seat, place, self._folder / CONTENT)


def _close(found: Future[Game]) -> None:
    if not found.cancelled() and not found.exception():
        found.result().close()
