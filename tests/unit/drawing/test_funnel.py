"""The way into a hall as shapes: as many marks as there are, gates that follow their meter."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import replace

import pytest

from game.drawing.bounds import text_boxes
from game.drawing.features import Features
from game.drawing.funnel import Funnel, FunnelGate, FunnelStage, funnel, gate_at, gate_room
from game.drawing.room import Room
from game.drawing.ruler import Estimate
from game.drawing.shapes import Disc, Inset, Polygon, Shape
from game.drawing.units import Units

ROOM = Room(0, 140, 1280, 460)
UNITS = Units()
RULER = Estimate(UNITS)
STAGES = (
    FunnelStage("Cells", 360, "36", "in 100"),
    FunnelStage("Districts", 320, "32", "in 100"),
    FunnelStage("Guberniya", 90, "9", "in 100"),
    FunnelStage("Hall", 20, "3", "of 128, all regions"),
)
GATE = FunnelGate("Zelensky", "Moscow, kept by you", Features(), "grip", 61)
CHART = Funnel("Where it begins", "the cells", STAGES, (GATE, GATE, GATE), 128, 3, "not sent on", 1)
LONG = FunnelGate("A name " * 9, "words without an end " * 9, None, "a long meter", 100)


def drawn(chart: Funnel, room: Room = ROOM, units: Units = UNITS) -> tuple[Shape, ...]:
    return funnel(chart, room, units, Estimate(units))


def heads(shapes: Iterable[Shape]) -> Counter[str]:
    return Counter(str(each.ink) for each in shapes if isinstance(each, Disc))


def slabs(shapes: Iterable[Shape]) -> list[Polygon]:
    return [each for each in shapes if isinstance(each, Polygon) and each.ink == "rule"]


def opening(value: int) -> float:
    """How far the first gate is open."""
    gates = (replace(GATE, value=value), GATE, GATE)
    upper, lower = [
        each for each in slabs(drawn(replace(CHART, gates=gates))) if len(each.points) == 5
    ][:2]
    return min(y for _, y in lower.points) - max(y for _, y in upper.points)


@pytest.mark.parametrize("delegates", [0, 1, 2, 40, 128, 408, 748])
def test_in_the_hall_a_mark_is_a_delegate(delegates: int) -> None:
    nobody = tuple(replace(each, share=None) for each in STAGES)
    against = min(3, delegates)
    found = heads(drawn(replace(CHART, stages=nobody, delegates=delegates, against=against)))
    assert found["red_text"] + found["blue_text"] == delegates
    assert found["blue_text"] == against


def test_a_stage_shows_its_share_as_marks() -> None:
    whole, half, none = (
        heads(drawn(replace(CHART, stages=(replace(STAGES[0], share=share), *STAGES[1:]))))
        for share in (1000, 500, 0)
    )
    assert whole["blue_text"] - half["blue_text"] == half["blue_text"] - none["blue_text"] == 180
    assert sum(whole.values()) == sum(none.values())


def test_what_is_not_known_has_no_side() -> None:
    stages = (replace(STAGES[0], share=None), *STAGES[1:])
    assert heads(drawn(replace(CHART, stages=stages)))["shadow"] == 360


def test_a_gate_is_the_narrower_the_higher_its_meter() -> None:
    assert opening(0) > opening(40) > opening(100) > 0


def test_a_meter_beyond_its_ends_is_at_its_end() -> None:
    assert opening(-5) == opening(0)
    assert opening(400) == opening(100)


def test_everybody_at_a_gate_has_a_head() -> None:
    assert sum(isinstance(each, Inset) for each in drawn(CHART)) == 3
    unknown = replace(CHART, gates=(replace(GATE, features=None),) * 3)
    assert sum(isinstance(each, Inset) for each in drawn(unknown)) == 3


@pytest.mark.parametrize("units", [Units(), Units(1.5), Units(1, 1.4), Units(0.8)])
@pytest.mark.parametrize("long", [False, True])
def test_no_word_leaves_the_picture(units: Units, *, long: bool) -> None:
    room = Room(0, 0, units.u(1280), units.u(460))
    chart = replace(CHART, gates=(LONG,) * 3) if long else CHART
    ruler = Estimate(units)
    for text, box in text_boxes(funnel(chart, room, units, ruler), ruler):
        assert room.grown(4, 8).encloses(box), text


def test_a_point_is_nearest_to_one_gate_and_each_has_its_room() -> None:
    rooms = [gate_room(each, ROOM, UNITS, RULER) for each in range(3)]
    assert [gate_at(each.centre[0], ROOM) for each in rooms] == [0, 1, 2]
    assert not rooms[0].meets(rooms[1])
    assert (gate_at(0, ROOM), gate_at(5000, ROOM)) == (0, 2)


def test_a_room_of_no_height_is_no_error() -> None:
    assert drawn(CHART, Room(0, 0, 1, 1))
