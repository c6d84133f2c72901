import pytest

from game.drawing.rects import Box, contains, grown, holds, is_free, overlap

BOX = (10, 20, 30, 40)


@pytest.mark.parametrize(
    ("spot", "inside"),
    [((10, 20), True), ((39, 59), True), ((40, 30), False), ((20, 60), False), ((9, 30), False)],
)
def test_the_far_edges_are_outside(spot: tuple[int, int], *, inside: bool) -> None:
    assert holds(BOX, *spot) is inside


@pytest.mark.parametrize(
    ("other", "meet"),
    [
        ((39, 59, 5, 5), True),
        ((40, 30, 5, 5), False),
        ((20, 60, 5, 5), False),
        ((0, 0, 100, 100), True),
        ((20, 30, 0, 5), False),
        ((20, 30, 5, 0), False),
    ],
)
def test_touching_is_no_overlap(other: Box, *, meet: bool) -> None:
    assert overlap(BOX, other) is overlap(other, BOX) is meet
    assert is_free(BOX, [(0, 0, 1, 1), other]) is is_free(other, [BOX]) is not meet


def test_a_box_contains_itself_and_less() -> None:
    assert contains(BOX, BOX)
    assert contains(BOX, (11, 21, 29, 39))
    assert not contains(BOX, (11, 21, 30, 39))
    assert not contains(BOX, (9, 21, 5, 5))


def test_growing_keeps_the_middle() -> None:
    assert grown(BOX, 4, 6) == (8, 17, 34, 46)
    assert grown(BOX, -5, 0) == (12, 20, 25, 40)
