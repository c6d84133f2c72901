"""Files that are watched beside the page: when one is saved, a job is done in a thread."""

from collections.abc import Callable, Sequence
from pathlib import Path
from threading import Event, Thread
from typing import Generic, TypeVar

from game.app.watch import State, state_of

EVERY = 0.25
"""Seconds between two looks."""
SETTLES = 0.05
"""So long a file is left alone by whoever saves it, before it is read."""

T = TypeVar("T")


class Watched(Generic[T]):
    """Watches places, and has what came of the job when they last changed."""

    def __init__(self, places: Callable[[], Sequence[Path]], job: Callable[[], T]) -> None:
        self._places, self._job = places, job
        self._seen: State = state_of(places())
        self._found: list[T] = []
        self._ended = Event()

    def start(self, warm_up: Callable[[], object] = lambda: None) -> None:
        """Watch from now on, in a thread, after something that makes the job quicker."""
        Thread(target=self._watch, args=(warm_up,), name="watched", daemon=True).start()

    def stop(self) -> None:
        """Watch no longer."""
        self._ended.set()

    def take(self) -> T | None:
        """What came of the last change, once; None while there is nothing new."""
        return self._found.pop() if self._found else None

    def look(self, wait: Callable[[float], object] = lambda _: None) -> bool:
        """Do the job if something changed, once it changes no more; whether it was done."""
        now = state_of(self._places())
        if now == self._seen:
            return False
        while now != self._seen:
            self._seen = now
            wait(SETTLES)
            now = state_of(self._places())
        self._found[:] = [self._job()]
        return True

    def _watch(self, warm_up: Callable[[], object]) -> None:
        warm_up()
        while not self._ended.wait(EVERY):
            self.look(self._ended.wait)
