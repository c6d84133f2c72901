"""Work that takes seconds, done beside the page: one job at a time, and the last one counts."""

from collections.abc import Callable
from threading import Lock, Thread
from typing import Generic, TypeVar

T = TypeVar("T")


class Aside(Generic[T]):
    """Does jobs in a thread. What a job raises is raised where its result is taken."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._thread: Thread | None = None
        self._next: Callable[[], T] | None = None
        self._done: list[Callable[[], T]] = []

    def begin(self, job: Callable[[], T]) -> None:
        """Do a job, after the one that is being done; what that one gives is then let go."""
        with self._lock:
            self._done.clear()
            self._next = job
            if self._thread is None:
                self._thread = Thread(target=self._work, name="aside", daemon=True)
                self._thread.start()

    @property
    def busy(self) -> bool:
        """Whether a job is being done, or its result waits to be taken."""
        return self._thread is not None or bool(self._done)

    def take(self) -> Callable[[], T] | None:
        """What gives the result, or raises what the job did; None while there is none."""
        with self._lock:
            return self._done.pop() if self._done else None

    def _work(self) -> None:
        while True:
            with self._lock:
                job, self._next = self._next, None
                if job is None:
                    self._thread = None
                    return
            result = _outcome(job)
            with self._lock:
                if self._next is None:
                    self._done.append(result)


def _outcome(job: Callable[[], T]) -> Callable[[], T]:
    try:
        found = job()
    except BaseException as error:  # noqa: BLE001  # it is raised again where it is waited for
        broken = error

        def fail() -> T:
            raise broken

        return fail
    return lambda: found
