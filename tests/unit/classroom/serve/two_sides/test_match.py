"""The game of both desks in a folder: taken up where each side left it."""

from pathlib import Path

from game.classroom.serve.own_games.game import FILE
from game.rules.ids import SEATS
from game.saves.store import Store
from tests.support.own_rooms import wanted
from tests.support.two_rooms import CRITICS, OFFICE, two_school

MONTH = 'data-key="frame-month"'


def test_who_waited_when_the_plug_was_pulled_is_told_what_came_of_the_turn(tmp_path: Path) -> None:
    with two_school(tmp_path) as school:
        for seat in SEATS:
            school.sit(seat)
        school.close_turn(OFFICE)
        pages = tmp_path / "desks" / OFFICE / FILE
        before = pages.read_bytes()
        school.close_turn(CRITICS)
        assert pages.read_bytes() != before
        devices = [each.browser.cookies for each in school.desks.values()]
    pages.write_bytes(before)  # the journal was written, the pages of the other were not yet
    with two_school(tmp_path) as again:
        assert again.hall.match.opening.turn == 2
        for cookies in devices:
            browser = again.join()
            browser.cookies = cookies
            assert MONTH in browser.get("/play/").text


def test_a_page_on_which_nothing_was_done_is_there_again(tmp_path: Path) -> None:
    with two_school(tmp_path) as school:
        office = school.sit(OFFICE)
        while "option:" not in wanted(office.page().text, 0):
            office.press(wanted(office.page().text, 0))
        page, cookies = office.page(), office.browser.cookies
    with two_school(tmp_path) as again:
        browser = again.join()
        browser.cookies = cookies
        got = browser.get("/play/")
        assert got.hidden("at") == page.hidden("at")
        assert (
            got.text.partition('<div id="shown">')[2] == page.text.partition('<div id="shown">')[2]
        )


def test_it_is_kept_as_one_game_of_two_people(tmp_path: Path) -> None:
    with two_school(tmp_path) as school:
        for seat in SEATS:
            school.sit(seat)
            school.close_turn(seat)
    (found,) = Store(tmp_path / "saves").summaries()
    assert found.ended == 1
    assert found.setup["rival"] == "person"


def test_what_delegates_answer_is_asked_again_after_a_crash(tmp_path: Path) -> None:
    with two_school(tmp_path) as school:
        for seat in SEATS:
            school.sit(seat)
        for seat in SEATS:
            school.close_turn(seat)
        form = school.join().get("/room").hidden("form")
        sent = {"form": form, "round": 0, "vote": "first", "guess": "second"}
        delegate = school.everybody[-1]
        assert delegate.post("/answer", sent).place == "/room"
    with two_school(tmp_path) as again:
        browser = again.join()
        browser.cookies = delegate.cookies
        assert "You have answered" in browser.get("/room").text
        assert len(again.hall.room.rounds) == 1
