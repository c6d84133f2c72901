"""The way into a room as a QR code: what a camera would read of it, and how it is drawn."""

import re

from game.classroom.serve.qr import squares, way_in
from game.drawing.qr import QUIET, bars, extent
from game.web.qr import picture
from tests.support.classes import PUPILS, School, school

FINDER = ("1111111", "1000001", "1011101", "1011101", "1011101", "1000001", "1111111")
"""What stands in three corners of every code."""


def corner(rows: list[str], top: int, left: int) -> tuple[str, ...]:
    return tuple(row[left : left + 7] for row in rows[top : top + 7])


def test_a_code_has_what_a_camera_looks_for() -> None:
    found = squares(way_in("192.168.1.20:8922", "7KQM"))
    rows = ["".join("01"[each] for each in row) for row in found]
    last = len(rows) - 7
    assert corner(rows, 0, 0) == corner(rows, 0, last) == corner(rows, last, 0) == FINDER
    assert corner(rows, last, last) != FINDER
    assert {len(row) for row in rows} == {len(rows)}
    assert len(rows) <= 33, "larger squares are read from further away"


def test_another_address_and_another_code_are_other_squares() -> None:
    ways = {way_in(*each) for each in (("10.0.0.2:8922", "7KQM"), ("10.0.0.2:8922", "7KQN"))}
    assert len({squares(each) for each in (*ways, way_in("10.0.0.3:8922", "7KQM"))}) == 3


def test_it_is_drawn_square_by_square_with_quiet_around_it() -> None:
    found = squares("http://10.0.0.2:8922/?code=7KQM")
    drawn = {(x + n, y) for x, y, wide in bars(found) for n in range(wide)}
    dark = {
        (x, y) for y, row in enumerate(found, QUIET) for x, each in enumerate(row, QUIET) if each
    }
    assert drawn == dark
    places = [each for spot in drawn for each in spot]
    assert min(places) == QUIET
    assert max(places) == extent(found) - QUIET - 1


def test_the_board_shows_it_and_it_brings_the_code_to_the_door() -> None:
    found = school()
    page = found.teacher.get("/").text
    shown = re.search(r"<svg.*?</svg>", page)
    assert shown
    code = squares(way_in(PUPILS, found.hall.room.code))
    assert shown[0] == picture(code, "The address and the code as a QR code, for a camera")
    way = way_in(PUPILS, found.hall.room.code).removeprefix(f"http://{PUPILS}")
    door = found.stranger().get(way)
    assert f'value="{found.hall.room.code}"' in door.text
    assert not found.hall.room.seats, "nobody is in before it is pressed"


def test_what_is_no_code_is_not_brought_to_the_door() -> None:
    found: School = school()
    for each in ("%3Cscript%3E", "7KQ", "7KQMM", "", "%FF", "7KQM&code=x"):
        text = found.stranger().get(f"/?code={each}").text
        assert "<script>" not in text
        assert 'value=""' in text
