"""Every page of both desks: valid, light, without a fault that axe-core knows, nowhere too wide."""

import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from game.app.text_lookup import TextLookup
from game.drawing.assets import asset
from game.drawing.theme import PAPER
from game.page.prefs import Prefs
from game.web import drawings
from game.web.front import Front
from game.web.static.first import first_page
from game.web.stylesheet import stylesheet
from tests.support import core
from tests.support.chromium import chromium, lacking, package
from tests.support.web_pages import Shown, every_page

pytestmark = [pytest.mark.web, pytest.mark.slow]

MOST = 60_000
"""Bytes of a page, without what is a picture of its own."""
MOST_DRAWN = 200_000
"""Bytes of what a page draws around a map or a hall; pages of many heads fetch what is in sight."""
LARGE = ("map_land", "seats")

WIDTHS = (320, 768, 1280)
HIGH = 720


@pytest.fixture(scope="module")
def pages() -> list[Shown]:
    return list(every_page())


def test_every_page_is_light(pages: list[Shown]) -> None:
    for each in pages:
        text = each.front().html()
        names = text.partition('class="plate"')[2].partition("</svg>")[0]
        assert len(text.encode()) - len(names.encode()) <= MOST, each.name


def test_a_map_and_a_hall_are_light_with_the_heads_beside_them(pages: list[Shown]) -> None:
    for each in pages:
        front = each.front()
        front.html()
        if any(name.startswith(LARGE) for name in front.pictures):
            drawn = [front.drawn(name) or "" for name in front.pictures]
            assert sum(len(one.encode()) for one in drawn) <= MOST_DRAWN, each.name


def test_every_page_is_valid(pages: list[Shown], tmp_path: Path) -> None:
    java = shutil.which("java")
    if java is None:
        pytest.skip("needs Java for vnu")
    checker = package("vnu-jar", "build", "dist", "vnu.jar")
    for number, each in enumerate(pages):
        named = f"<!-- {each.name} -->"
        (tmp_path / f"{number}.html").write_text(each.front().html() + named, "utf-8")
    loading = first_page(TextLookup(core.pack(), "en").say, {"game.zip": 1}, "game")
    (tmp_path / "loading.html").write_text(loading, "utf-8")
    argv = [java, "-jar", str(checker), "--errors-only", "--format", "text", str(tmp_path)]
    found = subprocess.run(argv, capture_output=True, text=True, check=False)  # noqa: S603
    assert (found.returncode, found.stdout) == (0, ""), found.stderr


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    if lacking():
        pytest.skip(lacking())
    with chromium() as found:
        yield found


@pytest.mark.parametrize("theme", ["paper", "night", "high-contrast"])
def test_axe_finds_no_fault(browser: Any, pages: list[Shown], theme: str) -> None:  # noqa: ANN401
    """What has a width is looked at in one theme; the others only change colours."""
    axe = package("axe-core", "axe.min.js").read_text("utf-8")
    widths = WIDTHS if theme == PAPER.name else WIDTHS[-1:]
    rules = "{}" if theme == PAPER.name else "{runOnly: ['color-contrast']}"
    faults = []
    for each in pages:
        sheet = _opened(browser, each.front(Prefs(theme=theme)))
        sheet.evaluate(axe)
        for width in widths:
            sheet.set_viewport_size({"width": width, "height": HIGH})
            found = sheet.evaluate(f"axe.run(document, {rules})")["violations"]
            faults += [
                f"{each.name} at {width}: {fault['id']} {node['html'][:120]}"
                for fault in found
                for node in fault["nodes"]
            ]
        sheet.close()
    assert faults == []


@pytest.mark.parametrize("percent", [100, 200])
def test_no_page_is_wider_than_a_phone(browser: Any, pages: list[Shown], percent: int) -> None:  # noqa: ANN401
    wide = []
    for each in pages:
        sheet = _opened(browser, each.front(Prefs(text_percent=percent)))
        sheet.set_viewport_size({"width": WIDTHS[0], "height": HIGH})
        found = sheet.evaluate("document.documentElement.scrollWidth")
        wide += [f"{each.name}: {found}"] if found > WIDTHS[0] else []
        sheet.close()
    assert wide == []


@pytest.mark.parametrize(("width", "least"), [(390, 15), (1280, 17)])
def test_no_letters_are_too_small(
    browser: Any,  # noqa: ANN401
    pages: list[Shown],
    width: int,
    least: int,
) -> None:
    small = []
    for each in pages:
        sheet = _opened(browser, each.front())
        sheet.set_viewport_size({"width": width, "height": HIGH})
        found = sheet.evaluate(SMALLEST)
        small += [f"{each.name}: {found}"] if float(found.split()[0]) < least - 0.05 else []
        sheet.close()
    assert small == []


SMALLEST = """(() => {
  let found = "99";
  const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let word = words.nextNode(); word; word = words.nextNode()) {
    const holder = word.parentElement;
    if (!word.data.trim() || holder.closest(".unseen, svg") || !holder.offsetWidth) continue;
    const size = parseFloat(getComputedStyle(holder).fontSize);
    if (size < parseFloat(found)) found = `${size} ${holder.className} ${word.data.trim()}`;
  }
  return found;
})()"""
"""The smallest letters in sight, whose they are and what they say."""


def _opened(browser: Any, front: Front) -> Any:  # noqa: ANN401
    """A page in the browser, with its stylesheet and pictures, and no script of its own."""
    text = front.html()

    def answer(route: Any) -> None:  # noqa: ANN401
        path = route.request.url.removeprefix("http://page.test/")
        if path == "":
            route.fulfill(body=text, content_type="text/html; charset=utf-8")
        elif path == "page.css":
            route.fulfill(body=stylesheet(), content_type="text/css")
        elif path == "art/poster.svg":
            route.fulfill(body=drawings.poster(PAPER), content_type="image/svg+xml")
        elif path.startswith("art/"):
            drawn = front.drawn(path.removeprefix("art/").removesuffix(".svg"))
            assert drawn, path
            route.fulfill(body=drawn, content_type="image/svg+xml")
        elif path.startswith("fonts/"):
            letters = asset("fonts", path.removeprefix("fonts/")).read_bytes()
            route.fulfill(body=letters, content_type="font/ttf")
        else:
            route.abort()

    sheet = browser.new_page(viewport={"width": WIDTHS[-1], "height": HIGH})
    sheet.route("**/*", answer)
    sheet.goto("http://page.test/")
    return sheet
