"""How a conference is chosen: marks thin from gate to gate until they sit in the hall."""

import math
from dataclasses import dataclass
from itertools import pairwise

from game.drawing.features import UNKNOWN, Features
from game.drawing.paragraph import shortened
from game.drawing.portraits import portrait
from game.drawing.room import Room
from game.drawing.ruler import Ruler
from game.drawing.shapes import (
    Disc,
    Fill,
    Ink,
    Inset,
    Line,
    Mix,
    Outline,
    Point,
    Polygon,
    Shape,
    Text,
)
from game.drawing.units import Units

WHOLE = 1_000
GATES = 3

_WIDE = 1280
"""The width that the places of columns and gates are shares of."""
_COLUMNS = ((24, 20), (392, 12), (666, 12), (921, 4))
"""Where the marks of each stage begin, and in how many columns they stand."""
_PITCH = (14.6, 14.8, 14.8, 15.0)
_MARKS = (360, 170, 112, 20)
"""So many marks each stage has, and so many are on their way into the hall, where there is one for
each delegate."""
_GATE = (321, 585, 849)
_LAST = 1150
"""Where the words beside the last gate end."""
_SLAB = 66
_HEAD = (68, 82)
_HALL = (1096, 174)
"""The middle of the hall, and its radius."""
_BAND = 46
"""How high the strip of figures at the foot is."""
_NARROW = 0.42
"""What is left of the height of the stream where it flows into the hall."""
_NARROWER = {3: 0.2}
"""How much of the stream those who are on their way into the hall leave free above and below."""
_HEAP = 46
"""Most marks of a heap of those who were not sent on."""


@dataclass(frozen=True, slots=True)
class FunnelStage:
    """A stage: its name, the minority's share (per mille; None is not known), how it is written."""

    name: str
    share: int | None
    figure: str
    words: str


@dataclass(frozen=True, slots=True)
class FunnelGate:
    """A gate: who stands there, from where, and a meter of 0 to 100 that says how far it is shut.

    A gate is the narrower the higher its meter stands.
    """

    name: str
    words: str
    features: Features | None
    meter: str
    value: int


@dataclass(frozen=True, slots=True)
class Funnel:
    """The four stages, the three gates between them, the hall; and the gate that is looked at."""

    title: str
    about: str
    stages: tuple[FunnelStage, ...]
    gates: tuple[FunnelGate, ...]
    delegates: int
    against: int
    left: str
    current: int = 0

    @property
    def summary(self) -> str:
        """Every stage with its figure, in words."""
        return ", ".join(f"{each.name} {each.figure} {each.words}" for each in self.stages)


@dataclass(frozen=True, slots=True)
class _Plan:
    """Where things are in a room: the places of columns as shares of its width, heights in units.

    `top` is under the heads, `floor` is what the gates stand on.
    """

    room: Room
    units: Units
    ruler: Ruler

    def x(self, place: float) -> int:
        """A place of the width, in the room."""
        return self.room.left + round(self.room.width * place / _WIDE)

    @property
    def band(self) -> int:
        """The height of the strip of figures."""
        return max(self.units.u(_BAND), self.units.t(_BAND * 0.9))

    @property
    def head(self) -> int:
        """The height of a head at a gate, and of the words beside it."""
        return max(self.units.u(_HEAD[1]), self.units.t(_HEAD[1] * 0.96))

    @property
    def top(self) -> int:
        """Where the stream begins."""
        return self.room.top + self.head

    @property
    def floor(self) -> int:
        """What the gates stand on."""
        return self.room.bottom - self.band

    def stream(self, place: float) -> tuple[int, int]:
        """The upper and the lower edge of the stream at a place of the width."""
        start, end = _GATE[0], _HALL[0] - _HALL[1]
        along = max(0.0, min(1.0, (place - start) / (end - start)))
        high = self.floor - self.top
        own = high * (1 - along * (1 - _NARROW))
        above = (high - own) * 0.62
        return round(self.top + above), round(self.top + above + own)


def funnel(chart: Funnel, room: Room, units: Units, ruler: Ruler) -> tuple[Shape, ...]:
    """The whole picture. The minority lies at the bottom, so that its thinning reads as an area."""
    plan = _Plan(room, units, ruler)
    return (
        *_ground(plan),
        *_stream(plan),
        *(shape for number in range(len(_COLUMNS)) for shape in _stage(chart, plan, number)),
        *(shape for number in range(GATES - 1) for shape in _heap(chart, plan, number)),
        *_hall(chart, plan),
        *_begins(chart, plan),
        *(shape for number, gate in enumerate(chart.gates) for shape in _gate(plan, number, gate)),
        *_figures(chart, plan),
    )


