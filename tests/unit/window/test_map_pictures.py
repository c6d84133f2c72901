"""Pictures of the map, to the pixel, by their hashes.

To update after a wanted change:
UPDATE_GOLDEN=1 python -m pytest tests/unit/window/test_map_pictures.py
"""

import json
import os
from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Any

import pygame
import pytest

from game.drawing.map.geometry import geometry
from game.drawing.map.model import MapModel, MapRegion
from game.drawing.shapes import Ink, Mix, Pattern
from game.page.nodes import MapView, Spacer
from game.page.prefs import Prefs
from game.window.ctx import WindowCtx
from game.window.events import Event, Hover, Press, Scroll
from game.window.widgets.base import Widget, widget_of
from game.window.widgets.map import MapViewWidget

STORED = Path(__file__).with_name("map_pictures.json")
LOOKS: tuple[tuple[Ink, Pattern], ...] = (
    ("red", ""),
    (Mix("red", "paper", 0.35), "diagonal"),
    (Mix("ochre", "paper", 0.5), "dots"),
    (Mix("blue", "paper", 0.45), "vertical"),
    ("tan", "dots"),
    ("card", "diagonal"),
)


@dataclass(frozen=True)
class Shown:
    """A map in a window, and what was done to it."""

    rect: tuple[int, int, int, int]
    chosen: str = ""
    window: tuple[int, int] = (1280, 720)
    theme: str = "paper"
    text: int = 100
    covers: tuple[tuple[int, int, int, int], ...] = ()
    events: tuple[Event, ...] = ()


SHOWN: dict[str, Shown] = {
    "inset": Shown((140, 60, 760, 640), "moscow"),
    "closer": Shown((140, 60, 760, 640), "ural", events=(Scroll(-1, (500, 300)),) * 3),
    "closest": Shown((0, 0, 420, 600), "georgia", events=(Scroll(-1, (220, 500)),) * 9),
    "covered": Shown(
        (135, 58, 1145, 662),
        "east-siberia",
        covers=((876, 72, 390, 634), (151, 584, 711, 122)),
        events=(Press((300, 300)), Hover((300, 300))),
    ),
    "night": Shown((200, 90, 1200, 900), "kiev", (1920, 1080), "night"),
    "large": Shown((200, 90, 1000, 720), "baku", (1920, 1080), "high-contrast", 200),
    "small": Shown((0, 0, 301, 211)),
}


def model(chosen: str) -> MapModel:
    """Every region, looks in turn."""
    regions = [
        MapRegion(name, name.title(), *LOOKS[number % len(LOOKS)], number % 5, "detail")
        for number, name in enumerate(geometry().areas)
    ]
    return MapModel(tuple(regions), chosen)


def drawn(shown: Shown) -> pygame.Surface:
    """The window with the map in it."""
    view = MapViewWidget(MapView(model(shown.chosen), lambda _: None))
    view.bind(WindowCtx.make(shown.window, Prefs(shown.theme, shown.text)))
    view.covers = [_cover(rect) for rect in shown.covers]
    view.place(pygame.Rect(shown.rect))
    for event in shown.events:
        view.handle(event)
    surface = pygame.Surface(shown.window)
    view.draw(surface)
    return surface


def _cover(rect: Sequence[int]) -> Widget[Any]:
    cover = widget_of(Spacer())
    cover.place(pygame.Rect(*rect))
    return cover


@pytest.mark.parametrize("name", SHOWN)
def test_the_map_looks_as_it_did(name: str) -> None:
    stored = json.loads(STORED.read_text(encoding="utf-8")) if STORED.exists() else {}
    picture = sha256(pygame.image.tobytes(drawn(SHOWN[name]), "RGB")).hexdigest()
    if os.environ.get("UPDATE_GOLDEN"):
        stored[name] = picture
        STORED.write_text(json.dumps(stored, indent=2) + "\n", encoding="utf-8")
    assert stored[name] == picture


def test_every_stored_picture_is_drawn() -> None:
    assert set(json.loads(STORED.read_text(encoding="utf-8"))) == set(SHOWN)
