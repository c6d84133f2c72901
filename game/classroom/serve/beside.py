"""A room that is served beside a window: the pupils' door in a thread, and no board.

The room changes in the loop of that thread alone, as where it is served by itself: the window has
its own moves made there and waits for them, so that no page is written of a room that is half one
thing and half the next.
"""

import asyncio
import socket
from collections.abc import Callable, Sequence
from concurrent.futures import Future, wait
from threading import Event, Thread
from typing import TypeVar

from game.classroom.follow import Refused
from game.classroom.moves import Move
from game.classroom.serve.hall import Hall
from game.classroom.serve.run import at_pupils_door, settled
from game.web.serve.run import Server

T = TypeVar("T")

LOOK = 0.5
"""Seconds after which one who waits looks whether the thread is still there."""


class GoneError(Exception):
    """The thread has ended, and what it was asked was not done."""


class Beside:
    """A hall whose doors, already listening, are served until it is closed."""

    def __init__(self, hall: Hall, doors: Sequence[socket.socket]) -> None:
        self._hall, self._doors = hall, doors
        self._loop: asyncio.AbstractEventLoop | None = None
        self._answers = Event()
        self._server = Server(settled(at_pupils_door(hall, doors)), self._on_ready)
        self._thread = Thread(target=self._run, name="room", daemon=True)

    def open(self) -> None:
        """Serve; returns when requests are answered. Raises GoneError if it did not come up."""
        self._thread.start()
        self._answers.wait()
        if self._loop is None:
            raise GoneError

    def close(self) -> None:
        """Serve no more; whoever is being answered has a second."""
        self._server.should_exit = True
        self._thread.join()

    @property
    def is_open(self) -> bool:
        """Whether requests are answered."""
        return self._thread.is_alive()

    # --- what the window does -------------------------------------------------------------
    def make(self, move: Move) -> Refused | None:
        """Make a move of the window's in the room, and let everybody know."""
        hall = self._hall
        try:
            return self._ask(lambda: hall.make(move))
        except GoneError:  # nobody else changes the room any more
            return hall.kept.make(move, hall.second)

    def show_records(self, count: int) -> None:
        """Let devices show what the record has of so many rounds."""
        try:
            self._ask(lambda: self._hall.show_records(count))
        except GoneError:
            return

    def _ask(self, what: Callable[[], T]) -> T:
        """Have something done in the loop, and wait for it. Raises GoneError."""
        answer: Future[T] = Future()

        def do() -> None:
            try:
                answer.set_result(what())
            except Exception as error:  # noqa: BLE001  # whoever asked deals with it
                answer.set_exception(error)

        try:
            assert self._loop is not None  # noqa: S101  # it is open
            self._loop.call_soon_threadsafe(do)
        except RuntimeError as error:
            raise GoneError from error
        while not wait((answer,), LOOK).done:
            if not self._thread.is_alive() and not answer.done():
                raise GoneError
        return answer.result()

    # --- the thread -----------------------------------------------------------------------
    def _on_ready(self) -> None:
        self._loop = asyncio.get_running_loop()
        self._answers.set()

    def _run(self) -> None:
        try:
            self._server.run(sockets=list(self._doors))
        finally:
            for each in self._doors:
                each.close()
            self._answers.set()
