"""The painter of pictures as SVG text, for pages and for files. No scripts, no styles."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

from game.drawing.shapes import (
    Disc,
    Fill,
    Group,
    Hatch,
    Ink,
    Inset,
    Line,
    Outline,
    Oval,
    Picture,
    Polygon,
    Rect,
    Ring,
    Shape,
    Text,
    colour_of,
)
from game.drawing.style import STYLES
from game.drawing.svgtags import (
    FAMILIES,
    box_of,
    element,
    escape,
    fingerprint,
    number,
    path_of,
    pattern,
    shared,
    view_box,
    weight,
)
from game.drawing.theme import Theme

PLAIN = "400"
"""How heavy letters are of which nothing is said."""

FINE = 0.35
"""Under this scale, whole numbers are fine enough for the points of a shape."""


@dataclass(frozen=True, slots=True)
class Pen:
    """What shapes are written with: colours, and how large a unit of theirs is in the picture."""

    theme: Theme
    scale: float = 1.0

    @property
    def digits(self) -> int:
        """So many decimals of a point can be seen."""
        return 1 if self.scale > FINE else 0

    def at(self, scale: float) -> "Pen":
        """For what is drawn smaller, or larger."""
        return Pen(self.theme, self.scale * scale)


def svg(picture: Picture, theme: Theme, *, css_class: str = "", title: str = "") -> str:
    """A whole `<svg>`. What neither has a title nor a label is hidden from readers of the page."""
    words = title or picture.label
    spoken = {"role": "img"} if words else {"aria-hidden": "true"}
    room = (0, 0, picture.width, picture.height)
    pen = Pen(theme)
    return element(
        "svg",
        f"<title>{escape(words)}</title>" if words else "",
        shared(_ground(picture, room, pen) + _written(picture.shapes, pen)),
        xmlns="http://www.w3.org/2000/svg",
        viewBox=view_box(room),
        **({"class": css_class} if css_class else {}),
        **spoken,
    )


def _written(shapes: Iterable[Shape], pen: Pen) -> str:
    return "".join(WRITERS[type(shape)](shape, pen) for shape in shapes)


def _code(ink: Ink, pen: Pen) -> str:
    return "#{:02x}{:02x}{:02x}".format(*colour_of(ink, pen.theme))


def _ground(picture: Picture, room: Rect, pen: Pen) -> str:
    if picture.ground is None:
        return ""
    return element("rect", **box_of(room), fill=_code(picture.ground, pen))


def _fill(shape: Fill, pen: Pen) -> str:
    return element("rect", **box_of(shape.box), fill=_code(shape.ink, pen))


def _outline(shape: Outline, pen: Pen) -> str:
    left, top, wide, high = shape.box
    width = shape.width
    middle = box_of((left + width / 2, top + width / 2, wide - width, high - width))
    return element("rect", **middle, **_stroke(shape.ink, width, pen))


def _polygon(shape: Polygon, pen: Pen) -> str:
    outline = path_of(shape.points, pen.digits, closed=True)
    return element("path", d=outline, fill=_code(shape.ink, pen))


def _disc(shape: Disc, pen: Pen) -> str:
    return element("circle", **_round(shape.x, shape.y, shape.radius), fill=_code(shape.ink, pen))


def _ring(shape: Ring, pen: Pen) -> str:
    middle = _round(shape.x, shape.y, shape.radius - shape.width / 2)
    return element("circle", **middle, **_stroke(shape.ink, shape.width, pen))


def _oval(shape: Oval, pen: Pen) -> str:
    left, top, wide, high = shape.box
    return element(
        "ellipse",
        cx=number(left + wide / 2),
        cy=number(top + high / 2),
        rx=number(wide / 2),
        ry=number(high / 2),
        fill=_code(shape.ink, pen),
    )


def _line(shape: Line, pen: Pen) -> str:
    joints = {}
    if shape.dashes:  # flat ends: round ones would close the gaps
        joints = {"stroke-dasharray": " ".join(map(number, shape.dashes))}
    elif shape.smooth or shape.jointed:
        joints = {"stroke-linejoin": "round", "stroke-linecap": "round"}
    return element(
        "path",
        d=path_of(shape.points, pen.digits, closed=shape.closed),
        **_stroke(shape.ink, shape.width, pen),
        **joints,
    )


def _hatch(shape: Hatch, pen: Pen) -> str:
    if not shape.pattern:
        return ""
    name, definition = pattern(shape, _code(shape.ink, pen))
    paint = {"fill": f"url(#{name})"}
    if not shape.within:
        return definition + element("rect", **box_of(shape.box), **paint)
    cut = element("path", d=path_of(shape.within, pen.digits, closed=True), **paint)
    return definition + _window(shape.box, shape.box, cut)


def _text(shape: Text, pen: Pen) -> str:
    style = STYLES[shape.style]
    anchor = {} if shape.anchor == "start" else {"text-anchor": shape.anchor}
    slant = {"font-style": "italic"} if style.italic else {}
    heavy = weight(style)
    spacing = {"letter-spacing": number(style.tracking)} if style.tracking else {}
    return element(
        "text",
        escape(shape.text),
        x=number(shape.x),
        y=number(shape.base),
        fill=_code(shape.ink, pen),
        **{"font-family": FAMILIES[style.role], "font-size": number(style.size)},
        **({} if heavy == PLAIN else {"font-weight": heavy}),
        **anchor,
        **slant,
        **spacing,
    )


def _group(shape: Group, pen: Pen) -> str:
    inner = _written(shape.shapes, pen)
    if shape.clip:
        inner = _window(shape.clip, shape.clip, inner)
    if shape.label:
        inner = f"<title>{escape(shape.label)}</title>{inner}"
    if not (shape.dx or shape.dy):
        return inner if shape.clip and not shape.label else element("g", inner)
    return element("g", inner, transform=f"translate({number(shape.dx)} {number(shape.dy)})")


def _inset(shape: Inset, pen: Pen) -> str:
    made = shape.picture
    wide, high = shape.box[2], shape.box[3]
    scale = wide / made.width if made.fit == "width" else high / made.height
    if not scale:
        return ""
    room = (0, 0, wide / scale, high / scale)
    ground = "" if shape.bare else _ground(made, room, pen)
    inner = _window(shape.box, room, ground + _written(made.shapes, pen.at(scale)))
    if not shape.circle:
        return inner
    circle = element("circle", **_round(*shape.circle))
    name = fingerprint("c", circle)
    return element("clipPath", circle, id=name) + element(
        "g", inner, **{"clip-path": f"url(#{name})"}
    )


def _window(box: Rect, room: Rect, inner: str) -> str:
    """A room shown in a rectangle; what hangs over is cut."""
    return element("svg", inner, **box_of(box), viewBox=view_box(room), preserveAspectRatio="none")


def _round(x: float, y: float, radius: float) -> dict[str, str]:
    return {"cx": number(x), "cy": number(y), "r": number(max(0.0, radius))}


def _stroke(ink: Ink, width: float, pen: Pen) -> dict[str, str]:
    return {"fill": "none", "stroke": _code(ink, pen), "stroke-width": number(width)}


WRITERS: dict[type[Shape], Callable[[Any, Pen], str]] = {
    Fill: _fill,
    Outline: _outline,
    Polygon: _polygon,
    Disc: _disc,
    Ring: _ring,
    Oval: _oval,
    Line: _line,
    Hatch: _hatch,
    Text: _text,
    Group: _group,
    Inset: _inset,
}
