import pygame
import pytest

from game.page.prefs import Prefs
from game.window.offscreen import draw_offscreen, offscreen_view
from game.window.outline import overflow_report, tree_text
from tests.support.counted import calls
from tests.support.gallery import PAGES, Gallery

MOST_CALLS = 25_000
"""The charts, which draw the most shapes, need half as many calls for a redraw."""


@pytest.mark.parametrize("percent", [100, 125, 150, 175, 200])
@pytest.mark.parametrize("size", [(1280, 720), (1366, 768), (1920, 1080)])
@pytest.mark.parametrize("page", PAGES)
def test_no_text_is_clipped_or_covered(page: str, size: tuple[int, int], percent: int) -> None:
    view = offscreen_view(Gallery(page), size, percent)
    view.draw(pygame.Surface(size))
    assert overflow_report(view.root) == []


@pytest.mark.parametrize("percent", [100, 200])
def test_a_dialog_fits(percent: int) -> None:
    view = offscreen_view(Gallery("desk", dialog=True), (1280, 720), percent)
    assert overflow_report(view.scope) == []


@pytest.mark.parametrize("theme", ["paper", "high-contrast", "night"])
def test_the_same_screen_is_the_same_picture(theme: str) -> None:
    pictures = [draw_offscreen(Gallery("desk"), prefs=Prefs(theme=theme)) for _ in range(2)]
    one, other = (pygame.image.tobytes(p, "RGB") for p in pictures)
    assert one == other


def test_easy_reading_fits_too() -> None:
    view = offscreen_view(Gallery("desk"), (1280, 720), 150, prefs=Prefs(easy_reading=True))
    assert overflow_report(view.root) == []


def test_the_tree_reads_like_the_screen() -> None:
    text = tree_text(offscreen_view(Gallery("desk")).root)
    assert 'navigation item "Posts, 6"' in text
    assert 'option "1. Dzerzhinsky, Manuilsky and Mitskevich-Kapsukas" [chosen]' in text
    assert 'status "desk time: 3 / 5"' in text
    assert 'term "Transcaucasian Federation"' in text


@pytest.mark.parametrize("page", PAGES)
def test_a_redraw_makes_nothing_anew_and_draws_each_widget_once(page: str) -> None:
    view = offscreen_view(Gallery(page), (1920, 1080))
    surface = pygame.Surface((1920, 1080))
    first, again = (calls(lambda: view.draw(surface)) for _ in range(2))
    for made in ("Setter.set", "Font.render", "Widget.bind", "Widget.place"):
        assert again[made] == 0
    assert first["Font.render"] > 0
    assert again["Widget.draw"] <= len(list(view.root.walk()))
    assert again.total() < MOST_CALLS
