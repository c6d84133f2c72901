"""A full disk or a read-only folder in a class: no vote is acknowledged that is lost."""

import errno
from pathlib import Path

import pytest

from game.app.class_lesson import LessonHere, begin, taken_up
from game.app.text_lookup import TextLookup
from game.classroom.log import Log, from_text
from game.classroom.room import Room
from game.classroom.serve import pupils
from game.classroom.serve.hall import Hall
from game.classroom.serve.kept import FILE, KeptRoom
from game.page.events import Command
from game.screens.table import screen
from game.session.class_lesson import Plan
from game.window.offscreen import offscreen_view
from tests.support import core
from tests.support.asgi import Browser
from tests.support.classes import CODE, PUPILS, Clock, School, hall, option, taught
from tests.support.faulty import FaultyDisk, os_error
from tests.support.hosts import PlainHost

pytestmark = [pytest.mark.fault, pytest.mark.slow]

ERRORS = (errno.ENOSPC, errno.EROFS, errno.EACCES)
SAID = "The disk did not take it"
MOST_CALLS = 40


def room_on(folder: Path, disk: FaultyDisk) -> School:
    """A class whose room is kept on a disk."""
    clock = Clock()
    kept = KeptRoom(Log.begin(Room(CODE, "SEED")), folder / FILE, disk)
    return School(hall(kept, clock), clock)


def totals(found: School) -> int:
    now = found.hall.room.round
    assert now is not None
    return sum(now.totals("first").values())


def on_disk(folder: Path) -> int:
    """How many votes another program finds."""
    now = from_text((folder / FILE).read_bytes()).room.round
    assert now is not None
    return sum(now.totals("first").values())


@pytest.mark.parametrize("number", ERRORS)
def test_a_room_says_on_both_pages_that_the_disk_refuses_and_goes_on_after_it(
    tmp_path: Path, number: int
) -> None:
    disk = FaultyDisk(1, os_error(number), lasting=True)
    disk.repair()
    found = room_on(tmp_path, disk)
    found.join(3)
    found.done("open", round=0)
    assert found.answer(found.pupils[0], "A").place == "/vote"
    assert "The disk refuses" not in found.teacher.get("/").text
    disk.broken = True
    refused = found.answer(found.pupils[1], "B")
    assert (refused.status, SAID in refused.text) == (503, True)
    assert "You have not answered yet" in found.pupils[1].get("/vote").text
    assert "The disk refuses" in found.teacher.get("/").text
    pressed = found.press("reveal", round=0)
    assert (pressed.status, SAID in pressed.text) == (503, True)
    assert found.stranger(9).post("/", {"code": CODE}).status == 503
    assert totals(found) == 1
    disk.repair()
    assert found.answer(found.pupils[1], "B").place == "/vote"
    assert found.answer(found.pupils[2], "B").place == "/vote"
    assert "The disk refuses" not in found.teacher.get("/").text
    found.done("reveal", round=0)
    assert totals(found) == on_disk(tmp_path) == 3


@pytest.mark.parametrize("lasting", [False, True])
def test_whichever_call_fails_a_vote_that_was_acknowledged_is_on_the_disk(
    tmp_path: Path, *, lasting: bool
) -> None:
    for at in range(1, MOST_CALLS):
        folder = tmp_path / str(at)
        folder.mkdir()
        disk = FaultyDisk(at, os_error(errno.ENOSPC), lasting=lasting)
        disk.broken = False
        found = room_on(folder, disk)
        found.join(4)
        found.done("open", round=0)
        disk.calls, disk.broken = 0, True
        told = [found.answer(each, "A").status for each in found.pupils]
        assert set(told) <= {303, 503}
        assert on_disk(folder) >= told.count(303) == totals(found)
        disk.repair()
        assert {found.answer(each, "A").status for each in found.pupils} == {303}
        assert on_disk(folder) == totals(found) == 4
        if not disk.fired:
            return
    pytest.fail("more calls than expected")


# --- the lesson on the wall -------------------------------------------------------------
@pytest.mark.parametrize("number", ERRORS)
def test_a_lesson_says_on_wall_and_device_that_the_disk_refuses_and_goes_on_after_it(
    tmp_path: Path, number: int
) -> None:
    disk = FaultyDisk(1, os_error(number), lasting=True)
    disk.repair()
    lesson = begin(Plan("the-notes", 6, "SEED"), core.pack(), tmp_path, disk, code=CODE)
    say = TextLookup(core.pack(), "en").say
    room = Hall(lesson, taught(), say, Clock(), PUPILS, records=0)
    door = pupils.application(room, (PUPILS,))
    devices = [Browser(door, PUPILS, f"192.168.1.{each}") for each in (30, 31)]
    for each in devices:
        assert each.post("/", {"code": CODE}).place == "/vote"
    lesson.ask()
    host = PlainHost()
    host.open_door("network")
    host.held = lesson
    wall = offscreen_view(screen(host, "wall"), (1280, 720), 100, say=say)
    wall.dispatch([Command("wall-on")])  # from the door to the vote
    wall.dispatch([Command("count-1")])
    assert "The disk refuses" not in wall.ctx.toast
    disk.broken = True
    assert vote(devices[0]) == (503, True)
    assert "You have not answered yet" in devices[0].get("/vote").text
    wall.dispatch([Command("count-2")])
    assert "The disk refuses" in wall.ctx.toast
    assert vote(devices[1]) == (503, True)
    assert counted(lesson) == (2, 0), "hands are counted all the same"
    disk.repair()
    assert vote(devices[0]) == (303, False)
    assert vote(devices[1]) == (303, False)
    assert counted(lesson) == (2, 2)
    assert lesson.kept
    again = taken_up(core.pack(), tmp_path)
    assert again is not None
    assert counted(again) == (2, 2)


def vote(device: Browser) -> tuple[int, bool]:
    """The status, and whether the disk is blamed."""
    page = device.get("/vote")
    fields = {name: page.hidden(name) for name in ("form", "round", "ballot")}
    got = device.post("/act", {**fields, "option": option("A")})
    return got.status, SAID in got.text


def counted(lesson: LessonHere) -> tuple[int, int]:
    """Hands and devices."""
    now = lesson.turns[-1].deciding
    return sum(now.hands.values()), sum(now.devices.values())
