"""Two sides in a real browser: no fault that axe-core knows, nothing beside the edge."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.support import core
from tests.support.chromium import chromium, lacking, package
from tests.support.room_served import TWO, Opened, opened
from tests.support.two_rooms import WAITS
from tests.web.test_own_pages import LAPTOP, PHONE, faults, page_of, step

pytestmark = [
    pytest.mark.web,
    pytest.mark.slow,
    pytest.mark.skipif(bool(lacking()), reason=lacking() or "all there"),
]

MOST = 200


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
    with opened(tmp_path, what=TWO) as found:
        yield found


def come_in(page: Any, room: Opened) -> None:  # noqa: ANN401  # playwright has its own types
    page.goto(f"http://127.0.0.1:{room.port}/")
    page.fill("#code", room.code)
    page.press("#code", "Enter")
    page.wait_for_url("**/room")


def play(desks: tuple[Any, Any]) -> None:
    """A press at one desk, a press at the other, until the game is over."""
    for _ in range(MOST):
        going = [each for each in desks if not each.locator("a[href='/after']").count()]
        for page in going:
            if WAITS in page.content():
                page.wait_for_timeout(100)
            else:
                step(page)
        if not going:
            return
    raise AssertionError(desks[0].content())


def test_both_sides_play_to_the_end_while_a_delegate_votes(
    browser: Any,  # noqa: ANN401
    room: Opened,
    axe: str,
) -> None:
    said: list[str] = []
    office, critics, delegate = (page_of(browser, size) for size in (LAPTOP, PHONE, PHONE))
    board = page_of(browser, LAPTOP)
    at = f"http://127.0.0.1:{room.teacher.port}"
    board.context.add_cookies(
        [{"name": name, "value": value, "url": at} for name, value in room.teacher.cookies.items()]
    )
    board.goto(f"{at}/")
    assert faults(board, axe) == []
    for page, desk in ((office, "general-secretary"), (critics, "opposition"), (delegate, "")):
        page.on("pageerror", lambda error: said.append(str(error)))
        come_in(page, room)
        assert faults(page, axe) == []
        if desk:
            page.click(f"#take-{desk}")
            page.wait_for_url("**/play/")
    while WAITS not in office.content():
        step(office)
    assert faults(office, axe) == []
    assert faults(critics, axe) == []
    board.wait_for_selector("text=Has closed, and waits")
    assert faults(board, axe) == []
    while not critics.locator("[data-key='frame-month']").count():
        step(critics)
    office.wait_for_selector("[data-key='frame-month']")  # it goes on by itself
    delegate.wait_for_selector("#vote-first")
    assert faults(delegate, axe) == []
    delegate.check("#vote-first")
    delegate.check("#guess-second")
    delegate.click("#give")
    delegate.wait_for_selector("text=You have answered")
    board.wait_for_selector("text=1 of 1 have voted")
    assert faults(board, axe) == []
    play((office, critics))
    board.wait_for_selector("a[href='/both']")
    for page, way in ((board, "/both"), (delegate, "/after"), (critics, "/after")):
        page.wait_for_selector(f"a[href='{way}']")
        page.click(f"a[href='{way}']")
        page.wait_for_url(f"**{way}")
        assert faults(page, axe) == []
        assert page.locator("text=aims met").count() == 2
    assert said == []
