"""The drawn scenes and the wall beside the words: shapes within their room, the same each time."""

import pytest

from game.drawing.features import Features
from game.drawing.plane import FOOT, WIDE, edge, plane
from game.drawing.scenes import SCENES, scene
from game.drawing.scenes.palette import HEIGHT, INK, OCHRE, RED
from game.drawing.shapes import Inset, Polygon
from game.drawing.svg import svg
from game.drawing.theme import PAPER


@pytest.mark.parametrize("name", SCENES)
def test_a_scene_fills_its_room_and_is_written_as_svg(name: str) -> None:
    drawn = scene(name, 1168, 500)
    assert drawn.width == 1168
    assert drawn.height == HEIGHT
    assert len(drawn.shapes) > 20
    assert svg(drawn, PAPER, title="A scene").startswith("<svg")


@pytest.mark.parametrize("name", SCENES)
def test_a_scene_is_wider_in_a_flat_room(name: str) -> None:
    assert scene(name, 1168, 250).width == 2 * 1168
    assert scene(name, 1168, 250) is scene(name, 1168, 250)


@pytest.mark.parametrize("name", SCENES)
def test_there_is_one_light_or_one_red(name: str) -> None:
    inks = {getattr(each, "ink", None) for each in scene(name, 1168, 500).shapes}
    assert inks & {OCHRE, RED}
    assert INK in inks


def test_an_unknown_scene_is_bare_paper() -> None:
    assert scene("nothing", 1168, 500).shapes == ()


def test_the_wall_leans_and_the_head_stands_on_its_rail() -> None:
    drawn = plane(WIDE, 720, Features(hair="bald"))
    (head,) = (each for each in drawn.shapes if isinstance(each, Inset))
    assert edge(WIDE, 0, 720) == 540
    assert edge(WIDE, 720, 720) == 390
    assert list(head.box) == [42, 720 - FOOT - 450, 375, 450]
    assert sum(isinstance(each, Polygon) for each in drawn.shapes) >= 5


def test_of_somebody_unknown_there_is_a_silhouette() -> None:
    (head,) = (each for each in plane(WIDE, 720, None).shapes if isinstance(each, Inset))
    assert head.picture.shapes != ()
