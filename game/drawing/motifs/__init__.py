"""Constructivist strips over cards, by name. See pen.py for how they are drawn."""

from collections.abc import Callable
from functools import lru_cache

from game.drawing.motifs import country, house, papers, people, provinces, rooms, streets, work
from game.drawing.motifs.pen import HEIGHT, INK, Pen
from game.drawing.shapes import Group, Picture, Shape

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
    "card-index": papers.card_index,
    "name-list": papers.name_list,
    "party-cards": papers.party_cards,
    "folders": papers.folders,
    "proof": papers.proof,
    "copies": papers.copies,
    "leaflet": papers.leaflet,
    "stamp": papers.stamp,
    "safe": papers.safe,
    "shorthand": papers.shorthand,
    "books": papers.books,
    "account-book": papers.account_book,
    "resolution": papers.resolution,
    "questionnaire": papers.questionnaire,
    "door": rooms.door,
    "two-chairs": rooms.two_chairs,
    "empty-chair": rooms.empty_chair,
    "name-cards": rooms.name_cards,
    "rostrum": rooms.rostrum,
    "stage": rooms.stage,
    "rows": rooms.rows,
    "court": rooms.court,
    "chalkboard": rooms.chalkboard,
    "stair": rooms.stair,
    "clock": rooms.clock,
    "samovar": rooms.samovar,
    "iron-door": rooms.iron_door,
    "ward": rooms.ward,
    "hostel": rooms.hostel,
    "coats": rooms.coats,
    "kitchen": rooms.kitchen,
    "lamp": rooms.lamp,
    "night-table": rooms.night_table,
    "queue": streets.queue,
    "mill-gate": streets.mill_gate,
    "pay-window": streets.pay_window,
    "tram": streets.tram,
    "motor-car": streets.motor_car,
    "platform": streets.platform,
    "suitcases": streets.suitcases,
    "sentry": streets.sentry,
    "barracks": streets.barracks,
    "flags": streets.flags,
    "lathe": streets.lathe,
    "counter": streets.counter,
    "shut-shop": streets.shut_shop,
    "barrier": streets.barrier,
    "veranda": provinces.veranda,
    "rest-house": provinces.rest_house,
    "south": provinces.south,
    "tiflis": provinces.tiflis,
    "minaret": provinces.minaret,
    "river": provinces.river,
    "street": provinces.street,
    "snow-road": provinces.snow_road,
    "taiga": provinces.taiga,
    "telephone": house.telephone,
    "handset": house.handset,
    "tape": house.tape,
}


_LEAST = 360.0
"""Units that a figure needs; in a narrower room the whole is drawn smaller, with sky above it."""


@lru_cache(maxsize=80)
def motif(name: str, width: float, height: float) -> Picture:
    """The strip for a room, 84 units high or more; an unknown name gives the bare diagonals."""
    # reckoned at the size it is painted at, so that its edges fall on whole pixels
    wide = width * _OVER / (height * _OVER / HEIGHT)
    high = HEIGHT * max(1.0, _LEAST / wide)
    pen = Pen(max(wide, _LEAST))
    MOTIFS.get(name, _bare)(pen)
    shapes: tuple[Shape, ...] = tuple(pen.shapes)
    if high > HEIGHT:
        shapes = (Group(shapes, dy=high - HEIGHT),)
    return Picture(pen.width, high, shapes, over=_OVER, ground=INK, fit="height")


def _bare(pen: Pen) -> None:
    pen.ground()
    pen.wires(0.67)
