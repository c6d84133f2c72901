"""Speech: what is announced is said aloud, by a screen reader or a voice of the machine.

The library is `prismatoid`, which speaks through whatever runs: NVDA, JAWS, SAPI, VoiceOver, Orca,
Speech Dispatcher. It is not needed to play, and imported when speech is first asked for.
"""

import re
from collections.abc import Callable, Mapping
from importlib import import_module
from typing import Any, Protocol

MISSING = "ui.speech.missing"
"""Why nothing is said, as the key of a text: there is no library."""

RATE_STEP = 10
"""Per cent by which the keys change the rate."""

LIBRARY = "prism"


class SpeechError(Exception):
    """Nothing can be said aloud; the message is the key of the reason."""


class Speaker(Protocol):
    """Who says lines aloud. Neither method waits for anything."""

    problem: str
    """Why nothing is said any more, as the key of a text; empty while all is well."""

    def say(self, line: str, rate: int) -> None:
        """Say a line at a rate in per cent, 50 being the usual one; what is being said stops."""

    def stop(self) -> None:
        """Say no more."""


def open_speaker() -> Speaker:
    """The speaker of this machine. Raises SpeechError if the library is not there."""
    try:
        library = import_module(LIBRARY)
    except (ImportError, OSError) as error:
        raise SpeechError(MISSING) from error
    speaker: Speaker = import_module("game.window.voice").LibrarySpeaker(library)
    return speaker


def narration() -> Any:  # noqa: ANN401  # a module
    """What tells of pages, which the first frame does not wait for."""
    return import_module("game.window.narration")


NO_NAMES: Mapping[str, str] = {}
"""The table of somebody who says every name as it is written."""


class Names:
    """Writes names so that a voice says them: by a table of words and how they are said."""

    def __init__(self, table: Mapping[str, str]) -> None:
        self.table = table
        longest = sorted(table, key=len, reverse=True)
        self._words = re.compile(rf"\b(?:{'|'.join(map(re.escape, longest))})\b")

    def said(self, line: str) -> str:
        """A line with its names as they are said."""
        if not self.table:
            return line
        return self._words.sub(lambda found: self.table[found.group()], line)


class Speech:
    """Whether anything is said aloud, how fast, and what was said last."""

    def __init__(
        self,
        opened: Callable[[], Speaker] = open_speaker,
        names: Callable[[], Mapping[str, str]] = lambda: NO_NAMES,
    ) -> None:
        self.on = False
        self.rate = 50
        self.last = ""
        self._open, self._table = opened, names
        self._speaker: Speaker | None = None
        self._names = Names({})

    def set(self, *, on: bool, rate: int) -> str:
        """Speak or be silent, at a rate in per cent; why it cannot speak, as the key of a text."""
        self.rate, self.on = rate, False
        if on and self._speaker is None:
            try:
                self._speaker = self._open()
            except SpeechError as error:
                return str(error)
        self.on = on
        return ""

    def say(self, line: str) -> None:
        """Say a line, if anything is to be said; what is being said stops."""
        if not self.on or self._speaker is None or not line:
            return
        self.last = line
        table = self._table()
        if table is not self._names.table:
            self._names = Names(table)
        self._speaker.say(self._names.said(line), self.rate)

    def again(self) -> None:
        """Say the last line once more."""
        self.say(self.last)

    def take_problem(self) -> str:
        """Why the speaker has stopped, as the key of a text: told once, and speech is off then."""
        problem = self._speaker.problem if self._speaker is not None else ""
        if problem:
            self._speaker, self.on = None, False
        return problem

    def close(self) -> None:
        """Say no more: the window closes."""
        if self._speaker is not None:
            self._speaker.stop()
