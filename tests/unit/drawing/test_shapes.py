from typing import get_args

from game.drawing import svg
from game.drawing.shapes import Disc, Mix, Picture, Shape, colour_of
from game.drawing.theme import PAPER, mix
from game.window import surface


def test_both_painters_know_every_shape() -> None:
    shapes = set(get_args(Shape))
    assert len(shapes) >= 11
    assert set(svg.WRITERS) == shapes
    assert set(surface.PAINTERS) == shapes


def test_inks_are_purposes_own_colours_or_blends_of_both() -> None:
    own = (1, 2, 3)
    assert colour_of("red", PAPER) == PAPER.red
    assert colour_of(own, PAPER) == own
    blend = Mix(Mix("red", own, 0.5), "card", 0.2)
    assert colour_of(blend, PAPER) == mix(mix(PAPER.red, own, 0.5), PAPER.card, 0.2)


def test_equal_pictures_are_one_to_whoever_keeps_them() -> None:
    one, same = (Picture(4, 3, (Disc(1, 1, 1, "red"),)) for _ in range(2))
    assert len({one, same, Picture(4, 3, ())}) == 2
