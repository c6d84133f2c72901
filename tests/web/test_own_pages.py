"""The pages of own games in a real browser: no fault that axe-core knows, nothing clipped."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.support import core
from tests.support.chromium import chromium, lacking, package
from tests.support.plain_player import WANTED
from tests.support.room_served import OWN, Opened, opened

pytestmark = [
    pytest.mark.web,
    pytest.mark.slow,
    pytest.mark.skipif(bool(lacking()), reason=lacking() or "all there"),
]

PHONE, LAPTOP = (360, 740), (1280, 720)
MOST = 120


@pytest.fixture(scope="module")
def axe() -> str:
    return package("axe-core", "axe.min.js").read_text("utf-8")


@pytest.fixture
def browser() -> Iterator[Any]:
    with chromium() as found:
        yield found


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Opened]:
    core.pack()
    with opened(tmp_path, what=OWN) as found:
        yield found


def page_of(browser: Any, size: tuple[int, int]) -> Any:  # noqa: ANN401  # playwright has its own types
    made = browser.new_context(viewport={"width": size[0], "height": size[1]}, bypass_csp=True)
    return made.new_page()


def faults(page: Any, axe: str) -> list[str]:  # noqa: ANN401
    """What axe-core finds, and whether something stands beside the edge."""
    run = "async (axe_) => { (0, eval)(axe_); return (await axe.run()).violations.map(v => v.id) }"
    found: list[str] = page.evaluate(run, axe)
    wide = page.evaluate("document.documentElement.scrollWidth > innerWidth")
    return found + (["wide"] if wide else [])


def step(page: Any) -> None:  # noqa: ANN401
    """Press what is wanted next."""
    for name in (*WANTED, "on"):
        key = name.replace("*", "")
        found = page.locator(f'[name^="activate {key}"]:not([disabled]):not([aria-disabled])')
        if found.count():
            found.first.click()
            page.wait_for_function("!document.body.hasAttribute('aria-busy')")
            return
    raise AssertionError(page.content())


def test_two_pupils_play_to_the_end_while_the_teacher_pauses_and_counts(
    browser: Any,  # noqa: ANN401
    room: Opened,
    axe: str,
) -> None:
    said: list[str] = []
    pupils = [page_of(browser, PHONE), page_of(browser, LAPTOP)]
    board = page_of(browser, LAPTOP)
    board.context.add_cookies(
        [
            {"name": name, "value": value, "url": f"http://127.0.0.1:{room.teacher.port}"}
            for name, value in room.teacher.cookies.items()
        ]
    )
    board.goto(f"http://127.0.0.1:{room.teacher.port}/")
    assert faults(board, axe) == []
    for page in pupils:
        page.on("pageerror", lambda error: said.append(str(error)))
        page.goto(f"http://127.0.0.1:{room.port}/")
        assert faults(page, axe) == []
        page.fill("#code", room.code)
        page.press("#code", "Enter")
        page.wait_for_url("**/play/")
        step(page)
        assert faults(page, axe) == []
    board.click("#do-pause")
    for page in pupils:
        page.wait_for_selector("[data-key='frame-paused']")
        assert faults(page, axe) == []
    board.click("#do-resume")
    for page in pupils:
        page.wait_for_selector("[data-key='frame-desk']")
        for _ in range(MOST):
            if page.locator("[data-key='frame-debrief']").count():
                break
            step(page)
        page.click("#room a")
        page.wait_for_url("**/result")
        assert re.search(r"\w{4}-\w{4}-\w{4}", page.inner_text(".code"))
        assert faults(page, axe) == []
    board.wait_for_function("document.querySelector('#aside').textContent.startsWith('2 of 2')")
    assert faults(board, axe) == []
    board.click("a[href='/class']")
    for size in (PHONE, LAPTOP):
        board.set_viewport_size({"width": size[0], "height": size[1]})
        assert faults(board, axe) == []
    assert said == []
