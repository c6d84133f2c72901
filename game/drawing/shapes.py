"""Shapes: what pictures are made of. Records only; painters turn them into pixels or into SVG.

Coordinates and sizes are units of the picture that a shape belongs to, y grows downwards.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Literal

from game.drawing.theme import Colour, Theme, mix

Point = tuple[float, float]
Rect = tuple[float, float, float, float]
"""Left, top, width, height."""

Pattern = Literal["", "diagonal", "dots", "vertical"]
Anchor = Literal["start", "middle", "end"]


@dataclass(frozen=True, slots=True)
class Mix:
    """A blend: `share` of the second ink in the first."""

    first: "Ink"
    second: "Ink"
    share: float


@dataclass(frozen=True, slots=True)
class Contrast:
    """What shows on an ink: it with a `share` of black, or of white if it is dark itself."""

    ground: "Ink"
    share: float


Ink = str | Colour | Mix | Contrast
"""A colour of the theme by its purpose, a colour of the picture's own, or one made of others."""

_LIGHT = 300
"""From this sum of red, green and blue on a colour counts as light."""


def colour_of(ink: Ink, theme: Theme) -> Colour:
    """The colour of an ink in a theme."""
    if isinstance(ink, str):
        return theme.colour(ink)
    if isinstance(ink, Mix):
        return mix(colour_of(ink.first, theme), colour_of(ink.second, theme), ink.share)
    if isinstance(ink, Contrast):
        ground = colour_of(ink.ground, theme)
        return mix(ground, (0, 0, 0) if sum(ground) > _LIGHT else (255, 255, 255), ink.share)
    return ink


@dataclass(frozen=True, slots=True)
class Fill:
    """A filled rectangle."""

    box: Rect
    ink: Ink


@dataclass(frozen=True, slots=True)
class Outline:
    """The border of a rectangle, inside it."""

    box: Rect
    ink: Ink
    width: float


@dataclass(frozen=True, slots=True)
class Polygon:
    """A filled polygon; `smooth` asks for softened edges where the picture is not shrunk later."""

    points: tuple[Point, ...]
    ink: Ink
    smooth: bool = False


@dataclass(frozen=True, slots=True)
class Disc:
    """A filled circle."""

    x: float
    y: float
    radius: float
    ink: Ink
    smooth: bool = False


@dataclass(frozen=True, slots=True)
class Ring:
    """A circle with a hole; its outer edge is at `radius`."""

    x: float
    y: float
    radius: float
    width: float
    ink: Ink
    smooth: bool = False


@dataclass(frozen=True, slots=True)
class Oval:
    """A filled ellipse in a rectangle."""

    box: Rect
    ink: Ink


@dataclass(frozen=True, slots=True)
class Line:
    """A broken line. A `smooth` one has soft edges and round joints, a `jointed` one the joints.

    `dashes` are how long it is drawn and how long it is not, in turns.
    """

    points: tuple[Point, ...]
    ink: Ink
    width: float
    closed: bool = False
    smooth: bool = False
    jointed: bool = False
    dashes: tuple[float, float] | None = None


@dataclass(frozen=True, slots=True)
class Hatch:
    """A pattern over a rectangle, or over the part of it inside `within`; lines `step` apart."""

    box: Rect
    pattern: Pattern
    step: float
    ink: Ink
    within: tuple[Point, ...] = ()


@dataclass(frozen=True, slots=True)
class Text:
    """A line of text in a style (see `style.STYLES`), from its anchor on its base line."""

    x: float
    base: float
    text: str
    style: str
    ink: Ink
    anchor: Anchor = "start"


@dataclass(frozen=True, slots=True)
class Group:
    """Shapes moved by an offset and, if there is a clip, cut to it (in the group's own units).

    `label` is what they show together, in words.
    """

    shapes: "tuple[Shape, ...]"
    dx: float = 0
    dy: float = 0
    clip: Rect | None = None
    label: str = ""


@dataclass(frozen=True, slots=True)
class Inset:
    """A picture put into a rectangle of another.

    A `bare` one comes without its ground; `circle` (x, y, radius) cuts it, in units of the outer
    picture.
    """

    picture: "Picture"
    box: Rect
    bare: bool = False
    circle: tuple[float, float, float] | None = None


Shape = Fill | Outline | Polygon | Disc | Ring | Oval | Line | Hatch | Text | Group | Inset


@dataclass(frozen=True)
class Picture:
    """Shapes on a ground of a size, the later ones over the earlier; without a ground, on nothing.

    `over` is how many times too large a painter of pixels should draw it before shrinking it: small
    pictures with many curves look better so. Whole pixels seldom have the very proportions of the
    picture: `fit` is the side whose length tells its scale. `label` is what it shows, in words.
    """

    width: float
    height: float
    shapes: tuple[Shape, ...]
    over: int = 1
    label: str = ""
    ground: Ink | None = None
    fit: Literal["width", "height"] = "width"

    @cached_property
    def _number(self) -> int:
        return hash((self.width, self.height, self.shapes, self.over, self.ground, self.fit))

    def __hash__(self) -> int:
        """Reckoned once: painters look a picture up each time they show it."""
        return self._number


def stroke(points: Sequence[Point], ink: Ink, width: float) -> Line:
    """A smooth broken line of some width with round joints."""
    return Line(tuple(points), ink, width, smooth=True)


def triangle(x: float, y: float, size: float, way: str, ink: Ink) -> Polygon:
    """A solid triangle centred on (x, y), pointing up, down, left or right."""
    half, low = size / 2, size * 0.42
    corners: dict[str, tuple[Point, Point, Point]] = {
        "up": ((x - half, y + low), (x + half, y + low), (x, y - low)),
        "down": ((x - half, y - low), (x + half, y - low), (x, y + low)),
        "right": ((x - low, y - half), (x - low, y + half), (x + low, y)),
        "left": ((x + low, y - half), (x + low, y + half), (x - low, y)),
    }
    return Polygon(corners[way], ink, smooth=True)
