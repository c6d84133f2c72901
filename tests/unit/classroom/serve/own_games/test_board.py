"""The board of own games: who is where, without an order of merit; what the class played."""

import re
from collections.abc import Iterator
from dataclasses import replace

import pytest

from game.classroom.result_code import write
from tests.support.asgi import Browser
from tests.support.own_rooms import TEACHER, OwnSchool, own_school

FEW, ENOUGH = 4, 6
PAGES = ("/", "/class")


@pytest.fixture
def school() -> Iterator[OwnSchool]:
    with own_school() as found:
        yield found


@pytest.fixture(scope="module")
def over() -> Iterator[OwnSchool]:
    """A class whose games are over, three of them alike."""
    with own_school() as found:
        found.join(ENOUGH + 1)
        for number, pupil in enumerate(found.pupils[:ENOUGH]):
            pupil.play(choice=number // 2)
        yield found


# --- who gets to it -----------------------------------------------------------------------
@pytest.mark.parametrize("path", [*PAGES, "/events"])
def test_without_the_key_nothing_is_shown(school: OwnSchool, path: str) -> None:
    other = Browser(school.board, TEACHER, "127.0.0.1", {"apparat-board": "x" * 32})
    assert other.get(path).status == 403


def test_a_form_that_is_not_the_boards_does_nothing(school: OwnSchool) -> None:
    for path in ("/do", "/class"):
        sent = {"form": "0" * 32, "do": "pause", "codes": ""}
        assert school.teacher.post(path, sent).status == 403
    assert not school.hall.room.paused


def test_a_page_from_elsewhere_presses_nothing(school: OwnSchool) -> None:
    form = school.teacher.get("/").hidden("form")
    sent = {"form": form, "do": "close"}
    assert school.teacher.post("/do", sent, origin="http://elsewhere.example").status == 403
    assert not school.hall.room.closed


@pytest.mark.parametrize("fields", [{}, {"do": "open", "round": 0}, {"do": "pause", "x": 1}])
def test_what_no_board_sends_is_refused(school: OwnSchool, fields: dict[str, object]) -> None:
    form = school.teacher.get("/").hidden("form")
    assert school.teacher.post("/do", {"form": form, **fields}).status == 400


# --- who is where -------------------------------------------------------------------------
def test_a_row_says_how_far_a_game_is_and_not_how_well(school: OwnSchool) -> None:
    school.join(2)
    school.pupils[0].page()
    assert school.row(0) == ("April 1922", "0", "Playing")
    assert school.row(1) == ("–", "–", "Being opened")
    school.pupils[0].play()
    month, decisions, state = school.row(0)
    assert month != "April 1922"
    assert state == "Over"
    assert int(decisions) > 0
    assert school.game().code not in school.teacher.get("/").text


def test_rows_stand_in_the_order_of_seats_however_far_they_are(school: OwnSchool) -> None:
    school.join(3)
    school.pupils[2].play(presses=12)
    seats = re.findall(r'<th scope="row">Seat (\d+)', school.teacher.get("/").text)
    assert seats == ["1", "2", "3"]


def test_the_board_hears_of_what_a_row_shows_and_of_nothing_else(school: OwnSchool) -> None:
    school.join()
    pupil = school.pupils[0]
    pupil.page()
    before = school.hall.board_at
    pupil.use("command help")
    assert school.hall.board_at == before
    pupil.press("help:close")
    pupil.play(presses=8)
    assert school.hall.board_at != before


@pytest.mark.parametrize("do", ["pause", "lock"])
def test_what_is_pressed_can_be_taken_back(school: OwnSchool, do: str) -> None:
    assert school.press(do).place == "/"
    assert school.hall.room.paused or school.hall.room.locked
    assert school.press({"pause": "resume", "lock": "unlock"}[do]).place == "/"
    assert (school.hall.room.paused, school.hall.room.locked) == (False, False)


def test_a_locked_door_keeps_new_ones_out_and_lets_others_go_on(school: OwnSchool) -> None:
    school.join()
    school.press("lock")
    assert school.stranger(9).post("/", {"code": school.hall.room.code}).status == 403
    assert school.pupils[0].page().status == 200


def test_a_line_that_is_too_long_is_refused_and_said(school: OwnSchool) -> None:
    place = school.press("tell", text="x" * 141).place
    assert place == "/?told=message"
    assert "140 characters" in school.teacher.get(place).text


def test_the_way_in_is_a_picture_too(school: OwnSchool) -> None:
    assert school.teacher.get("/").text.count('class="qr"') == 1
    school.join()
    page = school.teacher.get("/").text
    assert page.count('class="qr"') == 1
    assert 'id="qr"' in page
    school.press("close")
    assert 'class="qr"' not in school.teacher.get("/").text


# --- the page of the class ----------------------------------------------------------------
def test_fewer_than_five_games_are_not_told_apart(school: OwnSchool) -> None:
    school.join(FEW)
    for pupil in school.pupils:
        pupil.play()
    page = school.teacher.get("/class").text
    assert "4 games are counted" in page
    assert "<table" not in page


def test_the_class_is_counted_without_typing_and_without_a_seat(over: OwnSchool) -> None:
    page = over.teacher.get("/class").text
    assert f"From {ENOUGH} of {ENOUGH + 1} games of the room" in page
    assert "How the games ended" in page
    assert "Inkwell" not in page
    for table in re.findall(r'<table class="counts">.*?</table>', page):
        counted = re.findall(r'class="count">(\d+)<', table)
        assert sum(map(int, counted)) in {ENOUGH, 5}


def test_codes_of_others_are_counted_with_them(over: OwnSchool) -> None:
    code = _elsewhere(over)
    page = over.collate(code)
    assert page.status == 200
    assert f"{ENOUGH + 1} games counted" in page.text
    assert "Codes to look at" not in page.text


def test_a_code_of_the_room_is_counted_once(over: OwnSchool) -> None:
    page = over.collate(over.game(0).code).text
    assert f"{ENOUGH} games counted" in page
    assert "one of the room’s. Counted once" in page


def test_a_wrong_letter_is_shown_with_what_was_meant(over: OwnSchool) -> None:
    code = _elsewhere(over)
    typed = ("1" if code[0] != "1" else "2") + code[1:]
    page = over.collate(f"{typed}\n{code[:-1]}?\nK7QM\n").text
    assert f"<mark>{typed[0]}</mark>" in page
    assert f"Letter 1 is wrong. Perhaps {code} was meant" in page
    assert "<mark>?</mark>" in page
    assert "Line 3" in page
    assert "twelve letters" in page
    assert f"{ENOUGH} games counted" in page


def test_a_code_of_another_scenario_does_not_count(over: OwnSchool) -> None:
    result = over.hall.results[0]
    other = write(replace(result, session=result.session ^ 1, seat=0))
    assert "Of another scenario, side, seed" in over.collate(other).text


def test_what_is_typed_comes_back_as_text(over: OwnSchool) -> None:
    page = over.collate("</textarea><b>").text
    assert "</textarea><b>" not in page
    assert "&lt;/textarea&gt;" in page


def test_more_than_a_body_may_hold_is_refused(over: OwnSchool) -> None:
    assert over.collate("K7QM-20RD-X9HT\n" * 300).status == 413


def test_more_lines_than_a_school_has_pupils_are_refused(over: OwnSchool) -> None:
    page = over.collate("\n" * 420 + "K")
    assert page.status == 413
    assert "more lines than a school has pupils" in page.text


def _elsewhere(school: OwnSchool) -> str:
    """The code of somebody who made the choices of a pupil, but sits in no room."""
    return write(replace(school.hall.results[0], seat=0))
