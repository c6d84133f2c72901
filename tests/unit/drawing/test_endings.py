"""The pictures of the debrief: one for each family of endings, none like another."""

from typing import get_args

import pytest

from game.content.schema.endings import Picture as Named
from game.drawing.departed import departed
from game.drawing.endings import HEIGHT, PICTURES, WIDTH, ending_picture
from game.drawing.features import Features
from game.drawing.portraits import portrait
from game.drawing.svg import svg
from game.drawing.theme import PAPER
from tests.support import core


def test_content_may_name_each_of_them_and_no_other() -> None:
    assert set(get_args(Named)) == set(PICTURES)


def test_every_family_has_its_endings() -> None:
    named = {each.picture for one in core.pack().scenarios.values() for each in one.endings}
    assert named == set(PICTURES)


def test_no_two_are_alike() -> None:
    assert len({svg(ending_picture(each), PAPER) for each in PICTURES}) == len(PICTURES)


@pytest.mark.parametrize("name", [*PICTURES, "no such picture", ""])
def test_a_picture_has_its_size_and_something_on_it(name: str) -> None:
    found = ending_picture(name)
    assert (found.width, found.height) == (WIDTH, HEIGHT)
    assert found.shapes


def test_a_head_that_is_away_is_still_a_head_of_its_size() -> None:
    features = Features(hair="bald", beard="full", glasses="pince")
    whole, away = portrait(features), departed(features)
    assert (away.width, away.height) == (whole.width, whole.height)
    assert svg(away, PAPER) != svg(whole, PAPER)
