"""Two sides over real connections: one game, whoever closes first; a crash in the middle."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from game.app.two_sides import hall_of
from game.classroom.log import Log
from game.classroom.room import Room
from game.classroom.serve.kept import KeptRoom
from game.rules.ids import SEATS, Seat
from game.rules.moves import EndTurn, Move
from game.saves.store import Store
from game.session.shared import SharedSession, resume_shared
from tests.support import core
from tests.support.own_rooms import wanted
from tests.support.plain_player import OVER
from tests.support.room_served import TWO, Device, Opened, hidden, opened
from tests.support.two_rooms import CRITICS, OFFICE, WAITS, setup_for_two
from tests.web.test_own_room import patiently

pytestmark = pytest.mark.slow

MOST = 400


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Opened]:
    core.pack()
    with opened(tmp_path, "--keep", str(tmp_path / "room"), what=TWO) as found:
        yield found


def sit(room: Opened, seat: Seat) -> Device:
    """A device that has taken a desk."""
    device = room.pupil()
    form = hidden(device.get("/room")[1], "form")
    assert device.post("/desk", form=form, desk=seat) == (303, "/play/")
    return device


def page_of(device: Device) -> str:
    status, page = patiently(lambda: device.get("/play/"))
    assert status == 200
    return page


def press(device: Device, page: str, choice: int) -> str:
    """Press what is wanted next."""
    use = {"at": hidden(page, "at"), f"activate {wanted(page, choice)}": ""}
    assert patiently(lambda: device.post("/play/", **use))[0] == 303
    return page_of(device)


def play(desks: tuple[Device, Device], presses: int = MOST) -> None:
    """A press at one desk, a press at the other, until both games are over."""
    pages = [page_of(each) for each in desks]
    for number in range(presses):
        for at, device in enumerate(desks):
            if WAITS in pages[at]:
                pages[at] = page_of(device)
            elif OVER not in pages[at]:
                pages[at] = press(device, pages[at], number + at)
        if all(OVER in each for each in pages):
            return


def kept(folder: Path) -> SharedSession:
    """The game of a room as any other saved one."""
    store = Store(folder / "saves", contents=folder / "content")
    (found,) = store.summaries()
    return resume_shared(found.id, core.pack(), store)


def turns(moves: tuple[Move, ...]) -> list[list[Move]]:
    """The moves of each turn, with the one that closes it."""
    found: list[list[Move]] = [[]]
    for move in moves:
        found[-1].append(move)
        if isinstance(move, EndTurn):
            found.append([])
    return found


def test_a_game_of_two_devices_is_the_one_that_the_same_moves_make(
    tmp_path: Path, room: Opened
) -> None:
    play((sit(room, OFFICE), sit(room, CRITICS)))
    room.kill()
    game = kept(tmp_path / "room")
    assert game.state(OFFICE).over
    for order in (SEATS, tuple(reversed(SEATS))):  # as few orders interleave as can
        alone = SharedSession(setup_for_two(), core.pack())
        moves = {seat: turns(game.state(seat).desks[seat].moves) for seat in SEATS}
        for number in range(len(moves[OFFICE])):
            for seat in order:
                for move in moves[seat][number]:
                    assert alone.dispatch(seat, move).refusal is None
        assert alone.hash == game.hash
        assert alone.state(CRITICS) == game.state(CRITICS)
    game.close()


def test_after_a_crash_both_sides_are_there_and_go_on(tmp_path: Path, room: Opened) -> None:
    office, critics = desks = sit(room, OFFICE), sit(room, CRITICS)
    delegate = room.pupil()
    page = page_of(office)
    while WAITS not in page:
        page = press(office, page, 1)
    for number in range(4):
        theirs = press(critics, page_of(critics), number)
    room.kill()
    with opened(tmp_path, "--keep", str(tmp_path / "room"), port=room.port, what=TWO) as again:
        assert (again.port, again.code) == (room.port, room.code)
        shown = '<div id="shown">'
        assert WAITS in page_of(office)
        assert page_of(critics).partition(shown)[2] == theirs.partition(shown)[2]
        assert hidden(page_of(critics), "at") == hidden(theirs, "at")
        assert delegate.get("/room")[0] == 200
        assert "Has closed, and waits" in again.teacher.get("/")[1]
        play(desks)
        assert all(OVER in page_of(each) for each in desks)


def test_a_room_of_two_sides_plays_no_other(tmp_path: Path, room: Opened) -> None:
    room.kill()
    for what, told in (
        (("new-post", "--two-sides"), "one of another game"),
        (("tutorial", "--own-games"), "one of two sides"),
    ):
        with (
            pytest.raises(AssertionError, match=told),
            opened(tmp_path, "--keep", str(tmp_path / "room"), what=what),
        ):
            pass


def test_what_is_kept_is_opened_without_a_network_too(tmp_path: Path, room: Opened) -> None:
    office = sit(room, OFFICE)
    page = press(office, page_of(office), 0)
    room.kill()
    hall = hall_of(
        core.pack(), setup_for_two(), KeptRoom(Log.begin(Room("K7QM", "SEED"))), tmp_path / "room"
    )
    shown = hall.match.desks[OFFICE].html().partition('<div id="shown">')[2]
    assert shown == page.partition('<div id="shown">')[2]
    hall.match.close()
