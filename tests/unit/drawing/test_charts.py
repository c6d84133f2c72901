"""Charts as shapes: nothing leaves the room, names keep apart, whatever is charted."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations, pairwise

import pytest

from game.drawing.bounds import text_boxes
from game.drawing.charts.flow import Flow, flow
from game.drawing.charts.line import LineChart, Series, line_chart
from game.drawing.charts.name_tag import name_tag, seat_frame
from game.drawing.charts.scale import Scale
from game.drawing.charts.stages import Stages, stages, words_height
from game.drawing.charts.strip import Strip, strip
from game.drawing.hemicycle import arrange
from game.drawing.room import Room
from game.drawing.ruler import Estimate
from game.drawing.shapes import (
    Disc,
    Fill,
    Hatch,
    Line,
    Outline,
    Point,
    Polygon,
    Ring,
    Shape,
    Text,
)
from game.drawing.units import Units
from tests.support import charted

UNITS = (Units(), Units(1.5), Units(1, 2), Units(0.75, 1.5))
ROOM = Room(13, 8, 640, 260)


def spots(shapes: Iterable[Shape]) -> Iterator[Point]:
    """The outermost points of everything but the texts."""
    for shape in shapes:
        match shape:
            case Fill() | Outline() | Hatch():
                left, top, width, height = shape.box
                yield from ((left, top), (left + width, top + height))
            case Polygon():
                yield from shape.points
            case Disc() | Ring():
                yield from ((shape.x + turn * shape.radius, shape.y) for turn in (-1, 1))
                yield from ((shape.x, shape.y + turn * shape.radius) for turn in (-1, 1))
            case Line():
                yield from shape.points
            case Text():
                pass
            case _:
                raise TypeError(shape)


def outside(shapes: Sequence[Shape], room: Room, slack: float) -> list[Point]:
    return [
        (x, y)
        for x, y in spots(shapes)
        if not (
            room.left - slack <= x <= room.right + slack
            and room.top - slack <= y <= room.bottom + slack
        )
    ]


@pytest.mark.parametrize("units", UNITS)
@pytest.mark.parametrize("chart", charted.LINES.values(), ids=charted.LINES)
def test_lines_and_their_words_stay_in_their_room(chart: LineChart, units: Units) -> None:
    shapes = line_chart(chart, ROOM, units, Estimate(units))
    assert not outside(shapes, ROOM, units.u(7))
    for text, box in text_boxes(shapes, Estimate(units)):
        assert ROOM.left <= box.left, text
        assert box.right <= ROOM.right, text
        assert ROOM.top <= box.top + box.height // 4, text  # no letter fills its ascent
        assert box.bottom <= ROOM.bottom, text


@pytest.mark.parametrize("units", UNITS)
@pytest.mark.parametrize("chart", charted.LINES.values(), ids=charted.LINES)
def test_names_at_the_ends_of_lines_never_lie_on_one_another(
    chart: LineChart, units: Units
) -> None:
    ruler = Estimate(units)
    inks = {each.ink for each in chart.series}
    names = [
        each
        for each in line_chart(chart, ROOM, units, ruler)
        if isinstance(each, Text) and each.ink in inks
    ]
    drawn = [each for each in chart.series if any(value is not None for value in each.values)]
    assert len(names) == len(drawn)
    least = ruler.ascent("caption") + ruler.descent("caption") - units.u(2)
    bases = sorted(each.base for each in names)
    assert all(below - above >= least - 1 for above, below in pairwise(bases))


@pytest.mark.parametrize("count", [1, 2, 3, 5])
def test_names_that_all_end_at_the_foot_move_up(count: int) -> None:
    ruler, falling = Estimate(Units()), (9.0, 0.0)
    series = tuple(Series(f"line {number}", falling) for number in range(count))
    top = Series("another", (0.0, 9.0))
    shapes = line_chart(LineChart(("a", "b"), (*series, top)), ROOM, Units(), ruler)
    names = [
        box
        for text, box in text_boxes(shapes, ruler)
        if text.startswith("line") or text == "another"
    ]
    assert len(names) == count + 1
    assert max(box.bottom for box in names) < ROOM.bottom
    bases = sorted(box.bottom for box in names)
    assert all(b - a >= 20 for a, b in pairwise(bases))


def test_a_gap_is_not_drawn_over() -> None:
    chart = LineChart(("a", "b", "c", "d"), (Series("x", (1.0, 2.0, None, 3.0)),))
    shapes = line_chart(chart, ROOM, Units(), Estimate(Units()))
    lines = [each for each in shapes if isinstance(each, Line)]
    assert len(lines) == 1
    assert len([each for each in shapes if isinstance(each, Disc)]) == 3


@pytest.mark.parametrize("units", UNITS)
def test_step_names_keep_apart_and_name_both_ends(units: Units) -> None:
    for chart in charted.LINES.values():
        shapes = line_chart(chart, ROOM, units, Estimate(units))
        boxes = dict(text_boxes(shapes, Estimate(units)))
        named = [boxes[each] for each in chart.steps if each in boxes]
        if chart.steps:
            assert chart.steps[0] in boxes
            assert chart.steps[-1] in boxes
        assert all(one.right < other.left for one, other in pairwise(named))


@pytest.mark.parametrize("chart", charted.STRIPS.values(), ids=charted.STRIPS)
def test_dots_of_a_strip_stay_on_it_even_where_values_do_not(chart: Strip) -> None:
    shapes = strip(chart, Room(5, 9, 190, 26), Units())
    assert not outside(shapes, Room(5, 9, 190, 26), 0)
    assert len([each for each in shapes if isinstance(each, Ring)]) == (chart.yours is not None)


@pytest.mark.parametrize("units", UNITS)
@pytest.mark.parametrize("chart", charted.STAGES.values(), ids=charted.STAGES)
def test_stages_stand_between_their_words(chart: Stages, units: Units) -> None:
    ruler = Estimate(units)
    room = Room(3, 7, units.t(560), words_height(chart, units.t(560), units, ruler) + 100)
    shapes = stages(chart, room, units, ruler)
    assert not outside([each for each in shapes if not isinstance(each, Hatch)], room, 1)
    boxes = [box for _, box in text_boxes(shapes, ruler)]
    assert all(box.within(room) == box for box in boxes)
    assert not [pair for pair in combinations(boxes, 2) if _lap(*pair) > units.t(3)]
    assert len({each.ink for each in shapes if isinstance(each, Fill)}) <= 3


def test_a_share_beyond_the_whole_fills_its_block_and_no_more() -> None:
    shapes = stages(charted.STAGES["outside"], Room(0, 0, 300, 200), Units(), Estimate(Units()))
    blocks = [each.box for each in shapes if isinstance(each, Fill) and each.ink == "tan"]
    shares = [each.box for each in shapes if isinstance(each, Fill) and each.ink == "blue"]
    assert shares == blocks[:1]


@pytest.mark.parametrize("units", UNITS[:2])
@pytest.mark.parametrize("name", charted.FLOWS)
def test_a_ring_stays_in_its_room(name: str, units: Units) -> None:
    chart: Flow = charted.FLOWS[name]
    room, ruler = Room(4, 2, 700, 420), Estimate(units)
    shapes = flow(chart, room, units, ruler)
    assert not outside(shapes, room, 1)
    assert all(box.within(room) == box for _, box in text_boxes(shapes, ruler))
    words = " ".join(each.text for each in shapes if isinstance(each, Text))
    assert all(each.value in words for each in chart.nodes)


@pytest.mark.parametrize("count", charted.SEATS)
def test_the_name_of_a_seat_covers_no_part_of_it(count: int) -> None:
    room, units = Room(0, 0, 500, 300), Units()
    places, size = arrange(count, room)
    for spot in places:
        frame = seat_frame(spot, size, units)
        shapes = name_tag("Preobrazhensky: against", frame, room, units, Estimate(units))
        tag = next(each.box for each in shapes if isinstance(each, Fill))
        left, top, width, height = (round(each) for each in tag)
        assert not Room(left, top, width, height).meets(frame)


@pytest.mark.parametrize("values", [(20, 61), (0.1, 0.13), (3, 3), (), (-5, 900), (5500, 23400)])
def test_ticks_are_few_and_hold_all_values(values: Sequence[float]) -> None:
    scale = Scale.of(values)
    assert 2 <= len(scale.ticks) <= 7
    assert all(0 <= scale.share(value) <= 1 for value in values)


def _lap(one: Room, other: Room) -> int:
    """How far two boxes lie over one another."""
    across = min(one.right, other.right) - max(one.left, other.left)
    down = min(one.bottom, other.bottom) - max(one.top, other.top)
    return max(0, min(across, down))
