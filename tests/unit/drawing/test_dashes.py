"""Broken lines: dashes are even around corners, in SVG and in pixels."""

from itertools import groupby, pairwise
from math import dist

import pygame
import pytest

from game.drawing.dashes import dashed
from game.drawing.shapes import Line, Picture
from game.drawing.svg import svg
from game.drawing.theme import PAPER
from game.window.surface import paint

CORNERS = [(0.0, 0.0), (100.0, 0.0), (100.0, 40.0), (103.0, 44.0)]


@pytest.mark.parametrize(("on", "off"), [(9, 6), (3, 5), (18, 6), (200, 1)])
def test_dashes_are_even_and_never_longer_than_their_line(on: float, off: float) -> None:
    dashes = dashed(CORNERS, on, off)
    lengths = [sum(dist(a, b) for a, b in pairwise(dash)) for dash in dashes]
    assert all(length == pytest.approx(on) for length in lengths[:-1])
    assert lengths[-1] <= on + 1e-9
    assert dashes[0][0] == CORNERS[0]
    assert len(dashes) == -(-145 // (on + off))


def test_a_painter_of_pixels_leaves_the_gaps_open() -> None:
    surface = pygame.Surface((60, 9))
    line = Line(((0, 4), (60, 4)), (255, 0, 0), 2, dashes=(10, 10))
    paint(surface, [line], PAPER)
    found = [(red > 0, len(list(run))) for red, run in groupby(_reds(surface))]
    assert [red for red, _ in found] == [True, False] * 3
    assert all(8 <= length <= 12 for _, length in found)


def test_svg_is_told_of_the_dashes() -> None:
    line = Line(((0, 4), (60, 4)), "red", 2, smooth=True, dashes=(7, 4))
    assert 'stroke-dasharray="7 4"' in svg(Picture(60, 9, (line,)), PAPER)


def _reds(surface: pygame.Surface) -> list[int]:
    return [min(1, surface.get_at((x, 4))[0]) for x in range(60)]
