"""A measure told apart, as shapes."""

import pytest

from game.drawing.bounds import text_boxes
from game.drawing.charts.accounts import Accounts, accounts, height
from game.drawing.room import Room
from game.drawing.ruler import Estimate
from game.drawing.shapes import Disc, Polygon
from game.drawing.units import Units

UNITS = (Units(), Units(1.5), Units(1, 2))
USUAL = Accounts("0", "70 %", (300, 450, 700), 900, "yours 56 %")


def test_a_dot_for_each_account_and_one_triangle() -> None:
    shapes = accounts(USUAL, Room(0, 0, 400, 90), Units(), Estimate(Units()))
    assert sum(isinstance(each, Disc) for each in shapes) == 3
    assert sum(isinstance(each, Polygon) for each in shapes) == 1


@pytest.mark.parametrize("units", UNITS)
@pytest.mark.parametrize("place", [-50, 0, 500, 1000, 4000])
def test_words_stay_in_the_room_and_apart(units: Units, place: int) -> None:
    chart = Accounts("0", "1,000,000", (500,), place, "yours 1,234,567")
    ruler = Estimate(units)
    room = Room(7, 9, units.u(400), height(units, ruler))
    boxes = [box for _, box in text_boxes(accounts(chart, room, units, ruler), ruler)]
    assert all(room.grown(2, 6).encloses(box) for box in boxes)
    first, *others = boxes
    assert not any(first.meets(other) for other in others)


def test_without_an_account_there_is_no_band() -> None:
    chart = Accounts("0", "1", (), 500, "yours 1")
    shapes = accounts(chart, Room(0, 0, 400, 90), Units(), Estimate(Units()))
    assert not any(isinstance(each, Disc) for each in shapes)
