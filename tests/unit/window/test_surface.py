from collections.abc import Callable

import pygame
import pytest
from pygame import draw

from game.drawing.shapes import (
    Disc,
    Fill,
    Group,
    Hatch,
    Inset,
    Line,
    Mix,
    Outline,
    Oval,
    Picture,
    Polygon,
    Ring,
    Shape,
    Text,
    stroke,
)
from game.drawing.theme import PAPER, mix
from game.drawing.units import Units
from game.window import shapes as hand
from game.window.fonts import FontBook
from game.window.surface import paint, picture

RED = PAPER.red
CORNERS = ((10, 10), (90.5, 20), (40, 70.5))


def _surface() -> pygame.Surface:
    made = pygame.Surface((120, 100))
    made.fill(PAPER.card)
    return made


def _bytes(surface: pygame.Surface) -> bytes:
    return pygame.image.tobytes(surface, "RGB")


def _painted(*shapes: Shape, at: tuple[float, float] = (0, 0), scale: float = 1) -> bytes:
    surface = _surface()
    paint(surface, shapes, PAPER, FontBook(Units()), at=at, scale=scale)
    return _bytes(surface)


@pytest.mark.parametrize(
    ("shape", "by_hand"),
    [
        (Fill((5, 6, 50, 40), "red"), lambda s: s.fill(RED, (5, 6, 50, 40))),
        (Outline((5, 6, 50, 40), "red", 2), lambda s: draw.rect(s, RED, (5, 6, 50, 40), 2)),
        (Polygon(CORNERS, "red"), lambda s: draw.polygon(s, RED, CORNERS)),
        (Polygon(CORNERS, "red", smooth=True), lambda s: hand.polygon(s, RED, CORNERS)),
        (Disc(50, 50, 30.5, "red"), lambda s: draw.circle(s, RED, (50, 50), 30.5)),
        (Disc(50, 50, 30, "red", smooth=True), lambda s: hand.disc(s, RED, 50, 50, 30)),
        (Ring(50, 50, 30, 4, "red"), lambda s: draw.circle(s, RED, (50, 50), 30, 4)),
        (Ring(50, 50, 30, 4, "red", smooth=True), lambda s: hand.ring(s, RED, 50, 50, 30, 4)),
        (Oval((5, 6, 50, 20), "red"), lambda s: draw.ellipse(s, RED, (5, 6, 50, 20))),
        (
            Line(CORNERS, "red", 3),
            lambda s: draw.lines(s, RED, closed=False, points=CORNERS, width=3),
        ),
        (
            Line(CORNERS, "red", 3, closed=True),
            lambda s: draw.lines(s, RED, closed=True, points=CORNERS, width=3),
        ),
        (stroke(CORNERS, "red", 5), lambda s: hand.stroke(s, RED, CORNERS, 5)),
        (
            Hatch((5, 6, 70, 60), "dots", 9, "red"),
            lambda s: hand.hatch(s, RED, pygame.Rect(5, 6, 70, 60), "dots", 9),
        ),
        (
            Text(60, 40, "Tiflis", "ui", "red"),
            lambda s: FontBook(Units()).face("ui").draw(s, "Tiflis", RED, 60, 40),
        ),
    ],
    ids=lambda value: type(value).__name__,
)
def test_a_shape_is_what_pygame_draws(
    shape: Shape, by_hand: Callable[[pygame.Surface], object]
) -> None:
    surface = _surface()
    by_hand(surface)
    assert _painted(shape) == _bytes(surface) != _bytes(_surface())


def test_a_place_and_a_scale_move_and_enlarge() -> None:
    moved = _painted(Fill((1, 2, 10, 10), "red"), at=(20, 30), scale=2)
    assert moved == _painted(Fill((22, 34, 20, 20), "red"))
    group = Group((Disc(0, 0, 9, "red", smooth=True),), dx=10, dy=5)
    assert _painted(group, at=(20, 30), scale=2) == _painted(Disc(40, 40, 18, "red", smooth=True))


def test_a_clip_cuts_its_group_and_nothing_else() -> None:
    after = Fill((90, 90, 5, 5), "blue")
    cut = Group((Fill((0, 0, 120, 100), "red"),), dx=10, dy=10, clip=(0, 0, 20, 20))
    assert _painted(cut, after) == _painted(Fill((10, 10, 20, 20), "red"), after)


def test_a_pattern_keeps_to_its_outline() -> None:
    surface = _surface()
    pattern = Hatch((0, 0, 120, 100), "vertical", 4, "red", within=((20, 20), (80, 20), (80, 60)))
    paint(surface, [pattern], PAPER)
    marked = [
        (x, y) for x in range(120) for y in range(100) if surface.get_at((x, y))[:3] != PAPER.card
    ]
    assert marked
    assert all(20 <= x <= 81 and 20 <= y <= 61 and x - 20 >= (y - 20) * 1.5 - 2 for x, y in marked)


def test_jointed_lines_have_round_corners() -> None:
    bent = ((20, 80), (60, 20), (100, 80))
    bare, jointed = Line(bent, "red", 12), Line(bent, "red", 12, jointed=True)
    discs = (Disc(x, y, 5.5, "red") for x, y in bent)
    assert _painted(jointed) == _painted(bare, *discs) != _painted(bare)


def test_text_stands_by_its_anchor() -> None:
    wide = FontBook(Units()).face("ui").width("Baku")
    start = _painted(Text(20, 40, "Baku", "ui", "red"))
    assert start == _painted(Text(20 + wide // 2, 40, "Baku", "ui", "red", "middle"))
    assert start == _painted(Text(20 + wide, 40, "Baku", "ui", "red", "end"))


def test_a_picture_is_shrunk_and_kept() -> None:
    made = Picture(10, 10, (Disc(5, 5, 4, "red"),), over=4, ground="card")
    image = picture(made, (40, 40), PAPER)
    assert image.get_size() == (40, 40)
    assert image.get_at((0, 0))[:3] == PAPER.card
    assert image.get_at((20, 20))[:3] == RED
    same = Picture(10, 10, (Disc(5, 5, 4, "red"),), over=4, ground="card")
    assert picture(same, (40, 40), PAPER) is image


def test_a_picture_without_a_ground_lets_through_what_is_beneath() -> None:
    inner = Picture(10, 10, (Fill((0, 0, 5, 10), "red"),))
    assert _painted(Inset(inner, (20, 20, 40, 40))) == _painted(Fill((20, 20, 20, 40), "red"))


def test_an_inset_may_leave_its_ground_and_be_cut_round() -> None:
    inner = Picture(10, 10, (Fill((0, 0, 5, 10), "red"),), ground="blue")
    bare = _painted(Inset(inner, (20, 20, 40, 40), bare=True))
    assert bare == _painted(Fill((20, 20, 20, 40), "red"))
    surface = _surface()
    paint(surface, [Inset(inner, (20, 20, 40, 40), circle=(40, 40, 15))], PAPER)
    assert surface.get_at((21, 21))[:3] == PAPER.card
    assert surface.get_at((30, 40))[:3] == RED
    assert surface.get_at((50, 40))[:3] == PAPER.blue


def test_inks_may_be_blends_and_colours_of_their_own() -> None:
    box = (0, 0, 9, 9)
    blend = _painted(Fill(box, Mix("red", (0, 0, 0), 0.4)))
    assert blend == _painted(Fill(box, mix(RED, (0, 0, 0), 0.4)))
