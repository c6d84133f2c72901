"""Pictures stay equal to the pixel: their hashes were taken when each was still drawn by hand.

They hold for the versions in the constraints file. To update after a wanted change:
UPDATE_GOLDEN=1 python -m pytest tests/unit/drawing
"""

import hashlib
import json
import os
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pygame
import pytest

from game.drawing.features import UNKNOWN, Features
from game.drawing.hall import chamber, hall
from game.drawing.motifs import motif
from game.drawing.portraits import portrait
from game.drawing.poster import poster
from game.drawing.seats import Ballot, SeatMark, draw_mark, draw_seat, seat_box
from game.drawing.shapes import Point, Shape
from game.drawing.theme import THEMES
from game.drawing.units import Units
from game.window.surface import paint, picture

HASHES = Path(__file__).with_name("pixels.json")
HEADS = {
    "plain": Features(),
    "unknown": UNKNOWN,
    "full": Features(
        hair="bob",
        beard="long",
        moustache="walrus",
        glasses="round",
        cap="fur",
        coat="navy",
        hair_colour="grey",
        ground="blue",
    ),
    "pince": Features(
        hair="bald",
        beard="goatee",
        glasses="pince",
        cap="budenovka",
        coat="#556677",
        ground="#123456",
    ),
    **{cap: Features(cap=cap) for cap in ("peaked", "flat", "shawl", "kerchief", "hat")},
}
BALLOTS: tuple[Ballot, ...] = ("for", "against", "abstain", "absent", "waiting")


def _head(name: str, width: int) -> pygame.Surface:
    return picture(portrait(HEADS[name]), (width, round(width * 1.2)), THEMES["paper"])


def _strip(name: str, width: int, height: int) -> pygame.Surface:
    return picture(motif(name, width, height), (width, height), THEMES["paper"])


def _sheet(
    theme: str, size: tuple[int, int], shapes: tuple[Shape, ...], at: Point = (0, 0)
) -> pygame.Surface:
    surface = pygame.Surface(size)
    paint(surface, shapes, THEMES[theme], at=at)
    return surface


def _poster(theme: str, size: tuple[int, int], percent: int, shift: int) -> pygame.Surface:
    units = Units.for_window(size, percent)
    return _sheet(theme, size, poster(*size, units, shift).shapes)


def _hall(theme: str, size: tuple[int, int], percent: int, foot: tuple[int, int]) -> pygame.Surface:
    return _sheet(theme, size, hall(*size, Units.for_window(size, percent), foot))


def _chamber(theme: str, size: tuple[int, int]) -> pygame.Surface:
    shapes = chamber(size[0] - 33, size[1] // 2, Units.for_window(size))
    return _sheet(theme, size, shapes, at=(7, 9))


def _seats(theme: str, wide: int) -> pygame.Surface:
    surface = pygame.Surface((10 * wide, 3 * wide))
    surface.fill(THEMES[theme].card)
    faces = (None, *(HEADS[name] for name in ("unknown", "full", "pince", "plain")))
    for number, (ballot, face) in enumerate(zip(BALLOTS, faces, strict=True)):
        box = seat_box(wide + 2 * wide * number, wide * 3 // 2, wide)
        shapes = draw_seat(SeatMark(ballot, "", face), box) + draw_mark(ballot, box)
        paint(surface, shapes, THEMES[theme])
    return surface


PICTURES: dict[str, Callable[[], pygame.Surface]] = {
    **{
        f"portrait {name} {width}": partial(_head, name, width)
        for name in ("plain", "unknown", "full", "pince")
        for width in (8, 29, 52, 84, 131)
    },
    **{
        f"portrait {cap} 84": partial(_head, cap, 84)
        for cap in ("peaked", "flat", "shawl", "kerchief", "hat")
    },
    **{
        f"motif {name} {size[0]}x{size[1]}": partial(_strip, name, *size)
        for name in ("train", "crowd", "map-pins", "newspaper", "prison-gate", "none")
        for size in ((300, 60), (861, 84), (1237, 126), (97, 168))
    },
    **{
        f"seats {theme} {wide}": partial(_seats, theme, wide)
        for theme in THEMES
        for wide in (9, 17, 18, 27, 28, 61, 140)
    },
    **{f"chamber {theme} 1280x720 100": partial(_chamber, theme, (1280, 720)) for theme in THEMES},
    "hall paper 1280x720 100": partial(_hall, "paper", (1280, 720), 100, (468, 670)),
    "hall night 1920x1080 200": partial(_hall, "night", (1920, 1080), 200, (504, 969)),
    "poster paper 1280x720 100": partial(_poster, "paper", (1280, 720), 100, 0),
    "poster night 1280x720 100": partial(_poster, "night", (1280, 720), 100, 0),
    "poster high-contrast 1920x1080 200": partial(_poster, "high-contrast", (1920, 1080), 200, 442),
}


def _hash(surface: pygame.Surface) -> str:
    size = repr(surface.get_size()).encode()
    return hashlib.sha256(size + pygame.image.tobytes(surface, "RGB")).hexdigest()


@pytest.mark.parametrize("name", PICTURES)
def test_a_picture_is_as_it_was(name: str) -> None:
    written = json.loads(HASHES.read_text(encoding="utf-8"))
    made = _hash(PICTURES[name]())
    if os.environ.get("UPDATE_GOLDEN"):
        written[name] = made
        HASHES.write_text(json.dumps(written, indent=1) + "\n", encoding="utf-8")
    assert made == written[name], "to update: UPDATE_GOLDEN=1 python -m pytest tests/unit/drawing"
