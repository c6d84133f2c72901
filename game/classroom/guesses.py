"""Wrong codes at the door: who goes on guessing waits, and the longer the more he guesses.

A class may come through one address, so the first slips cost nothing, and no wait is long: in a
lesson a guesser gets to try a hundred codes of a million.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

FREE = 12
"""Wrong codes from one address that cost nothing."""

LONGEST = 32
"""Seconds."""

CALLERS = 1_000
"""Addresses that are remembered; then all others wait as one."""

OTHERS = ""


@dataclass(frozen=True, slots=True)
class Wrong:
    """How many wrong codes came from an address, and in which second the next is looked at."""

    times: int
    until: int


@dataclass(frozen=True, slots=True)
class Guesses:
    """Who guessed wrongly. Times are seconds, as the caller counts them."""

    wrong: Mapping[str, Wrong] = field(default_factory=dict)

    def wait(self, caller: str, at: int) -> int:
        """For so many seconds no code from an address is looked at."""
        known = self.wrong.get(self._known_as(caller))
        # a clock that was set back makes nobody wait longer than he would have had to
        return min(max(known.until - at, 0), LONGEST) if known else 0

    def missed(self, caller: str, at: int) -> "Guesses":
        """After a wrong code."""
        name = self._known_as(caller)
        before = self.wrong.get(name)
        times = before.times + 1 if before else 1
        more = min(times - FREE, LONGEST.bit_length())
        pause = min(1 << more - 1, LONGEST) if more > 0 else 0
        return Guesses({**self.wrong, name: Wrong(times, at + pause)})

    def hit(self, caller: str) -> "Guesses":
        """After a right code: half of the wrong ones of this address are forgiven.

        Not all: one who is let in could go on guessing for other rooms of the same house.
        """
        name = self._known_as(caller)
        before = self.wrong.get(name)
        if before is None:
            return self
        return Guesses({**self.wrong, name: Wrong(before.times // 2, 0)})

    def _known_as(self, caller: str) -> str:
        is_known = caller in self.wrong or len(self.wrong) < CALLERS
        return caller if is_known else OTHERS
