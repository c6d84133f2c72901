"""The exit slip: the last page of a lesson, by keys, and where the lesson is after a kill."""

import pytest

from game.page.events import Back
from game.screens.table import screen
from game.session.class_lesson import ClassLesson
from game.viewmodel.class_debrief import EXIT_QUESTIONS
from game.window.outline import overflow_report, tree_text
from tests.support import core
from tests.unit.screens.conftest import FakeHost, Show
from tests.unit.screens.test_wall import PROJECTORS, Board, board, steps

FIRST = core.english().text(EXIT_QUESTIONS[0])


def ended(host: FakeHost, show: Show) -> Board:
    """A lesson whose last page is on show."""
    found = board(host, show, predictions="never")
    steps(found)
    assert found.plate == "Exit slip"
    return found


def is_on(lesson: ClassLesson) -> bool:
    return lesson.slip


def test_it_asks_what_the_paper_asks(host: FakeHost, show: Show) -> None:
    text = ended(host, show).text
    for each in EXIT_QUESTIONS:
        assert core.english().text(each) in text
    assert "exit slip, Enter" not in text
    assert "end the lesson, Enter" in text


@pytest.mark.parametrize("key", ["wall-back", "wall-undo"])
def test_back_puts_it_away_and_on_shows_it_again(host: FakeHost, show: Show, key: str) -> None:
    found = ended(host, show)
    found.press(key)
    assert found.plate == "Debrief"
    assert not is_on(found.lesson)
    assert "exit slip, Enter" in found.text
    found.press("wall-on")
    assert found.plate == "Exit slip"
    assert is_on(found.lesson)
    assert len(found.lesson.turns) == 6
    assert all(each.stage == "revealed" for each in found.lesson.turns)


def test_a_wall_that_was_killed_or_left_opens_on_it(host: FakeHost, show: Show) -> None:
    found = ended(host, show)
    found.view.dispatch([Back()])
    assert FIRST in tree_text(show(screen(host, "wall")).root)


def test_on_ends_the_lesson_and_afterwards_it_can_be_looked_at(host: FakeHost, show: Show) -> None:
    found = ended(host, show)
    found.press("wall-on")
    assert found.lesson.closed
    view = show(screen(host, "wall"))
    assert FIRST not in tree_text(view.root)
    over = Board.__new__(Board)
    over.host, over.lesson, over.view = host, found.lesson, view
    over.press("wall-on", "wall-on", "wall-on", "wall-on")
    assert over.plate == "Exit slip"
    over.press("wall-back")
    assert over.plate == "Debrief"


@pytest.mark.parametrize("size", PROJECTORS)
def test_it_has_room(host: FakeHost, show: Show, size: tuple[int, int]) -> None:
    assert overflow_report(ended(host, show).at(size).root) == []
