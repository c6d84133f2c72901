"""Drawn scenes by name: a moment's place, 500 units high. Figures stand at shares of the width."""

from collections.abc import Callable
from functools import lru_cache

from game.drawing.motifs.pen import Pen
from game.drawing.scenes import halls, outdoors, rooms
from game.drawing.scenes.palette import HEIGHT, PAPER
from game.drawing.shapes import Picture

_OVER = 2

SCENES: dict[str, Callable[[Pen], None]] = {
    "bedroom": rooms.bedroom,
    "bonfires": outdoors.bonfires,
    "dictation": rooms.dictation,
    "gorki": outdoors.gorki,
    "hall": halls.hall,
    "reading": halls.reading,
    "telephone": rooms.telephone,
    "theatre": halls.theatre,
    "train": outdoors.train,
    "typescript": rooms.typescript,
}


@lru_cache(maxsize=20)
def scene(name: str, width: float, height: float) -> Picture:
    """The drawn scene for a room; an unknown name gives bare paper."""
    wide = width * HEIGHT / height
    pen = Pen(wide)
    SCENES.get(name, _bare)(pen)
    return Picture(wide, HEIGHT, tuple(pen.shapes), over=_OVER, ground=PAPER, fit="height")


def _bare(pen: Pen) -> None:
    del pen
