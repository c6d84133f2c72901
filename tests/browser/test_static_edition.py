"""The static edition in a real browser: served as files, played by its own pages, kept there."""

import os
from collections.abc import Iterator
from itertools import chain
from pathlib import Path

import pytest
from playwright.sync_api import Browser as Chromium
from playwright.sync_api import BrowserContext, Page

from game.app.text_lookup import TextLookup
from game.app.web import make
from game.page.ctx import Ctx
from game.rules.ids import OFFICE, OPPOSITION, Seat
from game.saves.carried import take_in
from game.saves.store import Store
from game.screens.play_screen import PlayScreen
from game.screens.table import opening
from game.session.resume import resume
from game.session.setup import packages
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
    found.set_default_timeout(PATIENCE)
    yield found
    found.close()


def opened(context: BrowserContext, address: str) -> Page:
    page = context.new_page()
    page.goto(address)
    page.wait_for_selector("#page", state="attached", timeout=PATIENCE)
    return page


def press(page: Page, each: Press) -> None:
    """Use a control as a person does, and wait until the page that follows is shown."""
    value = f" {each.value}" if each.event == "choose" else ""
    control = page.locator(f'[name="{each.event} {each.key}{value}"]')
    count = page.locator("#page [name=at]").get_attribute("value")
    if each.event == "type":
        control.first.fill(each.value)
        control.first.press("Enter")
    else:
        control.first.click()
    page.wait_for_selector(f'#page [name=at]:not([value="{count}"])', state="attached")


def presses(scenario: str = "tutorial", seat: Seat = OFFICE) -> tuple[list[Press], str]:
    """A whole game, played by the pages in this Python, and the hash at its end."""
    words = TextLookup(core.pack(), "en")
    plain = Browser((opening(PlainHost()),), Ctx(words.say, words.term), drawn=False)
    made = list(chain(begin(plain, scenario, seat, "K7"), play(plain)))
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
    store = Store(tmp_path / "saves", contents=tmp_path / "played-with")
    data = copied.value.path().read_bytes()
    (name,) = take_in(data, store.folder, pins=store.pins, identity=packages).names
    assert resume(name, core.pack(), store).hash == expected


@pytest.mark.skipif("APPARAT_WHOLE_GAMES" not in os.environ, reason="takes minutes; see .ci/full")
def test_the_discussion_is_played_to_the_debrief_as_in_any_python(
    context: BrowserContext, address: str
) -> None:
    page = opened(context, address)
    made, expected = presses("the-discussion", OPPOSITION)
    for each in made:
        press(page, each)
    assert page.locator('[data-key="frame-debrief"]').count() == 1
    assert page.evaluate("apparat.hash()") == expected


REMEMBERED = """() => performance.getEntriesByName("apparat-remembered").length"""
COMPILED = """() => new Promise((done) => {
  const asked = indexedDB.open("apparat-compiled");
  asked.onsuccess = () => {
    const found = asked.result.transaction("made").objectStore("made").count();
    found.onsuccess = () => { asked.result.close(); done(found.result); };
  };
})"""


def test_what_python_has_compiled_is_kept_for_the_next_time(
    context: BrowserContext, address: str
) -> None:
    page = opened(context, address)
    page.wait_for_function(REMEMBERED)
    assert page.evaluate(COMPILED) == 1
    again = opened(context, address)
    again.wait_for_timeout(2_000)
    assert again.evaluate(REMEMBERED) == 0
    into_a_game(again)
    assert again.evaluate(COMPILED) == 1


LAST_IN_SIGHT = """() => {
  const last = [...document.querySelectorAll("img[data-art]")].at(-1);
  last.scrollIntoView();  // again and again: the page grows when its letters arrive
  return last.hasAttribute("src");
}"""


def test_a_head_far_down_the_archive_is_drawn_when_it_comes_into_sight(
    context: BrowserContext, address: str
) -> None:
    page = opened(context, address)
    press(page, Press("activate", "menu:archive"))
    waiting = page.locator("img[data-art]:not([src])")
    before = waiting.count()
    assert before > 100
    page.wait_for_function(LAST_IN_SIGHT)
    assert 0 < waiting.count() < before


