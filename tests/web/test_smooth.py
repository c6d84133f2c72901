"""What the script adds: results are heard and seen, the focus is kept, a page in front holds it."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.support.chromium import chromium, lacking
from tests.support.served import Served, served

pytestmark = [
    pytest.mark.web,
    pytest.mark.slow,
    pytest.mark.skipif(bool(lacking()), reason=lacking() or "all there"),
]

WIDE, PHONE = {"width": 1280, "height": 720}, {"width": 390, "height": 844}


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    with chromium() as found:
        yield found


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Of all of them, so that the content is compiled once; each begins a game of its own."""
    return tmp_path_factory.mktemp("smooth") / "home"


@pytest.fixture
def game(home: Path) -> Iterator[Served]:
    with served(home) as found:
        yield found


def begun(browser: Any, game: Served, size: dict[str, int]) -> Any:  # noqa: ANN401
    """The desk of a new game."""
    page = browser.new_page(viewport=size)
    page.goto(game.address)
    for key in ("menu:new-game", "scenario:new-post", "start", "on"):
        use(page, f"activate {key}")
    assert page.title().startswith("Desk")
    return page


def settled(page: Any) -> None:  # noqa: ANN401
    page.locator("body:not([aria-busy])").wait_for(state="attached")
    page.wait_for_function("new Promise((on) => requestAnimationFrame(() => setTimeout(on, 0, 1)))")


def use(page: Any, name: str) -> None:  # noqa: ANN401
    page.locator(f'[name="{name}"]').first.click()
    settled(page)


def press(page: Any, key: str) -> None:  # noqa: ANN401
    page.keyboard.press(key)
    settled(page)


def heard(page: Any) -> str:  # noqa: ANN401
    found: str = page.locator("#heard").inner_text()
    return found


def focused(page: Any) -> str:  # noqa: ANN401
    found: str = page.evaluate("document.activeElement.name || document.activeElement.id")
    return found


def in_sight(page: Any, selector: str) -> bool:  # noqa: ANN401
    box = page.locator(selector).first.bounding_box()
    height = page.viewport_size["height"]
    return box is not None and 0 <= box["y"] < height


def test_what_came_of_a_choice_is_heard(browser: Any, game: Served) -> None:  # noqa: ANN401
    page = begun(browser, game, WIDE)
    assert page.locator("#heard").get_attribute("role") == "status"
    region = page.evaluate_handle("document.getElementById('heard')")
    press(page, "2")
    said = heard(page)
    assert "You chose" in said
    assert "1 desk time" in said  # its price
    assert page.evaluate("(kept) => document.getElementById('heard') === kept", region), (
        "a region that is made anew is not heard"
    )
    press(page, "Enter")
    assert page.locator("main h2").first.text_content() in heard(page)
    assert "You chose" not in heard(page)


def test_each_page_opens_at_its_top(browser: Any, game: Served) -> None:  # noqa: ANN401
    page = begun(browser, game, WIDE)
    assert page.evaluate("scrollY") == 0
    page.evaluate("scrollTo(0, 300)")
    press(page, "m")
    assert page.title().startswith("Map")
    assert page.evaluate("scrollY") == 0
    assert focused(page) == "main"


def test_on_a_phone_the_next_card_begins_with_its_head(browser: Any, game: Served) -> None:  # noqa: ANN401
    page = begun(browser, game, PHONE)
    use(page, "activate option:1")
    page.locator('[name="activate next"]').scroll_into_view_if_needed()
    assert page.evaluate("scrollY") > 0
    use(page, "activate next")
    assert in_sight(page, "main h2")


def test_on_a_phone_a_row_shows_what_it_opens(browser: Any, game: Served) -> None:  # noqa: ANN401
    page = begun(browser, game, PHONE)
    press(page, "p")
    use(page, "activate posts-table:secretary-ural")
    assert in_sight(page, "main h2:has-text('Yekaterinburg')")


def test_in_a_wide_window_what_is_open_stays_beside_a_long_list(browser: Any, game: Served) -> None:  # noqa: ANN401
    page = begun(browser, game, WIDE)
    press(page, "p")
    row = page.locator('[name="activate posts-table:secretary-ural"]').first
    row.scroll_into_view_if_needed()
    before = page.evaluate("scrollY")
    assert before > 0
    row.click()
    settled(page)
    assert page.evaluate("scrollY") == before
    assert in_sight(page, "main h2:has-text('Yekaterinburg')")
    assert focused(page) == "activate posts-table:secretary-ural"


def test_a_dialog_holds_the_focus_and_gives_it_back(browser: Any, game: Served) -> None:  # noqa: ANN401
    page = begun(browser, game, WIDE)
    opener = page.locator("button", has_text="source").first
    opener.focus()
    name = focused(page)
    opener.click()
    settled(page)
    inside = "document.querySelector('dialog[open]').contains(document.activeElement)"
    assert page.evaluate(inside)
    for _ in range(12):  # past the last of its stops
        page.keyboard.press("Tab")
        assert page.evaluate(f"{inside} || document.activeElement === document.body")
    press(page, "e")
    assert page.title().startswith("Desk")
    assert page.locator("#told").inner_text() == "", "a key acted through the dialog"
    press(page, "Escape")
    assert page.locator("dialog[open]").count() == 0
    assert focused(page) == name


def test_a_line_that_passes_goes_again(browser: Any, game: Served) -> None:  # noqa: ANN401
    page = begun(browser, game, WIDE)
    press(page, "z")  # nothing to take back: it is said
    assert page.locator("#told").inner_text()
    page.clock.install()
    press(page, "z")
    assert page.locator("#told").inner_text()
    page.clock.run_for(30_000)
    assert page.locator("#told").inner_text() == ""


def test_where_nobody_answers_it_says_that_nothing_was_done(browser: Any, game: Served) -> None:  # noqa: ANN401
    page = begun(browser, game, WIDE)
    game.process.kill()
    game.process.wait()
    press(page, "2")
    said = page.locator("#told").inner_text()
    assert "this was not done" in said
    assert "load this page anew" in said
    assert "You chose" not in page.locator("main").inner_text()


def test_a_refusal_says_why(browser: Any, game: Served) -> None:  # noqa: ANN401
    page = begun(browser, game, WIDE)
    page.locator('[name="activate option:1"]').evaluate("(each) => { each.name = 'nonsense'; }")
    use(page, "nonsense")
    assert "this was not done" not in page.locator("#told").inner_text()
    assert page.locator("#told").inner_text()
