"""Drawings for the strips over cards, by name."""

from collections.abc import Callable

from game.window.motifs import country, house, people, work
from game.window.motifs.pen import Pen

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
