"""A share on its way through indirect elections: a block for each stage, and how it narrows."""

from dataclasses import dataclass
from itertools import pairwise

from game.drawing.paragraph import Paragraph, set_text
from game.drawing.room import Room
from game.drawing.ruler import Ruler
from game.drawing.shapes import Fill, Hatch, Mix, Outline, Polygon, Shape
from game.drawing.units import Units

WHOLE = 1_000
_BLOCK = 0.46
"""How much of its column a block takes; the rest is for the slope to the next."""
_GAP = 4


@dataclass(frozen=True, slots=True)
class Stage:
    """A stage: its name, the share (per mille) and how it is written."""

    name: str
    share: int
    shown: str


@dataclass(frozen=True, slots=True)
class Stages:
    """The stages from the first election to the last."""

    stages: tuple[Stage, ...]

    @property
    def summary(self) -> str:
        """Every stage with its figure, in words."""
        return ", ".join(f"{each.name} {each.shown}" for each in self.stages)


@dataclass(frozen=True, slots=True)
class _Column:
    """A stage in its place: the figure above, the block, the name under it."""

    stage: Stage
    left: int
    width: int
    figure: Paragraph
    name: Paragraph
    block: Room

    @property
    def top(self) -> int:
        """Where the minority's share ends."""
        share = max(0, min(WHOLE, self.stage.share))
        return self.block.bottom - round(self.block.height * share / WHOLE)


def stages(chart: Stages, room: Room, units: Units, ruler: Ruler) -> tuple[Shape, ...]:
    """Blocks from left to right; the shaded foot of each is the minority's share.

    The dotted line is the half: what lies under it loses. Figures stand over the blocks and names
    beneath, so that nothing is told by colour alone.
    """
    columns = _columns(chart, room, units, ruler)
    if not columns:
        return ()
    first, last = columns[0].block, columns[-1].block
    return (
        *(_slope(one, other) for one, other in pairwise(columns)),
        *(shape for each in columns for shape in _block(each, units)),
        *_dots(first.left, last.right, first.centre[1], units.u(2)),
        *(text for each in columns for text in _words(each, room, units)),
    )


def words_height(chart: Stages, width: int, units: Units, ruler: Ruler) -> int:
    """How much of a chart's height goes to its words."""
    figures, names = _texts(chart, width, units, ruler)
    return _tallest(figures) + _tallest(names) + 2 * units.u(_GAP)


def _texts(
    chart: Stages, width: int, units: Units, ruler: Ruler
) -> tuple[list[Paragraph], list[Paragraph]]:
    """The figures and the names, each as wide as a column of so wide a chart."""
    wide = width // max(1, len(chart.stages))
    figures = [set_text(each.shown, "gauge", wide, units, ruler) for each in chart.stages]
    names = [set_text(each.name, "caption", wide, units, ruler) for each in chart.stages]
    return figures, names


def _tallest(texts: list[Paragraph]) -> int:
    return max((each.height for each in texts), default=0)


def _columns(chart: Stages, room: Room, units: Units, ruler: Ruler) -> list[_Column]:
    figures, names = _texts(chart, room.width, units, ruler)
    wide = room.width // max(1, len(chart.stages))
    block = round(wide * _BLOCK)
    top = room.top + _tallest(figures) + units.u(_GAP)
    high = max(1, room.height - words_height(chart, room.width, units, ruler))
    return [
        _Column(
            stage,
            room.left + number * wide,
            wide,
            figures[number],
            names[number],
            Room(room.left + number * wide + (wide - block) // 2, top, block, high),
        )
        for number, stage in enumerate(chart.stages)
    ]


def _slope(one: _Column, other: _Column) -> Polygon:
    """From the share of one block down or up to that of the next."""
    before, after = one.block, other.block
    points = (
        (before.right, one.top),
        (after.left, other.top),
        (after.left, after.bottom - 1),
        (before.right, before.bottom - 1),
    )
    return Polygon(points, Mix("card", "blue", 0.3), smooth=True)


def _block(column: _Column, units: Units) -> list[Shape]:
    block, top = column.block, column.top
    shapes: list[Shape] = [Fill(block, "tan")]
    share = Room(block.left, top, block.width, block.bottom - top)
    if share.height > 0:
        shapes.append(Fill(share, "blue"))
        shapes.append(Hatch(share, "diagonal", units.u(8), Mix("blue", "card", 0.35)))
    return [*shapes, Outline(block, "rule", units.u(1))]


def _dots(left: int, right: int, y: int, dot: int) -> list[Fill]:
    return [Fill((x, y, dot, dot), "text") for x in range(left, right - dot + 1, dot * 3)]


def _words(column: _Column, room: Room, units: Units) -> tuple[Shape, ...]:
    under = column.block.bottom + units.u(_GAP)
    return (
        *column.figure.centred(column.left, room.top, column.width, "text"),
        *column.name.centred(column.left, under, column.width, "text"),
    )
