"""Whole games in a real browser: by keyboard alone, and with forms where there is no script."""

import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from game.app.cli import main
from game.rules.ids import OFFICE, OPPOSITION, Seat
from tests.support.chromium import chromium, lacking
from tests.support.plain_player import WANTED
from tests.support.served import Served, served

pytestmark = [
    pytest.mark.web,
    pytest.mark.slow,
    pytest.mark.skipif(bool(lacking()), reason=lacking() or "all there"),
]

KEYS = ("1", "Enter", "2", "3", "e", "Enter")
"""Decide with the first open option, put the outcome away, close the month, read its report."""
ROUNDS = 120
WEEK = "tutorial"
LONG = pytest.mark.skipif(
    "APPARAT_WHOLE_GAMES" not in os.environ, reason="takes minutes; .ci/full asks for it"
)
LONGER = {OFFICE: "new-post", OPPOSITION: "the-discussion"}
EVERY = [
    *(pytest.param(WEEK, seat, id=f"week-{seat}") for seat in (OFFICE, OPPOSITION)),
    *(
        pytest.param(scenario, seat, marks=LONG, id=f"{scenario}-{seat}")
        for seat, scenario in LONGER.items()
    ),
]


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    with chromium() as found:
        yield found


@pytest.fixture
def game(tmp_path: Path) -> Iterator[Served]:
    with served(tmp_path / "home") as found:
        yield found


@pytest.fixture
def replayed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Callable[[], str]:
    """The state of the only saved game, as its moves come to it in this process."""

    def replay() -> str:
        monkeypatch.setenv("APPARAT_HOME", str(tmp_path / "home"))
        (folder,) = (tmp_path / "home" / "saves").glob("[0-9A-Z]*")
        assert main(["replay", str(folder)]) == 0
        return capsys.readouterr().out

    return replay


@pytest.mark.parametrize(("scenario", "seat"), EVERY)
def test_by_keyboard_alone(
    browser: Any,  # noqa: ANN401
    game: Served,
    replayed: Callable[[], str],
    scenario: str,
    seat: Seat,
) -> None:
    page = browser.new_page()
    page.goto(game.address)
    _press(page, "Enter")  # a new game is the first entry
    _reach(page, f"activate scenario:{scenario}")
    if seat == OPPOSITION:
        _press(page, "d")
    _reach(page, "activate start")
    for _ in range(ROUNDS):
        for key in KEYS:
            if "Debrief" in page.title():
                break
            _press(page, key)
    assert "Debrief" in page.title()
    page.close()
    assert "over" in replayed()


@pytest.mark.parametrize("seat", [OFFICE, OPPOSITION])
def test_without_script(
    browser: Any,  # noqa: ANN401
    game: Served,
    replayed: Callable[[], str],
    seat: Seat,
) -> None:
    page = browser.new_context(java_script_enabled=False).new_page()
    page.goto(game.address)
    for key in ("menu:new-game", f"scenario:{WEEK}", f"seat:{seat}", "start", "on"):
        page.locator(f'[name="activate {key}"]').click()
    for _ in range(ROUNDS):
        if "Debrief" in page.title():
            break
        _usable(page).click()
    assert "Debrief" in page.title()
    assert "over" in replayed()


def test_back_forward_and_a_second_tab_change_nothing(browser: Any, game: Served) -> None:  # noqa: ANN401
    context = browser.new_context(java_script_enabled=False)
    first, second = context.new_page(), context.new_page()
    first.goto(game.address)
    for key in ("menu:new-game", "start", "on"):
        first.locator(f'[name="activate {key}"]').click()
    second.goto(game.address)
    second.locator('[name="activate nav:map"]').first.click()
    first.locator('[name="activate option:1"]').click()
    assert "Nothing was done" in first.locator("#told").inner_text()
    assert first.title() == second.title()
    with first.expect_navigation():  # a page that is still on its way has nothing behind it
        first.locator('[name="activate nav:posts"]').click()
    first.go_back()
    first.go_forward()
    first.reload()
    assert first.title().startswith("Posts")


def _press(page: Any, key: str) -> None:  # noqa: ANN401
    """Press a key, and wait until the page has answered, if it has anything to answer."""
    page.keyboard.press(key)
    page.locator("body:not([aria-busy])").wait_for(state="attached")


def _reach(page: Any, name: str, most: int = 60) -> None:  # noqa: ANN401
    """Go from stop to stop until one has this name, and press it; inside a group by arrows."""
    group = f"{name.rpartition(':')[0]}:"
    for _ in range(most):
        here = page.evaluate("document.activeElement.getAttribute('name')") or ""
        if here == name:
            _press(page, "Enter")
            return
        in_group = ":" in name and here.startswith(group)
        page.keyboard.press("ArrowRight" if in_group else "Tab")
    raise AssertionError(f"{name} is not reached in {most} stops")


def _usable(page: Any) -> Any:  # noqa: ANN401
    """The first of what is wanted that can be pressed, once the page asked for is there."""
    page.wait_for_load_state()
    page.locator("[name=at]").first.wait_for(state="attached")
    for pattern in WANTED:
        named = (
            f'[name^="activate {pattern[:-1]}"]'
            if "*" in pattern
            else f'[name="activate {pattern}"]'
        )
        found = page.locator(f"{named}:not([disabled]):not([aria-disabled])")
        if found.count():
            return found.first
    raise AssertionError(page.content())
