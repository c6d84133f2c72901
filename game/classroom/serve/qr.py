"""The way into a room as a QR code, which a device reads off the wall."""

import segno

from game.drawing.qr import DARK, LIGHT, Squares, extent, path
from game.web.html import element


def way_in(address: str, code: str) -> str:
    """What the code leads to: the door, with the code of the room typed in already."""
    return f"http://{address}/?code={code}"


def squares(text: str) -> tuple[tuple[bool, ...], ...]:
    """A text as the rows of a code, without what stays quiet around it."""
    found = segno.make(text, micro=False, error="m")
    return tuple(tuple(map(bool, row)) for row in found.matrix)


def picture(found: Squares, label: str) -> str:
    """A code as SVG."""
    side = extent(found)
    ground = element("rect", width=side, height=side, fill=f"rgb{LIGHT}")
    dark = element("path", d=path(found), fill=f"rgb{DARK}")
    return element(
        "svg",
        ground,
        dark,
        viewBox=f"0 0 {side} {side}",
        role="img",
        aria_label=label,
        shape_rendering="crispEdges",
        class_="qr",
    )
