"""What surrounds every page of a running game."""

import pytest

from game.page.events import Command
from game.rules.state import Why
from game.screens import table as screens
from game.session.session import Session
from game.window.events import Press, Release
from game.window.outline import overflow_report, tree_text
from game.window.view import View
from tests.unit.screens.conftest import FakeHost, Read, Show

RECOVERED = Why("save.recovered", {"count": 3, "turn": 2, "bytes": 40})


@pytest.fixture
def desk(host: FakeHost, session: Session, show: Show) -> View:
    return show(screens.play(host, session))


def click(view: View, key: str) -> None:
    found = view.root.find(key)
    assert found is not None, key
    view.dispatch([Press(found.rect.center)])
    view.dispatch([Release(found.rect.center)])


@pytest.mark.parametrize(("name", "title"), [("menu", "The game is paused"), ("help", "Help")])
def test_menu_and_help_open_with_the_mouse(desk: View, name: str, title: str) -> None:
    click(desk, f"foot:{name}")
    assert f'heading "{title}"' in tree_text(desk.root)


@pytest.mark.parametrize("scale", [100, 200])
def test_what_was_recovered_is_told_until_the_next_move(
    host: FakeHost, session: Session, show: Show, scale: int
) -> None:
    session.notice = RECOVERED
    desk = show(screens.play(host, session), scale=scale)
    assert "The end of the saved game was damaged" in tree_text(desk.root)
    assert overflow_report(desk.root) == []
    desk.dispatch([Command("choose-1")])
    assert "damaged" not in tree_text(desk.root)


def test_a_finished_game_tells_it_too(host: FakeHost, session: Session, read: Read) -> None:
    session.notice = RECOVERED
    pages = read(screens.screen(host, "debrief", session))
    assert "damaged" in pages.text
