"""Constructivist strips over cards, by name. See pen.py for how they are drawn."""

from collections.abc import Callable
from functools import lru_cache

from game.drawing.motifs import country, house, people, work
from game.drawing.motifs.pen import HEIGHT, INK, Pen
from game.drawing.shapes import Picture

_OVER = 3
Motif = Callable[[Pen], None]

MOTIFS: dict[str, Motif] = {
    "factory": work.factory,
    "telegraph": work.telegraph,
    "train": work.train,
    "ship": work.ship,
    "typewriter": work.typewriter,
    "ledger": work.ledger,
    "mountains": country.mountains,
    "field": country.field,
    "bread": country.bread,
    "map-pins": country.map_pins,
    "kremlin": house.kremlin,
    "desk": house.desk,
    "hospital": house.hospital,
    "prison-gate": house.prison_gate,
    "meeting": people.meeting,
    "crowd": people.crowd,
    "ballot": people.ballot,
    "newspaper": work.newspaper,
    "letter": house.letter,
}


@lru_cache(maxsize=80)
def motif(name: str, width: float, height: float) -> Picture:
    """The strip for a room, 84 units high; an unknown name gives the bare diagonals."""
    # reckoned at the size it is painted at, so that its edges fall on whole pixels
    wide = width * _OVER / (height * _OVER / HEIGHT)
    pen = Pen(wide)
    MOTIFS.get(name, _bare)(pen)
    return Picture(wide, HEIGHT, tuple(pen.shapes), over=_OVER, ground=INK, fit="height")


def _bare(pen: Pen) -> None:
    pen.ground()
    pen.wires(0.67)
