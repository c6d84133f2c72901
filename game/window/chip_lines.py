"""Where the chips of an option go: beside its title, beside its words, in lines below.

Costs stand beside the title. Of the others up to three may leave the lines below if that saves one.
"""

from collections.abc import Iterator, Sequence
from itertools import combinations
from typing import Generic, NamedTuple, Protocol, TypeVar

_MOST = 3
"""So many chips may go up; the default preview shows no more than that."""

_LATE = 8
"""So many of the last chips may leave the lines below; with all of them it takes the square."""


class Chip(Protocol):
    """What has a width."""

    @property
    def width(self) -> int:
        """In pixels."""


C = TypeVar("C", bound=Chip)


class Arranged(NamedTuple, Generic[C]):
    """The chips beside the title, those beside the words, and the lines below."""

    above: Sequence[C]
    beside: Sequence[C]
    lines: Sequence[Sequence[C]]


def arrange_chips(
    costs: Sequence[C], rest: Sequence[C], rooms: tuple[int, int], width: int, gap: int
) -> Arranged[C]:
    """In as few lines as possible; `rooms` are what is free beside the title and the words."""
    if span(costs, gap) > rooms[0]:
        return Arranged((), (), broken([*costs, *rest], width, gap))
    best = Arranged(costs, (), broken(rest, width, gap))
    for above, beside in _ways(rest[-_LATE:]):
        if not best.lines:
            break
        dear = [*above, *costs]
        if span(dear, gap) > rooms[0] or span(beside, gap) > rooms[1]:
            continue
        stay = [chip for chip in rest if chip not in above and chip not in beside]
        lines = broken(stay, width, gap)
        if len(lines) < len(best.lines):
            best = Arranged(dear, beside, lines)
    return best


def span(chips: Sequence[Chip], gap: int) -> int:
    """The width of a line of chips."""
    return sum(chip.width for chip in chips) + gap * max(0, len(chips) - 1)


def broken(chips: Sequence[C], width: int, gap: int) -> list[list[C]]:
    """Lines no wider than a width, filled in order."""
    lines: list[list[C]] = []
    x = 0
    for chip in chips:
        if lines and x + gap + chip.width <= width:
            lines[-1].append(chip)
            x += gap + chip.width
        else:
            lines.append([chip])
            x = chip.width
    return lines


def _ways(late: Sequence[C]) -> Iterator[tuple[Sequence[C], Sequence[C]]]:
    """Up to three chips beside the title or the words; the last and the fewest first."""
    for count in range(1, _MOST + 1):
        for moved in combinations(reversed(late), count):
            up = moved[::-1]
            for parted in range(count + 1):
                yield up[:parted], up[parted:]
                yield up[parted:], up[:parted]
