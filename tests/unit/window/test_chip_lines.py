"""How the chips of an option are arranged: as well as by trying all, in steps that grow evenly."""

import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import combinations, product
from types import FrameType
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.window import chip_lines
from game.window.chip_lines import arrange_chips, broken, span

if TYPE_CHECKING:
    from _typeshed import TraceFunction

WIDTHS = (60, 85, 140, 52, 110, 75)
COUNTS = (4, 8, 12, 20, 40)
GAP = 6


@dataclass(frozen=True, eq=False)
class Chip:
    width: int


def chips(widths: Sequence[int]) -> list[Chip]:
    return [Chip(width) for width in widths]


def steps(job: Callable[[], object]) -> int:
    """How many lines of the file are run for a job."""
    found = 0

    def note(frame: FrameType, event: str, _: object) -> "TraceFunction | None":
        nonlocal found
        if frame.f_code.co_filename != chip_lines.__file__:
            return None
        found += event == "line"
        return note

    before = sys.gettrace()
    sys.settrace(note)
    try:
        job()
    finally:
        sys.settrace(before)
    return found


@pytest.mark.parametrize("width", [100, 200])
def test_steps_grow_no_faster_than_chips(width: int) -> None:
    taken = {}
    for count in COUNTS:  # never in one line, and with room for every way
        rest = chips([WIDTHS[number % len(WIDTHS)] for number in range(count)])
        taken[count] = steps(partial(arrange_chips, [], rest, (1000, 1000), width, GAP))
    assert taken[4] < taken[8] < taken[12]
    # with more chips than may leave the lines below, each takes no more steps than before
    assert taken[40] / 40 <= taken[20] / 20 <= taken[12] / 12, taken


def fewest(costs: list[Chip], rest: list[Chip], rooms: tuple[int, int], width: int) -> int:
    """Lines below, when every one, two and three of the chips have been tried above."""
    if span(costs, GAP) > rooms[0]:
        return len(broken([*costs, *rest], width, GAP))
    found = len(broken(rest, width, GAP))
    for moved in (each for count in (1, 2, 3) for each in combinations(rest, count)):
        stay = [chip for chip in rest if chip not in moved]
        for places in product((True, False), repeat=len(moved)):
            above = [chip for chip, high in zip(moved, places, strict=True) if high]
            beside = [chip for chip in moved if chip not in above]
            fits = span([*above, *costs], GAP) <= rooms[0] and span(beside, GAP) <= rooms[1]
            if fits:
                found = min(found, len(broken(stay, width, GAP)))
    return found


SOME = st.lists(st.integers(30, 240), max_size=8).map(chips)
ROOM = st.integers(-50, 500)


@given(SOME.filter(lambda some: len(some) <= 3), SOME, st.tuples(ROOM, ROOM), st.integers(200, 900))
def test_no_arrangement_takes_fewer_lines(
    costs: list[Chip], rest: list[Chip], rooms: tuple[int, int], width: int
) -> None:
    made = arrange_chips(costs, rest, rooms, width, GAP)
    assert len(made.lines) == fewest(costs, rest, rooms, width)
    every = [*made.above, *made.beside, *(chip for line in made.lines for chip in line)]
    assert sorted(map(id, every)) == sorted(map(id, (*costs, *rest)))
    assert all(span(line, GAP) <= width or len(line) == 1 for line in made.lines)
