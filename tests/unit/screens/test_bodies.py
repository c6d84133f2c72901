"""The bodies by keys and by pointer: the list, the circle, a person's card."""

import pytest

from game.page.events import Activate, Command
from game.screens import table as screens
from game.session.session import Session
from game.window.outline import overflow_report
from game.window.view import View
from tests.support.trees import Pages
from tests.unit.screens.conftest import FakeHost, Read, Show

SIZES = ((1280, 720), (1366, 768), (1920, 1080))


@pytest.fixture
def bodies(host: FakeHost, session: Session, show: Show) -> View:
    return show(screens.screen(host, "bodies", session))


@pytest.fixture
def pages(host: FakeHost, session: Session, read: Read) -> Pages:
    return read(screens.screen(host, "bodies", session))


def press(view: View, key: str) -> None:
    view.ctx.focus_key = key
    assert view.dispatch([Activate()]) is not None


@pytest.mark.parametrize("scale", [100, 150, 200])
@pytest.mark.parametrize("size", SIZES)
def test_nothing_is_clipped(
    host: FakeHost, session: Session, show: Show, size: tuple[int, int], scale: int
) -> None:
    for at in ("", "circle", "central-committee", "xii-congress"):
        view = show(screens.screen(host, "bodies", session, at), size, scale)
        assert overflow_report(view.root) == []


def test_a_body_opens_from_the_list(pages: Pages) -> None:
    pages.use("body:politburo")
    text = pages.text
    assert 'person "Lenin' in text
    assert "Tomsky" in text


def test_a_person_shows_his_card_and_not_his_end(pages: Pages) -> None:
    pages.use("body:politburo")
    pages.use("person:trotsky")
    text = pages.text
    assert 'dialog "Trotsky"' in text
    assert "Commissar of War" in text
    assert "1940" not in text
    assert "Mexico" not in text


def test_escape_puts_the_card_away(pages: Pages) -> None:
    pages.use("body:secretariat")
    pages.use("person:molotov")
    pages.close()
    assert "dialog" not in pages.text


def test_with_large_text_there_is_a_way_back_to_the_list(
    host: FakeHost, session: Session, show: Show
) -> None:
    view = show(screens.screen(host, "bodies", session), (1280, 720), 200)
    press(view, "body:politburo")
    press(view, "to-list")
    assert view.root.find("body:orgburo") is not None


def test_the_page_keys_still_work_here(bodies: View) -> None:
    assert bodies.dispatch([Command("next-page")]) is not None
