"""The speaker that speaks through the library, in a thread of its own."""

from queue import Empty, SimpleQueue
from threading import Thread
from typing import Any

NOBODY, FAILED = "ui.speech.nobody", "ui.speech.failed"
"""Why nothing is said, as keys of texts: neither a reader nor a voice, or something else."""


class LibrarySpeaker:
    """Speaks through the library, in a thread of its own.

    To find a voice takes seconds, and one without a sound card was seen to hang: no page waits.
    """

    def __init__(self, library: Any) -> None:  # noqa: ANN401  # prismatoid has no types
        self.problem = ""
        self._library = library
        self._rate: int | None = None
        self._wanted: SimpleQueue[tuple[str, int]] = SimpleQueue()
        Thread(target=self._work, name="speech", daemon=True).start()

    def say(self, line: str, rate: int) -> None:
        self._wanted.put((line, rate))

    def stop(self) -> None:
        self._wanted.put(("", 0))

    def _work(self) -> None:
        try:
            context = self._library.Context()
            try:
                voice = context.acquire_best()
            except ValueError:
                self.problem = NOBODY
                return
            while True:
                self._say(voice, *self._newest())
        except Exception:  # noqa: BLE001  # of a library, on any machine: the game goes on silent
            self.problem = FAILED

    def _newest(self) -> tuple[str, int]:
        """What was asked for last, when anything was: the rest is outdated before it is said."""
        found = self._wanted.get()
        try:
            while True:
                found = self._wanted.get_nowait()
        except Empty:
            return found

    def _say(self, voice: Any, line: str, rate: int) -> None:  # noqa: ANN401  # see above
        can = voice.features
        if not line:
            if can.supports_stop:
                voice.stop()
            return
        if can.supports_set_rate and self._rate != rate:  # a reader keeps its own
            voice.rate = rate / 100
            self._rate = rate
        voice.speak(line, True)  # noqa: FBT003  # the library calls it so: interrupt
