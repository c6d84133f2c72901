"""Flat cuts: one for each name that content may use, inside its frame."""

from typing import get_args

import pytest

from game.content.schema.gazette import FlatPicture
from game.drawing.cuts import CUTS, HEIGHT, WIDTH, cut
from game.drawing.svg import svg
from game.drawing.theme import PAPER


def test_every_picture_that_content_can_name_is_drawn() -> None:
    assert set(CUTS) == set(get_args(FlatPicture))


@pytest.mark.parametrize("name", CUTS)
def test_a_cut_is_as_large_as_its_place_and_has_shapes_of_its_own(name: str) -> None:
    drawn = cut(name)
    assert (drawn.width, drawn.height) == (WIDTH, HEIGHT)
    assert drawn.shapes != cut("").shapes
    assert svg(drawn, PAPER).startswith("<svg")


def test_no_two_cuts_are_alike() -> None:
    assert len({cut(each).shapes for each in CUTS}) == len(CUTS)
