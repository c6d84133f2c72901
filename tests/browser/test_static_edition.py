"""The static edition in a real browser: served as files, played by its own pages, kept there."""

from collections.abc import Iterator
from itertools import chain
from pathlib import Path

import pytest
from playwright.sync_api import Browser as Chromium
from playwright.sync_api import BrowserContext, Page

from game.app.text_lookup import TextLookup
from game.app.web import make
from game.page.ctx import Ctx
from game.saves.carried import take_in
from game.saves.store import Store
from game.screens.play_screen import PlayScreen
from game.screens.table import opening
from game.session.resume import resume
from tests.support import core
from tests.support.browser import browser, missing, pyodide, served
from tests.support.hosts import PlainHost
from tests.support.plain_player import Press, begin, play
from tests.support.plain_reader import Browser

pytestmark = [
    pytest.mark.browser,
    pytest.mark.slow,
    pytest.mark.skipif(bool(missing()), reason=f"needs {missing()}"),
]

PATIENCE = 180_000
"""Milliseconds for the game to be there, on a machine that is busy."""


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    out = tmp_path_factory.mktemp("edition")
    make(out, pyodide())
    with served(out) as found:
        yield found


@pytest.fixture(scope="module")
def chromium() -> Iterator[Chromium]:
    with browser() as found:
        yield found


@pytest.fixture
def context(chromium: Chromium) -> Iterator[BrowserContext]:
    found = chromium.new_context(viewport={"width": 1280, "height": 720})
    yield found
    found.close()


def opened(context: BrowserContext, address: str) -> Page:
    page = context.new_page()
    page.goto(address)
    page.wait_for_selector("#page", state="attached", timeout=PATIENCE)
    return page


def press(page: Page, each: Press) -> None:
    """Use a control as a person does, and wait until the page that follows is shown."""
    named = f'[name="{each.event} {each.key}"]'
    control = page.locator(named + (f'[value="{each.value}"]' if each.event == "choose" else ""))
    count = page.locator("#page [name=at]").get_attribute("value")
    if each.event == "type":
        control.first.fill(each.value)
        control.first.press("Enter")
    else:
        control.first.click()
    page.wait_for_selector(f'#page [name=at]:not([value="{count}"])', state="attached")


def presses() -> tuple[list[Press], str]:
    """A whole tutorial, played by the pages in this Python, and the hash at its end."""
    words = TextLookup(core.pack(), "en")
    plain = Browser((opening(PlainHost()),), Ctx(words.say, words.term), drawn=False)
    made = list(chain(begin(plain, "tutorial", "general-secretary", "K7"), play(plain)))
    game = next(each.session for each in plain.stack if isinstance(each, PlayScreen))
    return made, game.hash


def test_a_tutorial_is_played_to_the_debrief_as_in_any_python(
    context: BrowserContext, address: str, tmp_path: Path
) -> None:
    page = opened(context, address)
    made, expected = presses()
    for each in made:
        press(page, each)
    assert page.locator('[data-key="frame-debrief"]').count() == 1
    assert page.evaluate("apparat.hash()") == expected
    assert page.locator("#kept").text_content() == "Saved in this browser."
    with page.expect_download() as copied:
        page.get_by_role("button", name="Take a copy").click()
    store = Store(tmp_path / "saves")
    (name,) = take_in(copied.value.path().read_bytes(), store.folder).names
    assert resume(name, core.pack(), store).hash == expected
