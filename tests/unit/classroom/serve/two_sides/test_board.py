"""The teacher’s board of two sides: who sits where, which has closed, what delegates answer."""

from collections.abc import Iterator

import pytest

from game.rules.ids import SEATS
from tests.support.asgi import Browser
from tests.support.own_rooms import CODE, TEACHER
from tests.support.two_rooms import CRITICS, OFFICE, WAITS, TwoSchool, two_school

MOST_BYTES = 30_000


@pytest.fixture
def school() -> Iterator[TwoSchool]:
    with two_school() as found:
        for seat in SEATS:
            found.sit(seat)
        yield found


@pytest.mark.parametrize("path", ["/", "/both", "/events", "/debrief/opposition"])
def test_without_the_key_nothing_is_shown(school: TwoSchool, path: str) -> None:
    other = Browser(school.board, TEACHER, "127.0.0.1", {"apparat-board": "x" * 32})
    assert other.get(path).status == 403


def test_an_empty_room_says_where_to_go() -> None:
    with two_school() as school:
        page = school.teacher.get("/").text
        assert CODE in page
        assert page.count("Nobody sits here") == len(SEATS)
        assert "Nobody has come in yet" in page


def test_the_board_says_who_has_closed_and_nothing_of_what_was_done(school: TwoSchool) -> None:
    assert school.teacher.get("/").text.count("Is writing") == len(SEATS)
    school.close_turn(CRITICS)
    page = school.teacher.get("/").text
    assert page.count("Is writing") == 1
    assert page.count("Has closed, and waits") == 1
    assert "April 1922" in page


def test_delegates_are_counted(school: TwoSchool) -> None:
    for _ in range(30):
        school.join()
    page = school.teacher.get("/").text
    assert "30 delegates" in page
    assert len(page.encode()) < MOST_BYTES


def test_a_lost_device_is_replaced_at_its_desk_and_the_game_goes_on(school: TwoSchool) -> None:
    school.close_turn(OFFICE)
    lost, new = school.desks[CRITICS].browser, school.join()
    assert school.press("sit", at=f"{CRITICS} 3").place == "/"
    assert new.get("/room").place == "/play/"
    assert "Opposition" in new.get("/play/").text
    assert lost.get("/play/").place == "/room"
    assert school.hall.match.closed(OFFICE)
    assert WAITS in school.desks[OFFICE].page().text


def test_both_can_change_desks(school: TwoSchool) -> None:
    school.press("sit", at=f"{CRITICS} 1")
    assert school.hall.room.desks == {CRITICS: next(iter(school.hall.room.seats))}
    assert school.press("sit", at=f"{CRITICS} 1").place == "/"


def test_a_desk_is_freed(school: TwoSchool) -> None:
    school.press("rise", desk=OFFICE)
    assert "Take this desk: General Secretary" in school.join().get("/room").text
    assert school.desks[OFFICE].browser.get("/play/").place == "/room"


@pytest.mark.parametrize(
    "fields",
    [
        {},
        {"do": "sit"},
        {"do": "sit", "at": OFFICE},
        {"do": "sit", "at": f"{OFFICE} x"},
        {"do": "sit", "at": f"{OFFICE} 1", "seat": 1},
        {"do": "rise"},
        {"do": "open", "round": 0},
        {"do": "rise", "desk": OFFICE, "seat": 1},
    ],
)
def test_what_no_board_sends_is_refused(school: TwoSchool, fields: dict[str, object]) -> None:
    form = school.teacher.get("/").hidden("form")
    assert school.teacher.post("/do", {"form": form, **fields}).status == 400


@pytest.mark.parametrize(
    ("fields", "told"),
    [
        ({"do": "sit", "at": f"{OFFICE} 9"}, "seat"),
        ({"do": "sit", "at": "gallery 1"}, "desk"),
        ({"do": "rise", "desk": "gallery"}, "desk"),
    ],
)
def test_what_cannot_be_is_said(school: TwoSchool, fields: dict[str, object], told: str) -> None:
    form = school.teacher.get("/").hidden("form")
    desks = school.hall.room.desks
    assert school.teacher.post("/do", {"form": form, **fields}).place == f"/?told={told}"
    if told == "seat":
        assert school.hall.room.desks == desks


def test_a_form_that_is_not_the_boards_does_nothing(school: TwoSchool) -> None:
    assert school.teacher.post("/do", {"form": "0" * 32, "do": "pause"}).status == 403
    assert not school.hall.room.paused


def test_a_line_to_all_stands_on_every_page(school: TwoSchool) -> None:
    delegate = school.join()
    school.press("tell", text="Ten more minutes")
    for page in (delegate.get("/room"), *(each.page() for each in school.desks.values())):
        assert "Ten more minutes" in page.text


def test_both_sides_stand_on_one_page_at_the_end_and_not_before(school: TwoSchool) -> None:
    assert school.teacher.get("/both").status == 404
    assert school.teacher.get("/debrief/opposition").status == 404
    school.play(first=CRITICS)
    page = school.teacher.get("/both").text
    assert "General Secretary" in page
    assert "Opposition" in page
    assert "aims met" in page
    assert school.teacher.get("/debrief/opposition").status == 200
    assert school.teacher.get("/debrief/gallery").status == 404
    assert len(page.encode()) < MOST_BYTES


def test_the_board_hears_of_what_it_shows(school: TwoSchool) -> None:
    before, pupils = school.hall.board_at, school.hall.pupils_at
    school.desks[OFFICE].use("command help")
    assert (school.hall.board_at, school.hall.pupils_at) == (before, pupils)
    school.desks[OFFICE].press("help:close")
    school.close_turn(OFFICE)
    assert school.hall.board_at != before
    assert school.hall.pupils_at != pupils
