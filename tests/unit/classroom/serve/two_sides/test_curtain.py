"""Two people at one device: a curtain hides everything until one of them says he is ready."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from game.rules.ids import SEATS, Seat
from tests.support.asgi import Browser, Got
from tests.support.own_rooms import OwnPupil, wanted
from tests.support.plain_player import OVER
from tests.support.two_rooms import CRITICS, OFFICE, TwoSchool, two_school

MOST = 200


@pytest.fixture
def school() -> Iterator[TwoSchool]:
    with two_school(one_device=True) as found:
        device = found.join()
        assert "Take both desks at this device" in device.get("/room").text
        found.sit(OFFICE, device)
        yield found


def pull(device: Browser, desk: str, path: str = "/curtain") -> Got:
    """Open a desk, or draw the curtain with none."""
    form = device.get(path).hidden("form")
    return device.post("/curtain", {"form": form, "desk": desk})


def close_turn(school: TwoSchool, seat: Seat) -> None:
    """Play the desk that lies open, until the curtain is drawn or another turn has come."""
    device, match = OwnPupil(school.desks[OFFICE].browser), school.hall.match
    turn = match.opening.turn
    for _ in range(MOST):
        if school.hall.is_covered or match.opening.turn > turn or match.over:
            return
        key = wanted(device.page().text, 0)
        assert device.use(f"activate {key}").place == "/play/"
    raise AssertionError(seat)


def test_at_first_nothing_is_shown_and_either_can_begin(school: TwoSchool) -> None:
    device = school.desks[OFFICE].browser
    assert device.get("/play/").place == "/curtain"
    page = device.get("/curtain").text
    assert "Nothing is shown" in page
    for seat in SEATS:
        assert f"open my desk: {school.hall.desk_name(seat)}" in page
    assert 'name="activate' not in page
    assert pull(device, CRITICS).place == "/play/"
    assert "Opposition · Seat 1" in device.get("/play/").text
    assert device.get("/curtain").place == "/play/"


def test_who_closes_draws_the_curtain_and_only_the_other_desk_opens(school: TwoSchool) -> None:
    device = school.desks[OFFICE].browser
    pull(device, OFFICE)
    close_turn(school, OFFICE)
    page = device.get("/curtain").text
    assert "open my desk: Opposition" in page
    assert "open my desk: General Secretary" not in page
    assert pull(device, OFFICE).place == "/play/"
    assert device.get("/play/").place == "/curtain"
    pull(device, CRITICS)
    close_turn(school, CRITICS)
    assert school.hall.match.opening.turn == 2
    assert 'data-key="frame-month"' in device.get("/play/").text
    pull(device, "", "/play/")
    pull(device, OFFICE)
    assert 'data-key="frame-month"' in device.get("/play/").text


def test_behind_the_curtain_nothing_is_used_and_no_picture_shown(school: TwoSchool) -> None:
    device = school.desks[OFFICE].browser
    pull(device, OFFICE)
    page = device.get("/play/")
    (picture, *_) = school.hall.match.desks[OFFICE].front.pictures
    assert device.get(f"/play/art/{picture}.svg").status == 200
    assert "Hand over" in page.text
    pull(device, "", "/play/")
    before = school.hall.match.desks[OFFICE].front.count
    use = {"at": page.hidden("at"), f"activate {wanted(page.text, 0)}": ""}
    assert device.post("/play/", use).place == "/play/"
    assert school.hall.match.desks[OFFICE].front.count == before
    assert device.get(f"/play/art/{picture}.svg").status == 404


@pytest.mark.parametrize("fields", [{}, {"desk": "gallery"}, {"desk": "", "x": 1}])
def test_what_no_page_sends_pulls_nothing(school: TwoSchool, fields: dict[str, object]) -> None:
    device = school.desks[OFFICE].browser
    form = device.get("/curtain").hidden("form")
    assert device.post("/curtain", {"form": form, **fields}).status == 400
    assert device.post("/curtain", {"form": "0" * 32, "desk": OFFICE}).status == 403
    assert school.hall.is_covered


def test_a_delegate_pulls_nothing_and_finds_no_desk(school: TwoSchool) -> None:
    delegate = school.join()
    page = delegate.get("/room").text
    assert "Take" not in page
    assert delegate.get("/curtain").place == "/play/"
    assert delegate.get("/play/").place == "/room"


def test_where_each_has_a_device_there_is_no_curtain() -> None:
    with two_school() as school:
        office = school.sit(OFFICE)
        at = office.page().hidden("at")
        sent = {"form": at.partition("-")[2], "desk": CRITICS}
        assert office.browser.post("/curtain", sent).status == 400
        assert "Hand over" not in office.page().text


def test_after_a_crash_the_curtain_is_drawn(tmp_path: Path) -> None:
    with two_school(tmp_path, one_device=True) as school:
        device = school.join()
        school.sit(OFFICE, device)
        pull(device, OFFICE)
    with two_school(tmp_path, one_device=True) as again:
        browser = again.join()
        browser.cookies = device.cookies
        assert browser.get("/play/").place == "/curtain"


def test_the_board_has_one_place_for_both(school: TwoSchool) -> None:
    page = school.teacher.get("/").text
    assert page.count("Is writing") == len(SEATS)
    assert page.count("Free this desk") == 1
    school.join()
    form = school.teacher.get("/").hidden("form")
    sent = {"form": form, "do": "sit", "at": f"{CRITICS} 2"}
    assert school.teacher.post("/do", sent).place == "/?told=desk"


def test_a_whole_game_is_played_at_one_device(school: TwoSchool) -> None:
    device, match = school.desks[OFFICE].browser, school.hall.match
    while not match.over:
        for seat in SEATS:
            if not school.hall.is_covered:
                pull(device, "", "/play/")
            pull(device, seat)
            close_turn(school, seat)
    for seat in SEATS:
        pull(device, "", "/play/")
        pull(device, seat)
        pupil = OwnPupil(device)
        while OVER not in (page := pupil.page().text):
            pupil.press(wanted(page, 0))
        assert device.get("/report").status == 200
