"""What a class played, from the codes it handed in: which count, what is wrong with the others.

Nothing here says how one seat did: a group of fewer than five is not broken down.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Literal

from game.classroom.result_code import Result, ResultCodeError, read, spelt

SMALLEST = 5
"""Fewer are a group in which one can be found."""

MOST_LINES = 400
MOST_LETTERS = 64

Finding = Literal[
    "counted",
    "duplicate",  # this code was handed in before
    "seat",  # this seat handed in another result before
    "session",  # of another game, seed or package
    "typo",  # a letter is wrong
    "letter",  # something that is no letter of a code
    "length",  # too short or too long
    "version",  # of another version of the codes
]


class TooManyError(Exception):
    """More lines than a school has pupils."""


@dataclass(frozen=True, slots=True)
class Line:
    """A code that was handed in, what was found, and what it hangs together with.

    `number` counts the lines from 1; `same_as` is the line of the first code of a duplicate or a
    seat. `places` are the letters that no code has. `meant` is what a mistyped code may have been:
    only where one letter makes it a code of this session.
    """

    number: int
    text: str
    finding: Finding
    result: Result | None = None
    same_as: int = 0
    places: tuple[int, ...] = ()
    meant: str = ""


@dataclass(frozen=True, slots=True)
class Group:
    """So many results; each part maps its value to how many have it, and is None for too few."""

    size: int
    endings: Mapping[int, int] | None
    aims: Mapping[int, int] | None
    measures: Mapping[int, int] | None
    divergences: Mapping[int, int] | None


@dataclass(frozen=True, slots=True)
class Collation:
    """The lines in the order in which they came, and the results of those that count."""

    lines: tuple[Line, ...]

    @property
    def counted(self) -> tuple[Result, ...]:
        """The results that count."""
        return tuple(
            each.result for each in self.lines if each.finding == "counted" and each.result
        )

    @property
    def flagged(self) -> tuple[Line, ...]:
        """The lines that a teacher has to look at."""
        return tuple(each for each in self.lines if each.finding != "counted")

    def whole(self) -> Group:
        """The class."""
        return group(self.counted)

    def by_ending(self) -> Mapping[int, Group]:
        """The class by how their games ended; nothing if it is too small to be told apart.

        What is not broken down could be found out from the whole, if all of it together were few:
        then the smallest of the other groups is not broken down either.
        """
        results = self.counted
        if len(results) < SMALLEST:
            return {}
        sizes = Counter(each.ending for each in results)
        hidden = {ending for ending, size in sizes.items() if size < SMALLEST}
        while 0 < sum(sizes[each] for each in hidden) < SMALLEST:
            hidden.add(min(sizes.keys() - hidden, key=lambda each: (sizes[each], each)))
        return {
            one: Group(sizes[one], None, None, None, None)
            if one in hidden
            else group([each for each in results if each.ending == one])
            for one in sorted(sizes)
        }


def group(results: Iterable[Result]) -> Group:
    """Results counted together, broken down if there are enough."""
    found = tuple(results)

    def part(value: Callable[[Result], int]) -> Mapping[int, int] | None:
        counts = Counter(map(value, found))
        return dict(sorted(counts.items())) if len(found) >= SMALLEST else None

    return Group(
        len(found),
        part(lambda each: each.ending),
        part(lambda each: each.aims),
        part(lambda each: each.measures),
        part(lambda each: each.divergence),
    )


def collate(texts: Iterable[str], session: int) -> Collation:
    """The codes of a class, a line each; empty lines are left out. Raises TooManyError.

    `session` is the print of the session that the class played.
    """
    lines: list[Line] = []
    codes: dict[str, int] = {}
    seats: dict[int, int] = {}
    for number, text in enumerate(texts, 1):
        if number > MOST_LINES:
            raise TooManyError(f"more than {MOST_LINES} lines")
        if text.strip():
            lines.append(_line(number, text.strip()[:MOST_LETTERS], session, codes, seats))
    return Collation(tuple(lines))


def _line(
    number: int, text: str, session: int, codes: dict[str, int], seats: dict[int, int]
) -> Line:
    try:
        result = read(text)
    except ResultCodeError as error:
        return _faulty(number, text, session, error)
    if result.session != session:
        return Line(number, text, "session", result)
    code = spelt(text)
    if code in codes:
        return Line(number, text, "duplicate", result, codes[code])
    if result.seat in seats:
        return Line(number, text, "seat", result, seats[result.seat])
    codes[code] = number
    if result.seat:
        seats[result.seat] = number
    return Line(number, text, "counted", result)


def _faulty(number: int, text: str, session: int, error: ResultCodeError) -> Line:
    meant = error.meant if error.meant and read(error.meant).session == session else ""
    return Line(number, text, error.fault, places=error.places, meant=meant)
