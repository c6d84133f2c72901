"""Charts stay equal to the pixel: their hashes were taken when widgets still drew by hand.

Only where a name left its chart they were taken later. They hold for the versions in the
constraints file. To update after a wanted change:
UPDATE_GOLDEN=1 python -m pytest tests/unit/drawing
"""

import hashlib
import json
import os
from collections.abc import Callable, Mapping
from itertools import product
from pathlib import Path

import pygame
import pytest

from game.drawing.charts.flow import flow
from game.drawing.charts.line import line_chart
from game.drawing.charts.stages import stages
from game.drawing.charts.strip import strip
from game.drawing.room import Room
from game.drawing.ruler import Ruler
from game.drawing.shapes import Shape
from game.drawing.theme import PAPER
from game.drawing.units import REFERENCE, Units
from game.window.fonts import FontBook
from game.window.surface import paint
from game.window.text import BookRuler
from tests.support import charted

PATH = Path(__file__).parent / "charts.json"
ROOMS = (Room(3, 8, 560, 230), Room(12, 5, 431, 277))
TALLER = (Room(3, 8, 560, 430), Room(12, 5, 431, 477))  # stages stand between their words
WINDOWS = ((REFERENCE, 100), ((1920, 1080), 100), (REFERENCE, 200))

Draw = Callable[[Room, Units, Ruler], tuple[Shape, ...]]


def _draw(kind: str, name: str) -> Draw:
    match kind:
        case "line":
            return lambda room, units, ruler: line_chart(charted.LINES[name], room, units, ruler)
        case "strip":
            return lambda room, units, _: strip(charted.STRIPS[name], room, units)
        case "stages":
            return lambda room, units, ruler: stages(charted.STAGES[name], room, units, ruler)
        case _:
            return lambda room, units, ruler: flow(charted.FLOWS[name], room, units, ruler)


ALL: dict[str, Mapping[str, object]] = {
    "line": charted.LINES,
    "strip": charted.STRIPS,
    "stages": charted.STAGES,
    "flow": charted.FLOWS,
}
CASES = [(kind, name) for kind, names in ALL.items() for name in names]


@pytest.mark.parametrize(("kind", "name"), CASES)
def test_a_chart_is_the_picture_written_down(kind: str, name: str) -> None:
    written = json.loads(PATH.read_text(encoding="utf-8"))
    made = {}
    for room, (size, percent) in product(TALLER if kind == "stages" else ROOMS, WINDOWS):
        units = Units.for_window(size, percent)
        fonts = FontBook(units)
        surface = pygame.Surface((600, 500))
        surface.fill(PAPER.card)
        shapes = _draw(kind, name)(room, units, BookRuler(fonts))
        paint(surface, shapes, PAPER, fonts)
        key = f"{kind} {name}, {room.width} x {room.height}, {size[0]} x {size[1]} at {percent} %"
        made[key] = hashlib.sha256(pygame.image.tobytes(surface, "RGB")).hexdigest()[:16]
    if os.environ.get("UPDATE_GOLDEN"):
        text = json.dumps({**written, **made}, indent=1, sort_keys=True)
        PATH.write_text(f"{text}\n", encoding="utf-8")
        return
    assert made == {key: written.get(key) for key in made}
