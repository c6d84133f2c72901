"""Seats at the wall: who is in, one let go by its number, the door that is locked by a key."""

import pytest

from game.page.events import Activate
from game.screens.table import screen
from game.screens.wall import WallOwn, WallPage
from game.screens.wall_seats import SHOWN
from game.window.outline import overflow_report
from tests.unit.screens.conftest import FakeHost, Show
from tests.unit.screens.test_wall_door import PROJECTORS, Class, is_locked, voting


@pytest.fixture
def found(host: FakeHost, show: Show) -> Class:
    """A class of eight whose door is open, in a vote."""
    found = Class(host, show)
    found.press("wall-door", "count-1")
    voting(found, 8)
    found.vote(6, "B")
    found.press("wall-door", "wall-seats")
    return found


def numbers(found: Class) -> list[int]:
    return [each.number for each in found.lesson.seats]


def votes(found: Class) -> int:
    return found.lesson.turns[-1].deciding.total


def test_a_seat_is_let_go_by_its_number_and_its_vote_with_it(found: Class) -> None:
    assert found.plate == "Seats"
    assert '"7, done"' in found.text
    assert votes(found) == 1
    found.press("count-7")
    assert "let this seat go, Enter" in found.text
    assert votes(found) == 1, "a number alone lets nobody go"
    found.press("wall-on")
    assert numbers(found) == [1, 2, 3, 4, 5, 6, 8]
    assert votes(found) == 0
    assert found.view.ctx.toast == "Seat 7 is free."
    found.press("wall-on")
    assert found.plate == "Joining"
    found.press("wall-on")
    assert found.plate == "Voting", "the vote goes on where it was"


def test_a_seat_is_let_go_by_the_pointer(found: Class) -> None:
    for key in ("seat:3", "wall:on"):
        found.view.ctx.focus_key = key
        found.view.dispatch([Activate()])
    assert numbers(found) == [1, 2, 4, 5, 6, 7, 8]
    assert votes(found) == 1


@pytest.mark.parametrize("digits", ["9", "0", "12", "99"])
def test_a_number_at_which_nobody_sits_lets_nobody_go(found: Class, digits: str) -> None:
    found.press(*(f"count-{each}" for each in digits), "wall-on")
    assert len(numbers(found)) == 8


def test_of_a_number_that_nobody_has_the_wall_says_so(found: Class) -> None:
    found.press("count-1", "count-2", "wall-on")
    assert found.view.ctx.toast.startswith("Nobody sits at 12.")


def test_what_was_typed_is_taken_back_before_the_page_is_left(found: Class) -> None:
    found.press("count-7", "wall-undo", "wall-on")
    assert found.plate == "Joining"
    assert len(numbers(found)) == 8


def test_the_door_is_locked_and_opened_by_a_key(found: Class) -> None:
    assert not is_locked(found)
    found.press("wall-lock")
    assert is_locked(found)
    assert "The door is locked" in found.text
    assert "unlock, X" in found.text
    found.press("wall-seats")
    assert found.plate == "Joining"
    assert is_locked(found)
    found.press("wall-lock")
    assert not is_locked(found)


def test_without_an_open_door_there_is_no_lock_to_turn(host: FakeHost, show: Show) -> None:
    found = Class(host, show)
    found.press("wall-door", "wall-lock")
    assert not is_locked(found)
    assert "lock, X" not in found.text
    found.press("wall-seats")
    assert "Nobody is in yet" in found.text


def test_of_many_seats_the_typed_one_is_on_show(found: Class) -> None:
    found.join(SHOWN)
    assert "from 25" in found.text
    assert '"32"' not in found.text
    found.press("count-3", "count-2")
    assert '"32"' in found.text
    found.press("wall-undo")
    found.view.ctx.focus_key = "seats:more"
    found.view.dispatch([Activate()])
    assert '"32"' in found.text
    assert "from 1" in found.text


@pytest.mark.parametrize("size", PROJECTORS)
@pytest.mark.parametrize("more", [0, 52])
def test_seats_have_room(found: Class, size: tuple[int, int], more: int) -> None:
    found.join(more)
    for number in range(6):
        found.vote(number, "A")
    assert overflow_report(found.anew(size).root) == []


@pytest.mark.parametrize("own", [WallOwn(seat=-1), WallOwn(seat=2000), WallOwn(first=-5)])
def test_a_seat_that_cannot_be_is_put_right(host: FakeHost, own: WallOwn) -> None:
    page = screen(host, "wall")
    assert isinstance(page, WallPage)
    page.own = own
    page.put_right()
    assert page.own == WallOwn()
