"""What SVG is written with: elements, numbers, names, patterns, families of letters."""

import re
from base64 import urlsafe_b64encode
from collections import Counter
from collections.abc import Iterable, Mapping
from hashlib import blake2b
from html import escape

from game.drawing.shapes import Hatch, Point, Rect
from game.drawing.style import FontRole, TextStyle

__all__ = [
    "FAMILIES",
    "box_of",
    "element",
    "escape",
    "fingerprint",
    "number",
    "once",
    "path_of",
    "pattern",
    "shared",
    "view_box",
    "weight",
]

FAMILIES: dict[FontRole, str] = {
    "display": "Oswald, 'Arial Narrow', sans-serif",
    "prose": "'PT Serif', Georgia, serif",
    "interface": "'PT Sans', Arial, sans-serif",
    "typewriter": "'CMU Typewriter Text', 'Courier New', monospace",
    "masthead": "'Russo One', Impact, sans-serif",
    "news": "'Old Standard TT', 'Times New Roman', serif",
}
"""By role: the family that comes with the game, then what most machines have."""


_SHAPE = re.compile(r'<(?:path d|ellipse cx|circle cx)="[^>]{30,}/>')
_OUTLINE = re.compile(r'<path d="([^"]{20,})"')
"""A shape, and an outline, that are longer than what would stand for them."""
_DEFINED = re.compile(
    r'<(?P<kind>pattern|clipPath) id="(?P<pattern>[^"]+)".*?</(?P=kind)>'
    r'|<(?:path|ellipse|circle) id="(?P<shape>[^"]+)"[^>]*/>'
)
"""What is defined to be used elsewhere."""


def weight(style: TextStyle) -> str:
    """How heavy letters are; the plain cut of display is heavier than that of others."""
    if style.bold:
        return "700"
    return "600" if style.role == "display" else "400"


def element(tag: str, *inner: str, **attributes: str) -> str:
    """An element. Its inside is SVG already; attributes are escaped."""
    given = "".join(f' {name}="{escape(value)}"' for name, value in attributes.items())
    inside = "".join(inner)
    return f"<{tag}{given}>{inside}</{tag}>" if inside else f"<{tag}{given}/>"


def number(value: float) -> str:
    """A number of two decimals at most, as short as it can be written."""
    shown = f"{value:.2f}".rstrip("0").rstrip(".")
    return "0" if shown == "-0" else shown


def path_of(points: Iterable[Point], digits: int, *, closed: bool) -> str:
    """Points as `d` wants them: the first where it is, each other one from the one before.

    `digits` are the decimals that are kept; what does not move then is left out.
    """
    unit = 10**digits
    parts: list[str] = []
    last = (0, 0)
    for x, y in points:
        spot = (round(x * unit), round(y * unit))
        if parts and spot == last:
            continue
        step = f"{_short(spot[0] - last[0], unit)} {_short(spot[1] - last[1], unit)}"
        parts.append(("l" if len(parts) == 1 else " " if parts else "M") + step)
        last = spot
    written = "".join(parts).replace(" -", "-")
    return f"{written}z" if closed else written


def _short(count: int, unit: int) -> str:
    """So many parts of a unit, without what can be left out."""
    shown = f"{count / unit:g}"
    return shown.replace("0.", ".", 1) if shown.startswith(("0.", "-0.")) else shown


def shared(text: str) -> str:
    """The same, but shapes that are drawn more than once are written once, and so are outlines.

    First whole shapes, with their colours; then outlines that are filled with another colour.
    """
    counts = Counter(_SHAPE.findall(text))
    names = {each: fingerprint("s", each) for each, count in counts.items() if count > 1}
    shapes = "".join(each.replace(" ", f' id="{name}" ', 1) for each, name in names.items())
    drawn = _SHAPE.sub(lambda at: _again(at[0], names, "/>"), text)
    counts = Counter(_OUTLINE.findall(drawn))
    lines = {f'<path d="{each}"': fingerprint("d", each) for each, n in counts.items() if n > 1}
    outlines = "".join(
        each.replace(" ", f' id="{name}" ', 1) + "/>" for each, name in lines.items()
    )
    drawn = _OUTLINE.sub(lambda at: _again(at[0], lines, ""), drawn)
    return f"<defs>{shapes}{outlines}</defs>{drawn}" if shapes or outlines else drawn


def once(document: str) -> str:
    """A document with pictures in it: what several of them define stands in the first alone.

    Equal ids mean the same (see `fingerprint`), and a document may have each of them once.
    """
    seen: set[str] = set()

    def first(at: re.Match[str]) -> str:
        name = at["pattern"] or at["shape"]
        if name in seen:
            return ""
        seen.add(name)
        return at[0]

    return _DEFINED.sub(first, document)


def _again(text: str, names: Mapping[str, str], end: str) -> str:
    name = names.get(text)
    return f'<use href="#{name}"{end}' if name else text


def box_of(box: Rect) -> dict[str, str]:
    """A rectangle as attributes; SVG allows no negative sizes."""
    left, top, wide, high = box
    sizes = {"width": number(max(0.0, wide)), "height": number(max(0.0, high))}
    return {"x": number(left), "y": number(top), **sizes}


def view_box(room: Rect) -> str:
    """A rectangle as `viewBox` wants it."""
    return " ".join(number(each) for each in room)


def fingerprint(letter: str, content: str) -> str:
    """An id that follows from what it names, so that equal ones on a page mean the same."""
    print_ = blake2b(content.encode(), digest_size=6).digest()
    return letter + urlsafe_b64encode(print_).decode()


def pattern(hatch: Hatch, colour: str) -> tuple[str, str]:
    """The id of a hatching and the element that defines it."""
    step, wide = hatch.step, max(1, hatch.step // 6)
    line = {"stroke": colour, "stroke-width": number(wide)}
    size = (step, step)
    if hatch.pattern == "diagonal":
        # three lines, for the corners of a tile belong to its neighbours' lines
        path = " ".join(
            f"M{number(-step)},{number((row + 1) * step)} L{number(2 * step)},"
            f"{number((row - 2) * step)}"
            for row in range(3)
        )
        inside = element("path", d=path, fill="none", **line)
    elif hatch.pattern == "dots":
        size = (step, 2 * step)
        spots = ((0, step / 2), (step, step / 2), (step / 2, step * 1.5))
        radius = number(max(1, step // 7))
        inside = "".join(
            element("circle", cx=number(x), cy=number(y), r=radius, fill=colour) for x, y in spots
        )
    else:
        inside = element("rect", **box_of((0, 0, wide, step)), fill=colour)
    # diagonals start at the foot of the box, the others at its top
    left, top, _, high = hatch.box
    start = top + high if hatch.pattern == "diagonal" else top
    tile = {**box_of((left, start, *size)), "patternUnits": "userSpaceOnUse"}
    name = fingerprint("p", repr(tile) + inside)
    return name, element("pattern", inside, id=name, **tile)
