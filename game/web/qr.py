"""A QR code as SVG."""

from game.drawing.qr import DARK, LIGHT, Squares, extent, path
from game.web.html import element


def picture(squares: Squares, label: str) -> str:
    """A code with the light around it that a camera needs."""
    side = extent(squares)
    return element(
        "svg",
        element("rect", width=side, height=side, fill=f"rgb{LIGHT}"),
        element("path", d=path(squares), fill=f"rgb{DARK}"),
        viewBox=f"0 0 {side} {side}",
        role="img",
        aria_label=label,
        shape_rendering="crispEdges",
        class_="qr",
    )
