"""The circular flow of power: boxes on a ring, arrows between them, numbers on both."""

import math
from dataclasses import dataclass

from game.drawing.paragraph import Paragraph, natural_width, set_text
from game.drawing.room import Room
from game.drawing.ruler import Ruler
from game.drawing.shapes import Fill, Ink, Outline, Point, Polygon, Shape
from game.drawing.units import Units


@dataclass(frozen=True, slots=True)
class FlowNode:
    """A body: its name, and today's number under it."""

    key: str
    label: str
    value: str = ""
    colour: str = "dark"


@dataclass(frozen=True, slots=True)
class FlowArrow:
    """Who makes whom; a stronger tie is a thicker arrow."""

    start: str
    end: str
    label: str = ""
    strength: float = 0.5
    colour: str = "red"


@dataclass(frozen=True, slots=True)
class Flow:
    """Bodies clockwise from the top, and the arrows between them."""

    nodes: tuple[FlowNode, ...]
    arrows: tuple[FlowArrow, ...]

    @property
    def summary(self) -> str:
        """Who makes whom, in words."""
        names = {each.key: each.label for each in self.nodes}
        return "; ".join(
            f"{names[each.start]} → {names[each.end]} {each.label}".strip() for each in self.arrows
        )


@dataclass(frozen=True, slots=True)
class _Station:
    """A body in its place on the ring."""

    node: FlowNode
    box: Room
    head: Paragraph
    value: Paragraph | None


def flow(chart: Flow, room: Room, units: Units, ruler: Ruler) -> tuple[Shape, ...]:
    """Arrows first, then the bodies over their ends."""
    circle, count = _Circle(room, units, ruler), len(chart.nodes)
    stations = [circle.station(node, number / count) for number, node in enumerate(chart.nodes)]
    boxes = {each.node.key: each.box for each in stations}
    shapes: list[Shape] = []
    for tie in chart.arrows:
        shapes += circle.tie(tie, boxes[tie.start], boxes[tie.end])
    for station in stations:
        shapes += _body(station, units)
    return tuple(shapes)


@dataclass(frozen=True, slots=True)
class _Circle:
    """The room of the ring, and how things are measured in it."""

    room: Room
    units: Units
    ruler: Ruler

    def station(self, node: FlowNode, turn: float) -> _Station:
        """A body at a part of a full turn, clockwise from the top."""
        room, units, ruler = self.room, self.units, self.ruler
        most = room.width * 3 // 10
        wide = min(most, natural_width(node.label, "toggle", units, ruler))
        head = set_text(node.label, "toggle", wide, units, ruler)
        value = set_text(node.value, "caption", most, units, ruler) if node.value else None
        width = max(head.width, value.width if value else 0) + units.u(24)
        height = head.height + (value.height if value else 0) + units.u(12)
        angle = 2 * math.pi * turn - math.pi / 2
        x = round(room.centre[0] + (room.width / 2 - width / 2) * math.cos(angle))
        y = round(room.centre[1] + (room.height / 2 - height / 2) * math.sin(angle))
        return _Station(node, Room.around(x, y, width, height), head, value)

    def tie(self, tie: FlowArrow, one: Room, other: Room) -> list[Shape]:
        """An arrow from edge to edge with its words; none where the two stand too close."""
        units = self.units
        start, end = _leave(one, other.centre), _leave(other, one.centre)
        length = math.dist(start, end)
        if length < units.u(24):
            return []
        width, pull = units.u(2 + 7 * max(0.0, min(1.0, tie.strength))), units.u(5)
        dx, dy = (end[0] - start[0]) / length * pull, (end[1] - start[1]) / length * pull
        start, end = (start[0] + dx, start[1] + dy), (end[0] - dx, end[1] - dy)
        shapes: list[Shape] = list(_arrow(start, end, tie.colour, width, width + units.u(9)))
        if tie.label:
            middle = ((start[0] + end[0]) / 2, (start[1] + end[1]) / 2)
            shapes += self._words(tie.label, middle, width + units.u(4))
        return shapes

    def _words(self, text: str, middle: Point, reach: int) -> tuple[Shape, ...]:
        """Words beside the arrow, on its outer side: the corners of a ring are empty."""
        room, units, ruler = self.room, self.units, self.ruler
        wide = min(room.width // 4, natural_width(text, "caption", units, ruler))
        block = set_text(text, "caption", wide, units, ruler)
        outward = (middle[0] - room.centre[0], middle[1] - room.centre[1])
        length = math.hypot(*outward)
        if length > 1:
            outward = (outward[0] / length, outward[1] / length)
        x = middle[0] + outward[0] * (block.width / 2 + reach) - block.width / 2
        y = middle[1] + outward[1] * (block.height / 2 + reach) - block.height / 2
        box = Room(round(x), round(y), block.width, block.height).within(room)
        return block.centred(box.left, box.top, block.width, "text")


def _body(station: _Station, units: Units) -> list[Shape]:
    box, edge, high = station.box, units.u(6), station.head.height
    left, top, wide = box.left + edge, box.top + units.u(5), box.width - edge
    shapes: list[Shape] = [
        Fill(box, "sheet"),
        Fill((box.left, box.top, edge, box.height), station.node.colour),
        Outline(box, "rule", units.u(1)),
        *station.head.centred(left, top, wide, "text"),
    ]
    if station.value:
        shapes += station.value.centred(left, top + high, wide, "muted")
    return shapes


def _arrow(start: Point, end: Point, ink: Ink, width: int, head: int) -> tuple[Shape, ...]:
    """Straight arrow with a solid head."""
    length = math.dist(start, end)
    if length < 1:
        return ()
    way = ((end[0] - start[0]) / length, (end[1] - start[1]) / length)
    side, half, wing = (-way[1], way[0]), width / 2, head * 0.6
    neck = (end[0] - way[0] * head, end[1] - way[1] * head)
    shaft = (
        _beside(start, side, half),
        _beside(neck, side, half),
        _beside(neck, side, -half),
        _beside(start, side, -half),
    )
    tip = (_beside(neck, side, wing), end, _beside(neck, side, -wing))
    return Polygon(shaft, ink, smooth=True), Polygon(tip, ink, smooth=True)


def _beside(point: Point, side: Point, far: float) -> Point:
    return (point[0] + side[0] * far, point[1] + side[1] * far)


def _leave(box: Room, towards: tuple[int, int]) -> Point:
    """Where the line from a box's middle to a point crosses its edge."""
    x, y = box.centre
    dx, dy = towards[0] - x, towards[1] - y
    if dx == 0 and dy == 0:
        return (float(x), float(y))
    reach = min(
        box.width / 2 / abs(dx) if dx else math.inf, box.height / 2 / abs(dy) if dy else math.inf
    )
    return (x + dx * reach, y + dy * reach)
