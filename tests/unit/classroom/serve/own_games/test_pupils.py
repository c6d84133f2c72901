"""The pupils' door of own games: who gets in, what is used or refused, what is handed in."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from game.classroom.result_code import read
from game.classroom.serve.game_door import BURST
from game.classroom.serve.own_games.games import MOST
from game.session.setup import setup_data
from tests.support.asgi import Browser
from tests.support.own_rooms import CODE, PUPILS, OwnSchool, own_school, setup_of, wanted

LONGEST = 4_096


@pytest.fixture
def school() -> Iterator[OwnSchool]:
    with own_school() as found:
        found.join(2)
        yield found


def at_the_desk(school: OwnSchool, number: int = 0) -> str:
    """A pupil who has come to the desk; gives the page."""
    page = school.pupils[number].page().text
    while 'data-key="frame-desk"' not in page:
        page = school.pupils[number].press(wanted(page, 0)).text
    return page


# --- who is let in ------------------------------------------------------------------------
def test_who_types_the_code_plays_at_once_and_gives_no_name(school: OwnSchool) -> None:
    page = school.pupils[1].page()
    assert page.status == 200
    assert "Seat 2, Samovar" in page.text
    assert page.headers["cache-control"] == "no-store"
    assert "default-src 'none'" in page.headers["content-security-policy"]


def test_the_door_says_what_the_teacher_sees(school: OwnSchool) -> None:
    page = school.stranger(5).get("/")
    assert "own pace" in page.text
    assert "votes" not in page.text


@pytest.mark.parametrize("path", ["/play/", "/result"])
def test_who_has_no_seat_is_led_to_the_door(school: OwnSchool, path: str) -> None:
    assert school.stranger(5).get(path).place == "/"


@pytest.mark.parametrize("token", ["", "0" * 48, "x", "ü" * 48])
def test_a_wrong_token_plays_nothing(school: OwnSchool, token: str) -> None:
    at = school.pupils[0].page().hidden("at")
    other = Browser(school.door, PUPILS, "192.168.2.99", {"apparat-seat": token.replace("ü", "u")})
    assert other.post("/play/", {"at": at, "command undo": ""}).status == 403
    for path in ("/events", "/report", "/result.json", "/play/art/poster.svg"):
        assert other.get(path).status == 403


def test_the_forty_first_pupil_is_told_that_the_room_is_full(school: OwnSchool) -> None:
    school.join(MOST - 2)
    answer = school.stranger(90).post("/", {"code": CODE})
    assert answer.status == 403
    assert len(school.hall.room.seats) == MOST
    assert school.pupils[0].page().status == 200


def test_whoever_is_dismissed_begins_anew(school: OwnSchool) -> None:
    at_the_desk(school)
    school.press("dismiss", seat=1)
    assert school.pupils[0].browser.get("/play/").place == "/"
    school.pupils[0].browser.cookies.clear()
    assert school.pupils[0].browser.post("/", {"code": CODE}).place == "/play/"
    assert school.pupils[0].page().hidden("at").startswith("0-")


# --- what is used -------------------------------------------------------------------------
def test_games_of_two_pupils_are_two_games(school: OwnSchool) -> None:
    first, second = school.pupils
    second.page()
    first.play(presses=5)
    assert len(school.game(0).session.history) > 0
    assert len(school.game(1).session.history) == 0


def test_a_use_that_comes_twice_is_made_once(school: OwnSchool) -> None:
    page = at_the_desk(school)
    pupil = school.pupils[0]
    at = pupil.page().hidden("at")
    key = f"activate {wanted(page, 0)}"
    pupil.use(key, at=at)
    moves, count = school.game().session.hash, school.game().front.count
    assert pupil.use(key, at=at).place == "/play/"
    assert (school.game().session.hash, school.game().front.count) == (moves, count)


@pytest.mark.parametrize(
    "fields",
    [
        {},
        {"command undo": ""},
        {"at": "x", "command undo": ""},
        {"at": "-1", "command undo": ""},
        {"at": "0"},
        {"at": "AT"},
        {"at": "AT", "command undo": "", "command help": ""},
        {"at": "AT", "undo": ""},
        {"at": "AT", "steal seat": ""},
    ],
)
def test_what_no_page_sends_is_refused(school: OwnSchool, fields: dict[str, str]) -> None:
    at = school.pupils[0].page().hidden("at")
    sent = {name: at if value == "AT" else value for name, value in fields.items()}
    answer = school.pupils[0].browser.post("/play/", sent)
    assert answer.status == 400
    assert school.game().front.count == 0


def test_a_form_of_another_pupil_is_refused(school: OwnSchool) -> None:
    own, other = (each.page().hidden("at") for each in school.pupils)
    assert own != other
    assert school.pupils[0].use("command help", at=other).status == 403
    assert school.pupils[0].use("command help", at="0").status == 403
    assert school.game().front.count == 0


def test_a_page_from_elsewhere_can_send_nothing(school: OwnSchool) -> None:
    answer = school.pupils[0].use("command help", origin="http://elsewhere.example")
    assert answer.status == 403
    assert school.game().front.count == 0


def test_another_name_of_the_host_is_refused(school: OwnSchool) -> None:
    pupil = school.pupils[0].browser
    other = Browser(school.door, "elsewhere.example", pupil.address, pupil.cookies)
    assert other.get("/play/").status == 403


def test_a_body_over_the_limit_is_refused(school: OwnSchool) -> None:
    at = school.pupils[0].page().hidden("at")
    body = f"at={at}&type+x=".encode() + b"x" * LONGEST
    assert school.pupils[0].browser.post("/play/", body).status == 413


def test_an_answer_that_is_closed_or_not_there_changes_nothing(school: OwnSchool) -> None:
    at_the_desk(school)
    before = school.game().session.hash
    for key in ("option:99", "confirm:yes", "menu:leave", "menu:load"):
        assert school.pupils[0].use(f"activate {key}").place == "/play/"
        assert school.game().session.hash == before
        assert school.pupils[0].page().status == 200


def test_there_is_no_way_out_of_the_room_into_the_program(school: OwnSchool) -> None:
    at_the_desk(school)
    page = school.pupils[0]
    page.use("command back")
    text = page.page().text
    assert "activate menu:resume" in text
    assert "activate menu:settings" in text
    for name in ("leave", "load"):
        assert f"activate menu:{name}" not in text


def test_settings_are_a_pupils_own(school: OwnSchool) -> None:
    at_the_desk(school)
    pupil = school.pupils[0]
    pupil.use("command back")
    for key in ("menu:settings", "scale:150"):
        pupil.press(key)
    assert 'style="--scale:1.5"' in pupil.page().text
    assert 'style="--scale:1"' in school.pupils[1].page().text


def test_a_seat_that_asks_too_often_waits_and_others_do_not() -> None:
    with own_school(now=lambda: 1_000.0) as school:
        school.join(2)
        first, second = (each.browser for each in school.pupils)
        got = [first.get("/play/").status for _ in range(BURST + 1)]
        assert got == [200] * BURST + [429]
        assert second.get("/play/").status == 200


# --- what the teacher does ----------------------------------------------------------------
def test_a_paused_room_plays_nothing_and_loses_nothing(school: OwnSchool) -> None:
    page = at_the_desk(school)
    before, key = school.game().session.hash, wanted(page, 0)
    school.press("pause")
    pupil = school.pupils[0]
    paused = pupil.page().text
    assert "Nothing of it is lost" in paused
    assert 'name="activate' not in paused
    assert pupil.use(f"activate {key}").place == "/play/"
    assert school.game().session.hash == before
    school.press("resume")
    again = pupil.page()
    assert again.hidden("at") in page
    assert f'name="activate {key}"' in again.text


def test_a_line_to_all_stands_on_every_page(school: OwnSchool) -> None:
    school.press("tell", text="Five <minutes> more")
    for pupil in school.pupils:
        assert "Five &lt;minutes&gt; more" in pupil.page().text


def test_when_the_lesson_ends_pages_lead_to_the_result(school: OwnSchool) -> None:
    at_the_desk(school)
    at = school.pupils[0].page().hidden("at")
    school.press("close")
    assert school.pupils[0].browser.get("/play/").place == "/result"
    before = school.game().session.hash
    assert school.pupils[0].use("command end-turn", at=at).status == 303
    assert school.game().session.hash == before
    assert "The lesson ended while your game was in" in school.pupils[0].browser.get("/result").text


# --- what is handed in --------------------------------------------------------------------
def test_a_game_that_goes_on_has_nothing_to_hand_in(school: OwnSchool) -> None:
    pupil = school.pupils[0].browser
    assert "not over yet" in pupil.get("/result").text
    assert pupil.get("/result.json").status == 404
    assert pupil.get("/report").status == 404


def test_at_the_end_the_code_stands_large_and_the_result_is_a_file(school: OwnSchool) -> None:
    pupil = school.pupils[1]
    page = pupil.play()
    code = school.game(1).code
    assert read(code).seat == 2
    assert f"Result code for your teacher: {code}" in page
    assert code in pupil.browser.get("/result").text
    data = json.loads(pupil.browser.get("/result.json").text)
    assert data["code"] == code
    assert data["begun_with"] == setup_data(setup_of())
    assert data["game"] == school.game(1).session.hash
    report = pupil.browser.get("/report")
    assert report.headers["content-disposition"].startswith("attachment")
    assert report.text.startswith("<!doctype html>")


def test_another_game_is_not_begun_in_a_room(school: OwnSchool) -> None:
    pupil = school.pupils[0]
    pupil.play()
    before = school.game().session
    assert "one game, the same as all others" in pupil.press("again").text
    assert school.game().session is before


# --- what cannot be opened ----------------------------------------------------------------
def test_a_game_that_cannot_be_opened_is_said_and_the_others_go_on(tmp_path: Path) -> None:
    with own_school(tmp_path) as school:
        school.join(2)
        school.hall.games.close()
    (tmp_path / "games").write_text("no folder", "utf-8")
    with own_school(tmp_path) as school:
        pupil = Browser(school.door, PUPILS)
        assert pupil.post("/", {"code": CODE}).place == "/play/"
        answer = pupil.get("/play/")
        assert answer.status == 503
        assert "could not be opened" in answer.text
        assert "Cannot be opened" in school.teacher.get("/").text
