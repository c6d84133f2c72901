"""What lies behind a front page: calm at the left, struggle at the right."""

from functools import lru_cache

from game.drawing.shapes import Picture, Polygon, Shape

WIDTH, HEIGHT = 1280.0, 720.0


@lru_cache(maxsize=2)
def ground(*, out: bool) -> Picture:
    """The ground of the page, all calm while the sheet below is not drawn out."""
    shapes: list[Shape] = []
    if out:
        shapes = [
            Polygon(((760, 0), (1280, 0), (1280, 720), (560, 720)), "dark"),
            Polygon(((1130, 0), (1280, 0), (1280, 330)), "red"),
            Polygon(((596, 592), (934, 592), (980, 690), (568, 690)), "red"),
        ]
    else:
        shapes = [Polygon(((1060, 0), (1280, 0), (1280, 720), (860, 720)), "line")]
    return Picture(WIDTH, HEIGHT, tuple(shapes), ground="tan")