def text(page: Page) -> str:
    """What stands under the page of saving."""
    page.wait_for_function("document.getElementById('kept').textContent")
    return page.locator("#kept").text_content() or ""


def into_a_game(page: Page) -> None:
    for key in ("menu:new-game", "scenario:tutorial", "seat:general-secretary", "start"):
        press(page, Press("activate", key))


def saved_games(page: Page) -> int:
    press(page, Press("activate", "menu:load"))
    return page.locator('[name^="activate open:"]').count()


DENIED = "IDBFactory.prototype.open = () => { throw new DOMException('no', 'SecurityError'); };"
FULL = """
const put = IDBObjectStore.prototype.put;
IDBObjectStore.prototype.put = function (...what) {
  if (window.full) throw new DOMException('full', 'QuotaExceededError');
  return put.apply(this, what);
};
"""
CLEAR = """() => new Promise((done) => {
  const asked = indexedDB.deleteDatabase("apparat");
  asked.onsuccess = () => done();
})"""


def test_storage_denied_is_said_at_once_and_a_copy_can_be_taken(
    context: BrowserContext, address: str, tmp_path: Path
) -> None:
    context.add_init_script(DENIED)
    page = opened(context, address)
    assert "keeps nothing" in text(page)
    into_a_game(page)
    assert "keeps nothing" in text(page)
    with page.expect_download() as copied:
        page.get_by_role("button", name="Take a copy").click()
    data = copied.value.path().read_bytes()
    assert len(take_in(data, tmp_path, identity=packages).names) == 1


def test_storage_full_is_said_and_tried_again(context: BrowserContext, address: str) -> None:
    context.add_init_script(FULL)
    page = opened(context, address)
    page.evaluate("window.full = true")
    into_a_game(page)
    assert "no room" in text(page)
    page.evaluate("window.full = false")
    press(page, Press("command", "help"))
    assert text(page) == "Saved in this browser."
    assert saved_games(opened(context, address)) == 1


def test_storage_cleared_is_said_and_the_game_saved_anew(
    context: BrowserContext, address: str
) -> None:
    page = opened(context, address)
    into_a_game(page)
    page.evaluate(CLEAR)
    press(page, Press("command", "help"))
    assert "cleared" in text(page)
    assert saved_games(opened(context, address)) == 1


def test_the_tab_opened_last_saves(context: BrowserContext, address: str) -> None:
    first = opened(context, address)
    into_a_game(first)
    second = opened(context, address)
    press(first, Press("command", "help"))
    assert "another tab" in text(first)
    assert saved_games(second) == 1
    assert text(second) == "Saved in this browser."


def test_a_copy_is_taken_in_elsewhere(
    context: BrowserContext, chromium: Chromium, address: str
) -> None:
    page = opened(context, address)
    into_a_game(page)
    with page.expect_download() as copied:
        page.get_by_role("button", name="Take a copy").click()
    elsewhere = chromium.new_context()
    other = opened(elsewhere, address)
    with other.expect_file_chooser() as asked:
        other.get_by_role("button", name="Take games in").click()
    asked.value.set_files(copied.value.path())
    other.locator("#told", has_text="One game was taken in").wait_for()
    other.reload()
    other.wait_for_selector("#page", state="attached", timeout=PATIENCE)
    assert saved_games(other) == 1
    elsewhere.close()


def test_without_what_it_fetches_it_says_so(context: BrowserContext, address: str) -> None:
    context.route("**/game.zip", lambda route: route.fulfill(status=404))
    page = context.new_page()
    page.goto(address)
    page.get_by_text("The game could not be started (game.zip: 404)").wait_for(timeout=PATIENCE)


def test_once_fetched_it_plays_without_a_network(context: BrowserContext, address: str) -> None:
    page = opened(context, address)
    page.evaluate("navigator.serviceWorker.ready.then(() => true)")
    context.set_offline(True)  # of the library
    again = opened(context, address)
    into_a_game(again)
    assert text(again) == "Saved in this browser."
