"""The posters of scenarios, by name: one drawing each, flat shapes, 193 units wide.

The words of a poster are no part of its drawing: its title stands in the upper part, which the
drawing leaves free, and its months on a band below it.
"""

from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache

from game.drawing.motifs.pen import BLUE, CREAM, INK, OCHRE, RED, TAN, Pen
from game.drawing.posters import outside, rooms
from game.drawing.shapes import Group, Picture
from game.drawing.theme import Colour

WIDTH, HEIGHT = 193, 280
"""How large a drawing is; a room that is lower loses of the top, a higher one has more ground."""

_OVER = 3


@dataclass(frozen=True, slots=True)
class Poster:
    """A drawing, its ground, the ink of its title, and the colour of its months elsewhere.

    `is_light` says that its band is of paper and not of ink.
    """

    draw: Callable[[Pen], None]
    ground: Colour
    title: str
    months: Colour
    is_light: bool = False


def _bare(pen: Pen) -> None:
    """Two diagonals, where a scenario has no drawing."""
    pen.poly(RED, (0, 190), (193, 110), (193, 180), (0, 260))
    pen.poly(INK, (0, 260), (193, 180), (193, 280), (0, 280))


POSTERS = {
    "desk": Poster(rooms.desk, TAN, "dark", RED),
    "telephone": Poster(rooms.telephone, RED, "on_dark", RED),
    "window": Poster(rooms.window, INK, "on_dark", CREAM, is_light=True),
    "scissors": Poster(outside.scissors, OCHRE, "dark", OCHRE),
    "wedge": Poster(outside.wedge, CREAM, "dark", BLUE),
    "letter": Poster(outside.letter, RED, "on_dark", RED),
}
BARE = Poster(_bare, TAN, "dark", TAN)


def poster(name: str) -> Poster:
    """The poster of a name; an unknown one gives the bare diagonals."""
    return POSTERS.get(name, BARE)


@lru_cache(maxsize=32)
def picture(name: str, width: int, height: int) -> Picture:
    """The drawing for a room: as wide as it is, and standing on its lower edge."""
    made, high = poster(name), WIDTH * height / max(1, width)
    pen = Pen(WIDTH)
    made.draw(pen)
    shapes = (Group(tuple(pen.shapes), dy=high - HEIGHT),)
    return Picture(WIDTH, high, shapes, over=_OVER, ground=made.ground)
