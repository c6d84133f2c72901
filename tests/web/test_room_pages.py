"""Every page of a room: valid, light, without a fault that axe-core knows; voted on by keyboard."""

import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from game.classroom.serve.document import notice
from game.web.stylesheet import stylesheet
from tests.support import core
from tests.support.chromium import chromium, lacking, package
from tests.support.classes import School, option, school
from tests.support.room_served import opened

pytestmark = [pytest.mark.web, pytest.mark.slow]

MOST = 30_000
WIDTHS = (320, 360, 1366)
HIGH = 768


def _both(found: School, name: str, told: str = "") -> Iterator[tuple[str, str]]:
    yield f"{name}, pupil", found.pupils[0].get(f"/vote{told}").text
    yield f"{name}, board", found.teacher.get(f"/{told}").text


def every_page() -> Iterator[tuple[str, str]]:
    """The pages of a room by name, from the door to the end."""
    found = school()
    yield "door", found.stranger().get("/").text
    yield "wrong code", found.stranger().post("/", {"code": "0000"}).text
    yield "notice", notice("Nothing was done.", found.hall.say, "en")
    yield "empty board", found.teacher.get("/").text
    found.join(30)
    yield from _both(found, "waiting")
    found.done("tell", text="m" * 70 + " " + "w" * 69)
    found.done("open", round=0)
    yield from _both(found, "vote", "?told=stale")
    found.votes("ABC-" * 7)
    yield from _both(found, "voted")
    found.done("hands", round=0, ballot="first", **{f"hands.{option('A')}": 200})
    found.done("talk", round=0)
    yield from _both(found, "talk")
    found.done("revote", round=0)
    found.votes("AABB")
    yield from _both(found, "revote")
    found.done("predict", round=0)
    found.votes("AAAAAB")
    yield from _both(found, "predict")
    found.done("lot", round=0)
    yield from _both(found, "revealed")
    yield "codes", found.teacher.get("/class").text
    found.done("slip")
    yield from _both(found, "slip")
    found.done("pause")
    yield from _both(found, "paused")
    found.done("close")
    yield from _both(found, "closed")


@pytest.fixture(scope="module")
def pages() -> list[tuple[str, str]]:
    return list(every_page())


@pytest.fixture(scope="module")
def browser(pages: list[tuple[str, str]]) -> Iterator[Any]:
    assert pages, "made before the browser is steered, which has a loop of its own"
    if lacking():
        pytest.skip(lacking())
    with chromium() as found:
        yield found


def test_no_page_is_over_thirty_kilobytes(pages: list[tuple[str, str]]) -> None:
    assert {name for name, text in pages if len(text.encode()) > MOST} == set()


def test_every_page_is_valid(pages: list[tuple[str, str]], tmp_path: Path) -> None:
    java = shutil.which("java")
    if java is None:
        pytest.skip("needs Java for vnu")
    checker = package("vnu-jar", "build", "dist", "vnu.jar")
    for number, (name, text) in enumerate(pages):
        (tmp_path / f"{number}.html").write_text(f"{text}<!-- {name} -->", "utf-8")
    argv = [java, "-jar", str(checker), "--errors-only", "--format", "text", str(tmp_path)]
    found = subprocess.run(argv, capture_output=True, text=True, check=False)  # noqa: S603
    assert (found.returncode, found.stdout) == (0, ""), found.stderr


def test_axe_finds_no_fault_and_nothing_is_wider_than_the_screen(
    browser: Any,  # noqa: ANN401
    pages: list[tuple[str, str]],
) -> None:
    axe = package("axe-core", "axe.min.js").read_text("utf-8")
    faults = []
    for name, text in pages:
        sheet = _shown(browser, text)
        sheet.evaluate(axe)
        for width in WIDTHS:
            sheet.set_viewport_size({"width": width, "height": HIGH})
            wide = sheet.evaluate("document.documentElement.scrollWidth")
            faults += [f"{name}: {wide} wide"] if wide > width else []
            faults += [
                f"{name} at {width}: {fault['id']} {node['html'][:120]}"
                for fault in sheet.evaluate("axe.run(document)")["violations"]
                for node in fault["nodes"]
            ]
        sheet.close()
    assert faults == []


def _shown(browser: Any, text: str) -> Any:  # noqa: ANN401
    """A page with its stylesheet, and without its script."""
    sheet = browser.new_page(viewport={"width": WIDTHS[-1], "height": HIGH})

    def answer(route: Any) -> None:  # noqa: ANN401
        path = route.request.url.rpartition("/")[2]
        if path == "page":
            route.fulfill(body=text, content_type="text/html; charset=utf-8")
        elif path == "room.css":
            route.fulfill(body=stylesheet(layout="room.css"), content_type="text/css")
        else:
            route.fulfill(status=404, body="")

    sheet.route("**/*", answer)
    sheet.goto("http://room.test/page")
    return sheet


@pytest.mark.parametrize("scripted", [True, False])
def test_a_pupil_comes_in_and_votes_by_keyboard_with_script_or_without(
    browser: Any,  # noqa: ANN401
    tmp_path: Path,
    *,
    scripted: bool,
) -> None:
    core.pack()
    with opened(tmp_path) as room:
        context = browser.new_context(
            java_script_enabled=scripted, viewport={"width": 360, "height": 740}
        )
        page = context.new_page()
        page.goto(f"http://127.0.0.1:{room.port}/")
        page.locator("#code").focus()
        page.keyboard.type(room.code.lower())
        page.keyboard.press("Enter")
        page.wait_for_url("**/vote")
        assert room.teacher.press("open", round=0) == (303, "/")
        # by itself: a scripted page is told, another one asks anew
        page.locator(".answer").first.wait_for(timeout=20_000)
        page.locator("#answer-A").focus()
        page.keyboard.press("Tab")
        page.keyboard.press("Enter")
        page.locator("text=Your answer is B.").wait_for()
        assert "1 of 1 have voted" in room.teacher.get("/")[1]
        context.close()
