"""The pages in a real browser by keys and by finger: few stops to the decision, large targets."""

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from game.app.text_lookup import TextLookup
from game.page.ctx import Ctx
from game.rules.ids import OFFICE, SEATS, Seat
from game.screens import table as screens
from game.session.session import Session
from game.viewmodel.seats import PAGES
from game.web.stylesheet import stylesheet
from tests.support import core
from tests.support.hosts import PlainHost, begun, close_month
from tests.support.plain_html import page as written
from tests.support.trees import tree

if TYPE_CHECKING:
    from playwright.sync_api import Page

playwright = pytest.importorskip("playwright.sync_api")
CHROMIUM = shutil.which("chromium") or ""
pytestmark = pytest.mark.skipif(not CHROMIUM, reason="no browser")

HEAD = '<link rel="stylesheet" href="page.css"><script defer src="page.js"></script>'
SCRIPT = Path(__file__).parents[2] / "assets" / "web" / "page.js"
HEADS = "img{min-height:5rem}"
"""Nobody serves pictures here; a head is at least so high."""
BESIDE = ("month", "vote", "prologue", "scene", "funnel", "returns")
MOST = 10

SMALL = """() => {
  const found = [];
  const every = "button:not([disabled]),input:not([type=hidden]),summary,a[href]";
  for (const each of document.querySelectorAll(every)) {
    if (each.closest("[inert],.skip") || !each.offsetParent) continue;
    const over = getComputedStyle(each, "::after");
    const all = over.position === "absolute" && over.content !== "none";
    const box = (all ? each.offsetParent : each).getBoundingClientRect();
    const least = each.closest("td,th,.term") ? 24 : 44;
    if (box.width && Math.min(box.height, least > 24 ? box.width : 24) < least - 0.5)
      found.push(`${each.className} ${each.textContent} ${box.width} ${box.height}`);
  }
  return found;
}"""
"""What is lower or narrower than it has to be; a button over its whole box is as large as that."""


@pytest.fixture(scope="module")
def browser() -> Iterator["Page"]:
    with playwright.sync_playwright() as started:
        made = started.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        yield made.new_page(viewport={"width": 1280, "height": 720})
        made.close()


def _show(browser: "Page", session: Session, name: str) -> None:
    texts = TextLookup(core.pack(), "en")
    ctx = Ctx(texts.say, texts.term)
    html = written(tree(screens.screen(PlainHost(), name, session), ctx), ctx.term)
    assert HEAD in html
    script = SCRIPT.read_text("utf-8")
    html = html.replace(HEAD, f"<style>{stylesheet()}{HEADS}</style>")
    browser.set_content(html.replace("</body>", f"<script>{script}</script></body>"))


def _later(seat: Seat) -> Session:
    session = begun("new-post", seat)
    close_month(session)
    return session


@pytest.mark.parametrize("seat", SEATS)
def test_what_is_pressed_is_large_enough(browser: "Page", seat: Seat) -> None:
    session = _later(seat)
    found = {}
    for name in (*PAGES[seat], *BESIDE):
        _show(browser, session, name)
        found[name] = browser.evaluate(SMALL)
    assert {name: small for name, small in found.items() if small} == {}


@pytest.mark.parametrize("name", ["posts", "privileges", "actions", "circulars"])
def test_tab_comes_to_the_decision_in_a_few_stops(browser: "Page", name: str) -> None:
    _show(browser, _later(OFFICE), name)
    browser.evaluate("document.getElementById('main').focus()")
    walk = []
    for _ in range(MOST):
        browser.keyboard.press("Tab")
        walk.append(browser.evaluate("document.activeElement.id"))
    assert "decision" in walk


def test_arrows_go_on_inside_of_a_stop(browser: "Page") -> None:
    _show(browser, _later(OFFICE), "posts")
    here = "document.activeElement.name"
    browser.evaluate("document.querySelector('[data-run]').focus()")
    assert browser.evaluate(here) == "activate nav:desk"
    browser.keyboard.press("ArrowDown")
    assert browser.evaluate(here) == "activate nav:map"
    browser.keyboard.press("Home")
    assert browser.evaluate(here) == "activate nav:desk"