def gate_room(number: int, room: Room, units: Units, ruler: Ruler) -> Room:
    """Where a gate is looked at: its head and the words beside it."""
    plan = _Plan(room, units, ruler)
    edge = units.u(6)
    left = plan.x(_GATE[number]) - edge
    right = plan.x(_GATE[number] + _between()) - 2 * edge
    return Room(left, room.top + 2, right - left, plan.head + edge)


def gate_at(x: float, room: Room) -> int:
    """The gate that is nearest to a point."""
    place = (x - room.left) * _WIDE / max(1, room.width)
    middle = [abs(place - each - _between() / 2) for each in _GATE]
    return middle.index(min(middle))


def _between() -> int:
    return _GATE[1] - _GATE[0]


# --- the ground -----------------------------------------------------------------------------
def _ground(plan: _Plan) -> tuple[Shape, ...]:
    room = plan.room
    return (
        Fill(room, "rail"),
        Polygon(
            ((plan.x(1170), room.top), (room.right, room.top), (room.right, room.top + plan.head)),
            "dark",
            smooth=True,
        ),
        Polygon(
            (
                (plan.x(890), plan.floor),
                (room.right, room.top + plan.head // 2 + plan.units.u(80)),
                (room.right, plan.floor),
            ),
            "red",
            smooth=True,
        ),
    )


def _stream(plan: _Plan) -> tuple[Shape, ...]:
    start, end = _GATE[0], _GATE[-1] + _SLAB
    (top, foot), (above, below) = plan.stream(start), plan.stream(end)
    # from the last gate on it falls into the hall, which covers its end
    deep = min(plan.units.u(_HALL[1]), plan.floor - plan.top)
    points = (
        (plan.room.left, top),
        (plan.x(start), top),
        (plan.x(end), above),
        (plan.x(_HALL[0] - _HALL[1] * 0.4), plan.floor - round(deep * 0.82)),
        (plan.x(_HALL[0] - _HALL[1] * 0.8), plan.floor - round(deep * 0.4)),
        (plan.x(end), below),
        (plan.x(start), foot),
        (plan.room.left, foot),
    )
    floor = Fill((plan.room.left, plan.floor - 1, plan.room.width, max(2, plan.units.u(3))), "rule")
    return Polygon(points, "card", smooth=True), floor


def _begins(chart: Funnel, plan: _Plan) -> tuple[Shape, ...]:
    """Where it begins: over the first stage, left of the first gate."""
    left, wide = plan.x(24), plan.x(_GATE[0]) - plan.x(24) - plan.units.u(14)
    title = shortened(chart.title, "option", wide, plan.ruler)
    base = plan.room.top + plan.ruler.ascent("option")
    shapes: list[Shape] = [Text(left, base, title, "option", "text")]
    step = plan.ruler.ascent("ui") + plan.ruler.descent("ui")
    base += plan.ruler.descent("option") + plan.ruler.ascent("ui")
    for number, line in enumerate(plan.ruler.lines(chart.about, "ui", wide)[:2]):
        shapes.append(Text(left, base + number * step, line, "ui", "text"))
    return tuple(shapes)


# --- marks ----------------------------------------------------------------------------------
def _stage(chart: Funnel, plan: _Plan, number: int) -> list[Shape]:
    """A block of marks that fills the stream at its place."""
    start, columns = _COLUMNS[number]
    share, count = chart.stages[number].share, _MARKS[number]
    pitch = _PITCH[number]
    blue = 0 if share is None else round(count * share / WHOLE)
    rows = -(-count // columns)
    under = _ragged(blue, columns)
    shapes: list[Shape] = []
    for column in range(columns):
        x = start + (column + 0.5) * pitch
        top, foot = plan.stream(start + column * pitch)
        gap = plan.units.u(6) + (foot - top) * _NARROWER.get(number, 0)
        step = (foot - top - 2 * gap) / rows
        size = min(step, (plan.x(x + pitch) - plan.x(x))) * 0.86
        for row in range(rows):
            is_blue = row >= rows - under[column]
            ink: Ink = "shadow" if share is None else "blue_text" if is_blue else "red_text"
            shapes += _mark(plan.x(x), top + gap + (row + 0.5) * step, size, ink)
    return shapes


def _ragged(count: int, columns: int) -> list[int]:
    """A number shared out over columns; those that get one more are spread by a fixed step."""
    least, more = divmod(count, columns)
    order = sorted(range(columns), key=lambda each: each * 7 % columns)
    return [least + (order.index(each) < more) for each in range(columns)]


def _mark(x: float, y: float, size: float, ink: Ink) -> tuple[Shape, ...]:
    """A head over shoulders."""
    half, top = size * 0.45, y + size * 0.06
    low = y + size * 0.46
    points = tuple(
        (x - half * math.cos(angle), low - (low - top) * math.sin(angle))
        for angle in (math.pi * each / 6 for each in range(7))
    )
    return Disc(x, y - size * 0.26, max(1.0, size * 0.23), ink, smooth=True), Polygon(points, ink)


def _heap(chart: Funnel, plan: _Plan, number: int) -> list[Shape]:
    """Those of the minority, or of the majority, who are not sent on lie before the next gate."""
    before, after = (chart.stages[each].share for each in (number, number + 1))
    if before is None or after is None or before == after:
        return []
    lost = abs(before - after)
    count = min(_HEAP, max(1, round(_MARKS[number] * lost / WHOLE)))
    ink: Ink = Mix("blue_text" if before > after else "red_text", "rail", 0.45)
    size = plan.units.u(10)
    # it lies under the stream, left of the gate that is shut to it
    right = plan.x(_GATE[number + 1] - 14)
    foot, row, left = plan.floor - plan.units.u(3), 0, count
    shapes: list[Shape] = []
    base = max(1, math.ceil(math.sqrt(2 * count)))
    while left > 0:
        wide = max(1, min(left, base - row))
        for place in range(wide):
            x = right - size * (base / 2) + size * (place - (wide - 1) / 2)
            lean = ((place * 5 + row * 3) % 5 - 2) / 2
            shapes.append(
                Line(
                    (
                        (x - size * 0.25, foot - size * (0.5 + 0.62 * row) - lean * 2),
                        (x + size * 0.25, foot - size * (0.42 + 0.62 * row) + lean * 2),
                    ),
                    ink,
                    size * 0.52,
                    smooth=True,
                )
            )
        left -= wide
        row += 1
    words = chart.left
    end = right - size * base - plan.units.u(8)
    beyond = plan.x(_GATE[number] + _SLAB + 4)
    base_line = plan.floor - plan.units.u(4) - plan.ruler.descent("caption")
    wide = plan.ruler.width(words, "caption")
    clear = plan.stream(_WIDE * (end - wide - plan.room.left) / plan.room.width)[1]
    if wide <= end - beyond and clear <= base_line - plan.ruler.ascent("caption") * 0.8:
        shapes.append(Text(end, base_line, words, "caption", "text", "end"))
    return shapes


# --- the hall -------------------------------------------------------------------------------
def _hall(chart: Funnel, plan: _Plan) -> list[Shape]:
    """The half-circle of delegates, those of the minority at the right."""
    x, foot = plan.x(_HALL[0]), plan.floor
    beside, above = plan.room.right - x - plan.units.u(6), foot - plan.top - plan.units.u(4)
    radius = max(plan.units.u(40), min(plan.units.u(_HALL[1]), beside, above))
    arc = [math.pi * each / 48 for each in range(49)]
    rim = tuple((x - radius * math.cos(each), foot - radius * math.sin(each)) for each in arc)
    spots, size = _seats(chart.delegates, radius)
    first = len(spots) - chart.against
    shapes: list[Shape] = [
        Polygon(rim, "card", smooth=True),
        Line(rim, "rule", plan.units.u(2), smooth=True),
    ]
    for number, (dx, dy) in enumerate(spots):
        ink = "blue_text" if number >= first else "red_text"
        shapes += _mark(x + dx, foot - dy, size, ink)
    wide, high = radius * 0.43, plan.units.u(8)
    desk, deep = radius * 0.3, plan.units.u(17)
    shapes.append(Fill((x - wide / 2, foot - high, wide, high), "red"))
    shapes.append(Fill((x - desk / 2, foot - high - deep, desk, deep), "rule"))
    return shapes


def _seats(count: int, radius: float) -> tuple[list[Point], float]:
    """Seats of a half-circle from left to right about its foot, and how large one may be."""
    rows = next((each for each in range(3, 40) if _capacity(each) >= count), 40)
    inner, pitch = _inner(rows)
    radii = [inner + pitch * (each + 0.5) for each in range(rows)]
    whole = sum(radii)
    seats, passed, given = [], 0.0, 0
    for each in radii:
        passed += each
        upto = round(count * passed / whole)
        number, given = upto - given, upto
        for place in range(number):
            angle = math.pi * (place + 0.5) / max(1, number)
            seats.append((angle, each))
    seats.sort()
    spots = [(-radius * each * math.cos(a), radius * each * math.sin(a)) for a, each in seats]
    return spots, radius * pitch * 0.86


def _inner(rows: int) -> tuple[float, float]:
    """The inner radius of so many rows, and how far apart they are, as shares of the outer."""
    inner, outer = 0.3, 0.96
    return inner, (outer - inner) / rows


def _capacity(rows: int) -> int:
    inner, pitch = _inner(rows)
    return sum(int(math.pi * (inner + pitch * (each + 0.5)) / pitch) for each in range(rows))


# --- gates ----------------------------------------------------------------------------------
def _gate(plan: _Plan, number: int, gate: FunnelGate) -> list[Shape]:
    """Two slabs whose opening follows the meter, a head on the upper one, words beside it."""
    left, u = plan.x(_GATE[number]), plan.units.u
    wide, high = u(_HEAD[0]), plan.head - u(4)
    wide = min(wide, round(high * _HEAD[0] / _HEAD[1]))
    middle = left + wide // 2
    (top, foot) = plan.stream(_GATE[number] + _SLAB / 2)
    shut = max(0, min(100, gate.value)) / 100
    reach = (foot - top) / 2 * (0.16 + 0.62 * shut)
    shapes: list[Shape] = [
        *_slab(plan, middle, (plan.room.top + high, round(top + reach)), 1),
        *_slab(plan, middle, (plan.floor, round(foot - reach)), -1),
        Inset(portrait(gate.features or UNKNOWN), (left, plan.room.top + u(3), wide, high)),
        Outline((left, plan.room.top + u(3), wide, high), "rule", u(1)),
    ]
    end = _LAST if number == GATES - 1 else _GATE[number] + _between()
    return [*shapes, *_words(plan, gate, left + wide + u(8), end)]


def _slab(plan: _Plan, x: int, span: tuple[int, int], way: int) -> tuple[Shape, ...]:
    """A slab from its stand to its arrowhead; `way` is 1 downwards and -1 upwards."""
    start, end = span
    half, shaft, tip = plan.units.u(32), plan.units.u(18), plan.units.u(24)
    neck = end - way * tip
    if (neck - start) * way < 0:
        neck = start
    shoulder = neck + way * plan.units.u(11)
    points = ((x - shaft - 6, start), (x + shaft + 6, start), (x + shaft, neck), (x - shaft, neck))
    head = (
        (x - half, neck),
        (x + half, neck),
        (x + half, shoulder),
        (x, end),
        (x - half, shoulder),
    )
    return Polygon(points, "rule", smooth=True), Polygon(head, "rule", smooth=True)


def _words(plan: _Plan, gate: FunnelGate, left: int, place: float) -> list[Shape]:
    ruler, u = plan.ruler, plan.units.u
    room = plan.x(place) - left - u(20)
    line = plan.room.top + u(1)
    ground: Ink = "text"
    shapes: list[Shape] = []
    for text, style in ((gate.name, "option"), (gate.words, "caption")):
        line += ruler.ascent(style)
        shapes.append(Text(left, line, shortened(text, style, room, ruler), style, ground))
        line += ruler.descent(style)
    base = line + ruler.ascent("caption")
    shapes.append(Text(left, base, gate.meter, "caption", ground))
    start = left + ruler.width(gate.meter, "caption") + u(8)
    figure = str(gate.value)
    end = left + room - ruler.width("100", "number") - u(4)
    thick = u(13)
    high = base - ruler.ascent("caption") // 2 - thick // 2 + u(2)
    full = max(0, end - start)
    if full:
        shapes.append(Fill((start, high, full, thick), Mix("tan", "text", 0.12)))
        shapes.append(Fill((start, high, round(full * gate.value / 100), thick), "text"))
    shapes.append(Text(left + room, base, figure, "number", ground, "end"))
    return shapes


# --- figures --------------------------------------------------------------------------------
def _figures(chart: Funnel, plan: _Plan) -> list[Shape]:
    """The strip at the foot: under each stage its name and its figure."""
    room, u, ruler = plan.room, plan.units.u, plan.ruler
    shapes: list[Shape] = [
        Fill((room.left, plan.floor + u(2), room.width, plan.band - u(2)), "tan")
    ]
    base = plan.floor + u(2) + (plan.band + ruler.ascent("number")) // 2 - u(3)
    starts = [24, _COLUMNS[1][0], _COLUMNS[2][0], _HALL[0] - _HALL[1] + 16, _WIDE - 12]
    for stage, (place, after) in zip(chart.stages, pairwise(starts), strict=True):
        x, end = plan.x(place), plan.x(after) - u(10)
        shapes.append(Text(x, base, stage.name, "option", "on_tan"))
        x += ruler.width(stage.name, "option") + u(9)
        shapes.append(Text(x, base, stage.figure, "title", "blue_text"))
        x += ruler.width(stage.figure, "title") + u(7)
        words = shortened(stage.words, "ui", max(0, end - x), ruler)
        if words:
            shapes.append(Text(x, base, words, "ui", "on_tan"))
    return shapes
