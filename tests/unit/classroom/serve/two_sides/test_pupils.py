"""The pupils’ door of two sides: each desk its own pages, delegates what everybody knows."""

from collections.abc import Iterator

import pytest

from game.classroom.serve.game_door import BURST
from game.classroom.serve.two_sides import pupils
from game.rules.ids import SEATS, Seat, other_seat
from tests.support.asgi import Browser
from tests.support.own_rooms import PUPILS, wanted
from tests.support.two_rooms import CRITICS, OFFICE, WAITS, TwoSchool, two_school

FEW, ENOUGH = 2, 5
MOST_BYTES = 30_000
LONGEST = 4_096


@pytest.fixture
def school() -> Iterator[TwoSchool]:
    with two_school() as found:
        for seat in SEATS:
            found.sit(seat)
        yield found


@pytest.fixture
def asked(school: TwoSchool) -> TwoSchool:
    """In the turn of the set piece, with a delegate."""
    for seat in SEATS:
        school.close_turn(seat)
    school.join()
    return school


def give(browser: Browser, vote: str, guess: str, number: object = 0) -> str:
    """Answer what delegates are asked; gives where it leads."""
    form = browser.get("/room").hidden("form")
    sent = {"form": form, "round": number, "vote": vote, "guess": guess}
    return browser.post("/answer", sent).place


# --- who sits where -----------------------------------------------------------------------
def test_the_first_devices_choose_a_desk_and_the_next_are_delegates() -> None:
    with two_school() as school:
        first = school.join()
        page = first.get("/room").text
        assert "Take this desk: General Secretary" in page
        assert "Take this desk: Opposition" in page
        school.sit(CRITICS, first)
        assert first.get("/room").place == "/play/"
        second = school.join()
        assert "Take this desk: Opposition" not in second.get("/room").text
        school.sit(OFFICE, second)
        third = school.join()
        assert "Take this desk" not in third.get("/room").text
        assert third.get("/play/").place == "/room"


def test_the_door_says_what_the_room_is(school: TwoSchool) -> None:
    page = Browser(school.door, PUPILS, "192.168.2.90").get("/")
    assert "All others are delegates" in page.text


def test_a_desk_that_was_taken_meanwhile_is_refused_and_said() -> None:
    with two_school() as school:
        first, second = school.join(), school.join()
        form = second.get("/room").hidden("form")
        school.sit(OFFICE, first)
        place = second.post("/desk", {"form": form, "desk": OFFICE}).place
        assert place == "/room?told=desk"
        assert "That desk is taken" in second.get(place).text
        assert second.get("/play/").place == "/room"


@pytest.mark.parametrize("fields", [{}, {"desk": "gallery"}, {"desk": OFFICE, "x": 1}])
def test_what_no_page_sends_takes_no_desk(fields: dict[str, object]) -> None:
    with two_school() as school:
        browser = school.join()
        form = browser.get("/room").hidden("form")
        assert browser.post("/desk", {"form": form, **fields}).status == 400
        assert browser.post("/desk", {"form": "0" * 32, "desk": OFFICE}).status == 403
        other = school.join().get("/room").hidden("form")
        assert browser.post("/desk", {"form": other, "desk": OFFICE}).status == 403
        assert school.hall.room.desks == {}


# --- in private ---------------------------------------------------------------------------
@pytest.mark.parametrize("seat", SEATS)
def test_a_device_gets_the_pages_of_its_own_desk_and_never_the_others(
    school: TwoSchool, seat: Seat
) -> None:
    own, other = school.desks[seat], school.desks[other_seat(seat)]
    for _ in range(4):  # from the prologue on to the desk, with some answers
        own.press(wanted(own.page().text, 0))
    mine, theirs = own.page().text, other.page().text
    assert school.hall.desk_name(seat) in mine
    assert mine.partition('<div id="shown">')[2] != theirs.partition('<div id="shown">')[2]
    at = mine.partition('name="at" value="')[2].partition('"')[0]
    assert other.browser.post("/play/", {"at": at, "command undo": ""}).status == 403
    for path in (f"/play/?desk={seat}", f"/play/?seat={seat}"):
        assert other.browser.get(path).text == theirs
    for path in (f"/debrief/{seat}", "/report", "/after"):
        assert other.browser.get(path).status == 404


