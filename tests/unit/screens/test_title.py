"""The title at every size: what is to be read lies on the paper, whatever its edge does."""

import pygame
import pytest

from game.screens import table as screens
from game.session.host import SavedGame
from game.window.view import View
from game.window.widgets.poster import PosterWidget
from game.window.widgets.scroller import ScrollerWidget
from tests.unit.screens.conftest import FakeHost, Show

SIZES = ((640, 400), (960, 720), (1280, 720), (1280, 1000), (1920, 1080))
PERCENTS = (100, 125, 150, 175, 200)
SAVED = SavedGame("01", "new-post", "November 1922", 8, 9, "hold", "1922-11-25 11:02")


def edge(poster: PosterWidget, y: int) -> float:
    """How far the paper reaches to the right at a height."""
    (_, (top, _), (foot, height), _) = poster.picture().shapes[-1].points  # type: ignore[union-attr]
    return top + (foot - top) * y / height


def read(view: View) -> list[tuple[str, pygame.Rect]]:
    """What is to be read, as far as it is not scrolled away, and the bar of what is scrolled."""
    found = []
    for widget in view.root.walk():
        if isinstance(widget, ScrollerWidget):
            room = widget.rect
            if widget.reach:
                found.append(("the bar", widget.bar))
        found += [(text, box.clip(room)) for text, box in widget.text_rects()]
    return [(text, box) for text, box in found if box.height]


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("percent", PERCENTS)
def test_nothing_to_be_read_crosses_the_edge_of_the_paper(
    host: FakeHost, show: Show, size: tuple[int, int], percent: int
) -> None:
    host.games = [SAVED]
    view = show(screens.screen(host, "title"), size, percent)
    poster = view.root
    assert isinstance(poster, PosterWidget)
    texts = read(view)
    assert texts
    assert [each for each in texts if each[1].right > edge(poster, each[1].bottom)] == []


def test_at_a_first_start_the_whole_menu_and_the_version_are_in_sight(
    host: FakeHost, show: Show
) -> None:
    """With everything that a menu can offer before there is a game to go on with."""
    host.games, host.has_browser = [], True
    view = show(screens.screen(host, "title"), (1280, 720), 100)
    (page,) = (each for each in view.root.walk() if isinstance(each, ScrollerWidget))
    assert len([each for each in view.root.walk() if each.key.startswith("menu:")]) >= 7
    assert page.reach == 0
