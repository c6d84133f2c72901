"""The map in a real browser: land is clicked, with the script and without, and fits a phone."""

from collections.abc import Iterator
from typing import Any

import pytest

from tests.support.chromium import chromium, lacking
from tests.support.served import Served, served

pytestmark = [
    pytest.mark.web,
    pytest.mark.slow,
    pytest.mark.skipif(bool(lacking()), reason=lacking() or "all there"),
]

NEW = ("menu:new-game", "start", "on", "nav:map")
LEAST = 12
"""Pixels of letters on a phone."""

AT = {"Minsk": (0.12, 0.65), "West Siberia": (0.62, 0.6), "Baku": (0.92, 0.86)}
"""Regions, and where they lie in shares of the picture; the last in the inset."""

LETTERS = """Math.min(...[...document.querySelectorAll(".plate text, .chart text")].map(
  (each) => each.getScreenCTM().a * parseFloat(getComputedStyle(each).fontSize)))"""


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    with chromium() as found:
        yield found


@pytest.fixture(scope="module")
def game(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    """A game on its map."""
    with served(tmp_path_factory.mktemp("home")) as found:
        assert "<title>Map" in found.press(*NEW)
        yield found


@pytest.mark.parametrize("script", [True, False], ids=["script", "no-script"])
@pytest.mark.parametrize("region", AT)
def test_a_click_on_land_chooses_the_region(
    browser: Any,  # noqa: ANN401
    game: Served,
    region: str,
    script: bool,  # noqa: FBT001  # a parameter
) -> None:
    page = browser.new_page(viewport={"width": 1280, "height": 720}, java_script_enabled=script)
    page.goto(game.address)
    before = page.locator("#page [name=at]").get_attribute("value")
    box = page.locator(".plate").bounding_box()
    x, y = (box["x"] + AT[region][0] * box["width"], box["y"] + AT[region][1] * box["height"])
    page.mouse.click(x, y)
    page.wait_for_selector(f'#page [name=at]:not([value="{before}"])', state="attached")
    pressed = page.locator("[name^='choose map'][aria-pressed=true]").get_attribute("aria-label")
    assert pressed.startswith(f"{region}:")
    page.close()


@pytest.mark.parametrize("name", ["map", "bodies"])
def test_letters_of_a_drawing_are_large_enough_on_a_phone(
    browser: Any,  # noqa: ANN401
    game: Served,
    name: str,
) -> None:
    game.press(f"nav:{name}")
    page = browser.new_page(viewport={"width": 390, "height": 844})
    page.goto(game.address)
    assert page.evaluate(LETTERS) >= LEAST
    assert page.evaluate("document.documentElement.scrollWidth") <= 390
    page.close()
    game.press("nav:map")