def test_a_picture_of_the_other_desk_is_not_shown(school: TwoSchool) -> None:
    for pupil in school.desks.values():
        pupil.page()
    one, two = (school.hall.match.desks[each].front.pictures for each in SEATS)
    (own, *_) = sorted(set(one) - set(two)) or sorted(one)
    two.pop(own, None)
    assert school.desks[OFFICE].browser.get(f"/play/art/{own}.svg").status == 200
    assert school.desks[CRITICS].browser.get(f"/play/art/{own}.svg").status == 404
    assert school.join().get(f"/play/art/{own}.svg").status == 404


def test_a_delegate_plays_nothing(school: TwoSchool) -> None:
    delegate, at = school.join(), school.desks[OFFICE].page().hidden("at")
    assert delegate.post("/play/", {"at": at, "command undo": ""}).status == 403
    stamp = delegate.get("/room")
    assert 'name="activate' not in stamp.text


@pytest.mark.parametrize("path", ["/play/", "/room"])
def test_who_has_no_seat_is_led_to_the_door(school: TwoSchool, path: str) -> None:
    assert Browser(school.door, PUPILS, "192.168.2.90").get(path).place == "/"


# --- a turn -------------------------------------------------------------------------------
@pytest.mark.parametrize("first", SEATS)
def test_who_has_closed_waits_and_both_go_on_together(school: TwoSchool, first: Seat) -> None:
    match, second = school.hall.match, other_seat(first)
    page = school.close_turn(first)
    assert WAITS in page
    assert 'http-equiv="refresh"' in page
    assert 'name="activate' not in page
    assert match.opening.turn == 1
    assert "The other side has closed" in school.desks[second].page().text
    at = school.desks[first].page().hidden("at")
    school.close_turn(second)
    assert match.opening.turn == 2
    for pupil in school.desks.values():
        assert 'data-key="frame-month"' in pupil.page().text
    assert school.desks[first].page().hidden("at") != at


def test_a_use_of_the_page_before_does_nothing_while_one_waits(school: TwoSchool) -> None:
    school.close_turn(OFFICE)
    moves = school.hall.match.shared.state(OFFICE).desks[OFFICE].moves
    office = school.desks[OFFICE]
    for name in ("activate option:0", "activate end-month", "command undo", "command end-turn"):
        assert office.use(name).place == "/play/"
    assert school.hall.match.shared.state(OFFICE).desks[OFFICE].moves == moves
    assert school.hall.match.opening.turn == 1


def test_a_paused_room_plays_nothing_and_loses_nothing(school: TwoSchool) -> None:
    office = school.desks[OFFICE]
    key = wanted(office.page().text, 0)
    before = school.hall.match.shared.state(OFFICE)
    school.press("pause")
    assert "Nothing of it is lost" in office.page().text
    office.use(f"activate {key}")
    assert school.hall.match.shared.state(OFFICE) == before
    assert "Look up from this page" in school.join().get("/room").text
    school.press("resume")
    assert "Nothing of it is lost" not in office.page().text


def test_a_use_that_comes_twice_is_made_once(school: TwoSchool) -> None:
    office, match = school.desks[OFFICE], school.hall.match
    while "option:" not in (key := wanted(office.page().text, 0)):
        office.press(key)
    at = office.page().hidden("at")
    for _ in range(2):
        office.use(f"activate {key}", at=at)
    assert len(match.shared.state(OFFICE).desks[OFFICE].moves) == 1


@pytest.mark.parametrize("fields", [{}, {"at": "x", "command undo": ""}, {"at": "0-0"}])
def test_what_no_page_sends_is_refused(school: TwoSchool, fields: dict[str, str]) -> None:
    assert school.desks[OFFICE].browser.post("/play/", fields).status == 400


def test_a_body_over_the_limit_is_refused(school: TwoSchool) -> None:
    at = school.desks[OFFICE].page().hidden("at")
    body = f"at={at}&type+x=".encode() + b"x" * LONGEST
    assert school.desks[OFFICE].browser.post("/play/", body).status == 413
    assert school.join().post("/answer", b"vote=" + body).status == 413


def test_a_page_from_elsewhere_can_send_nothing(school: TwoSchool) -> None:
    answer = school.desks[OFFICE].use("command help", origin="http://elsewhere.example")
    assert answer.status == 403


def test_a_seat_that_asks_too_often_waits_and_others_do_not(
    school: TwoSchool, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, second = school.join(), school.desks[CRITICS].browser
    monkeypatch.setattr(school.hall, "now", lambda: 1_000_000.0)
    got = [first.get("/room").status for _ in range(BURST + 1)]
    assert got[-1] == 429
    assert second.get("/play/").status == 200


# --- delegates ----------------------------------------------------------------------------
def test_a_delegate_is_asked_in_the_turn_of_a_set_piece_and_not_before(school: TwoSchool) -> None:
    delegate = school.join()
    assert "How would you vote?" not in delegate.get("/room").text
    for seat in SEATS:
        school.close_turn(seat)
    page = delegate.get("/room").text
    assert "How would you vote?" in page
    assert "How do you expect it to end?" in page
    assert "They change nothing in it" in page
    assert "The front page, April 1922" in page
    assert len(page.encode()) < MOST_BYTES


def test_an_answer_is_counted_and_can_be_changed(asked: TwoSchool) -> None:
    delegate = asked.everybody[-1]
    assert give(delegate, "first", "second") == "/room"
    assert "You have answered" in delegate.get("/room").text
    assert give(delegate, "second", "second") == "/room"
    page = delegate.get("/room").text
    assert 'value="second" required checked id="vote-second"' in page
    assert "1 of 1 have voted" in asked.teacher.get("/").text


@pytest.mark.parametrize(
    "fields",
    [
        {},
        {"round": 0, "vote": "first"},
        {"round": 0, "guess": "first"},
        {"round": "x", "vote": "first", "guess": "first"},
        {"round": 0, "vote": "both", "guess": "first"},
        {"round": 0, "vote": "first", "guess": "first", "x": 1},
    ],
)
def test_half_an_answer_is_refused(asked: TwoSchool, fields: dict[str, object]) -> None:
    delegate = asked.everybody[-1]
    form = delegate.get("/room").hidden("form")
    assert delegate.post("/answer", {"form": form, **fields}).status == 400
    assert "0 of 1 have voted" in asked.teacher.get("/").text


def test_an_answer_to_a_vote_that_is_over_is_refused_and_said(asked: TwoSchool) -> None:
    delegate = asked.everybody[-1]
    form = delegate.get("/room").hidden("form")
    for seat in SEATS:
        asked.close_turn(seat)
    sent = {"form": form, "round": 0, "vote": "first", "guess": "first"}
    place = delegate.post("/answer", sent).place
    assert place == "/room?told=stale"
    assert "had gone on meanwhile" in delegate.get(place).text


def test_whoever_sits_at_a_desk_is_not_asked(asked: TwoSchool) -> None:
    at = asked.desks[OFFICE].page().hidden("at")
    sent = {"form": at.partition("-")[2], "round": 0, "vote": "first", "guess": "first"}
    assert asked.desks[OFFICE].browser.post("/answer", sent).status == 403


def test_delegates_change_nothing_in_the_game(asked: TwoSchool) -> None:
    before = asked.hall.match.shared.table
    give(asked.everybody[-1], "first", "second")
    assert asked.hall.match.shared.table == before


@pytest.mark.parametrize(("count", "shown"), [(FEW, False), (ENOUGH, True)])
def test_sums_of_few_are_not_shown_to_pupils(
    asked: TwoSchool,
    count: int,
    shown: bool,  # noqa: FBT001
) -> None:
    for _ in range(count - 1):
        asked.join()
    for each in asked.everybody[-count:]:
        give(each, "first", "second")
    asked.play()
    assert asked.hall.match.over
    for browser in (asked.everybody[-1], asked.desks[OFFICE].browser):
        page = browser.get("/after").text
        assert ("Fewer than 5 answered" in page) != shown
        assert (f"<td>{count}</td><td>0</td>" in page) == shown
        assert "They change nothing in it" in page
        assert "aims met" in page
    assert f"<td>{count}</td><td>0</td>" in asked.teacher.get("/both").text


# --- the end ------------------------------------------------------------------------------
def test_at_the_end_all_debriefs_are_there(school: TwoSchool) -> None:
    school.play()
    for seat in SEATS:
        got = school.desks[seat].browser.get("/report")
        assert got.status == 200
        assert got.headers["content-disposition"] == f'attachment; filename="debrief-{seat}.html"'
        assert school.join().get(f"/debrief/{seat}").text == got.text
        assert f'href="{pupils.DEBRIEF}{seat}"' in school.everybody[-1].get("/after").text
    assert school.everybody[-1].get("/debrief/gallery").status == 404


def test_a_lesson_that_is_over_is_said(school: TwoSchool) -> None:
    delegate = school.join()
    school.press("close")
    assert "The lesson is over" in delegate.get("/room").text
    place = school.desks[OFFICE].browser.get("/play/").place
    assert place == "/room"
    assert "The lesson is over" in school.desks[OFFICE].browser.get(place).text
