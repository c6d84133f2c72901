"""Devices beside the wall: one lesson counts hands and devices, and whoever is told is kept."""

import socket
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from game.app.class_door import OpenDoor, Voice, open_door
from game.app.class_lesson import NAME, LessonHere, begin, taken_up
from game.app.text_lookup import TextLookup
from game.classroom.serve import address
from game.classroom.serve.qr import squares, way_in
from game.classroom.serve.tokens import form_of
from game.session.class_door import DoorError
from game.session.class_lesson import Plan
from tests.support import core
from tests.support.faulty import FaultyDisk
from tests.support.room_served import Device, hidden

PORT = 29_480
PLAN = Plan("the-notes", 6, "SEED", 28, "always")
VOICE = Voice(TextLookup(core.pack(), "en").say, "en")


@pytest.fixture
def lesson(tmp_path: Path) -> LessonHere:
    return begin(PLAN, core.pack(), tmp_path)


@pytest.fixture
def door(lesson: LessonHere) -> Iterator[OpenDoor]:
    opened = open_door(lesson, core.pack(), VOICE, "here", port=PORT)
    yield opened
    opened.close()


def port(door: OpenDoor) -> int:
    assert door.door is not None
    return int(door.door.address.rpartition(":")[2])


def pupil(door: OpenDoor, lesson: LessonHere) -> Device:
    found = Device(port(door))
    assert found.post("/", code=lesson.code) == (303, "/vote")
    return found


def options(lesson: LessonHere) -> tuple[str, ...]:
    return lesson.decisions[len(lesson.turns) - 1].options


def is_kept(lesson: LessonHere) -> bool:
    return lesson.kept


def counted(lesson: LessonHere, paper: str = "first") -> list[tuple[int, int]]:
    """By hand and by device, of each answer and of none."""
    count = lesson.turns[-1].counts.get(paper)  # type: ignore[call-overload]  # the name of a paper
    assert count is not None
    return [
        (count.hands.get(each, 0), count.devices.get(each, 0)) for each in (*options(lesson), "")
    ]


def test_hands_and_devices_are_counted_together(lesson: LessonHere, door: OpenDoor) -> None:
    pupils = [pupil(door, lesson) for _ in range(5)]
    assert lesson.joined == 5
    lesson.ask()
    a, b, c = options(lesson)
    for each, option in zip(pupils, (a, a, b, c, ""), strict=True):
        assert each.answer(option) == (303, "/vote")
    lesson.count(b, 3)
    assert counted(lesson) == [(0, 2), (3, 1), (0, 1), (0, 1)]
    lesson.talk()
    lesson.vote_again()
    for each in pupils[:4]:
        each.answer(c)
    lesson.predict()
    pupils[4].answer(a)
    lesson.count(a, 1)
    assert counted(lesson, "second") == [(0, 0), (0, 0), (0, 4), (0, 0)]
    assert counted(lesson, "record") == [(1, 1), (0, 0), (0, 0), (0, 0)]
    assert lesson.reveal() == ""
    assert lesson.turns[0].chosen == c


def test_pages_of_devices_go_on_with_the_wall(lesson: LessonHere, door: OpenDoor) -> None:
    found = pupil(door, lesson)

    def at() -> str:
        return found.get("/vote")[1]

    assert "You are in" in at()
    lesson.ask()
    assert "What do you decide?" in at()
    lesson.pause(on=True)
    assert "Paused" in at()
    lesson.pause(on=False)
    lesson.count(options(lesson)[0], 9)
    lesson.talk()
    assert "there is a second vote" in at()
    lesson.vote_again()
    lesson.count(options(lesson)[0], 9)
    lesson.predict()
    assert "What does the record show?" in at()
    lesson.count(options(lesson)[1], 9)
    lesson.reveal()
    assert "The class chose A" in at()
    lesson.close()
    assert "The lesson is over" in at()


def test_devices_show_the_record_when_the_wall_does(lesson: LessonHere, door: OpenDoor) -> None:
    found = pupil(door, lesson)
    lesson.ask()
    lesson.count(options(lesson)[0], 9)
    lesson.predict()
    lesson.count(options(lesson)[1], 9)
    lesson.reveal()
    page = found.get("/vote")[1]
    assert "The record shows" not in page
    assert "is-marked" not in page.partition("What the class expected")[2]
    lesson.show_record()
    page = found.get("/vote")[1]
    assert "The record shows" in page
    assert "is-marked" in page.partition("What the class expected")[2]
    lesson.step_back()
    lesson.reveal()
    assert "The record shows" not in found.get("/vote")[1], "it is shown anew each time"


def test_what_is_wrong_counts_nothing(lesson: LessonHere, door: OpenDoor) -> None:
    first, second = pupil(door, lesson), pupil(door, lesson)
    lesson.ask()
    a, b, _ = options(lesson)
    page = first.get("/vote")[1]
    good = {name: hidden(page, name) for name in ("form", "round", "ballot")} | {"option": a}
    liar = Device(port(door), {"apparat-seat": "0" * 48})
    assert liar.post("/act", **good)[0] == 403
    assert second.post("/act", **good)[0] == 403, "with the form of another"
    assert first.post("/act", **{**good, "option": "march"})[0] == 303
    assert first.post("/act", **{**good, "ballot": "record"})[0] == 303
    assert first.post("/act", **{**good, "round": 1})[0] == 303
    assert lesson.turns[0].count("first").total == 0
    for _ in range(3):
        first.post("/act", **good)
    first.post("/act", **{**good, "option": b})
    assert counted(lesson) == [(0, 0), (0, 1), (0, 0), (0, 0)], "the last answer counts, once"
    lesson.reveal()
    before = lesson.turns
    assert second.post("/act", **{**good, "form": _form(second)})[1].startswith("/vote?told=")
    assert lesson.turns == before, "after the vote nothing is counted"


def _form(device: Device) -> str:
    """What the forms of a device carry, which no page that is on show needs to have."""
    return form_of(device.cookies["apparat-seat"])


def test_one_who_vanishes_is_waited_for_by_nobody(lesson: LessonHere, door: OpenDoor) -> None:
    pupil(door, lesson)
    with socket.create_connection(("127.0.0.1", port(door))) as half:
        half.sendall(b"POST /act HTTP/1.1\r\nhost: 127.0.0.1\r\ncontent-length: 99\r\n\r\nx")
    lesson.ask()
    lesson.count(options(lesson)[1], 2)
    assert lesson.reveal() == ""
    assert lesson.turns[0].chosen == lesson.decisions[0].options[1]


def test_a_locked_door_lets_in_nobody_new(lesson: LessonHere, door: OpenDoor) -> None:
    found = pupil(door, lesson)
    lesson.lock(on=True)
    late = Device(port(door))
    status, page = late.post("/", code=lesson.code)
    assert status == 403
    assert "The door is locked" in page
    assert found.get("/vote")[0] == 200
    lesson.lock(on=False)
    assert late.post("/", code=lesson.code) == (303, "/vote")


def test_everybody_votes_while_the_wall_counts_hands(lesson: LessonHere, door: OpenDoor) -> None:
    pupils = [pupil(door, lesson) for _ in range(24)]
    lesson.ask()
    a, b, _ = options(lesson)
    with ThreadPoolExecutor(24) as pool:
        votes = [pool.submit(each.answer, a) for each in pupils]
        for _ in range(40):
            assert lesson.count(b, 1) == ""
        assert {each.result() for each in votes} == {(303, "/vote")}
    assert counted(lesson) == [(0, 24), (40, 0), (0, 0), (0, 0)]


def test_nothing_that_a_device_was_told_is_lost(
    lesson: LessonHere, door: OpenDoor, tmp_path: Path
) -> None:
    pupils = [pupil(door, lesson) for _ in range(3)]
    lesson.ask()
    lesson.count(options(lesson)[2], 4)
    for each, option in zip(pupils, options(lesson), strict=True):
        each.answer(option)
        # what another start of the program would find at this moment
        found = taken_up(core.pack(), _copy(tmp_path))
        assert found is not None
        assert found.turns == lesson.turns
    door.close()
    again = taken_up(core.pack(), tmp_path)
    assert again is not None
    opened = open_door(again, core.pack(), VOICE, "here", port=PORT)
    try:
        for each, letter in zip(pupils, "ABC", strict=True):
            each.port = port(opened)
            assert f"Your answer is {letter}." in each.get("/vote")[1], "by its cookie"
        assert pupils[0].answer(options(again)[1]) == (303, "/vote")
        assert counted(again) == [(0, 0), (0, 2), (4, 1), (0, 0)]
    finally:
        opened.close()


def _copy(folder: Path) -> Path:
    other = folder / "copy"
    other.mkdir(exist_ok=True)
    (other / NAME).write_bytes((folder / NAME).read_bytes())
    return other


def test_where_the_disk_refuses_a_device_is_told_and_hands_are_counted(tmp_path: Path) -> None:
    disk = FaultyDisk(1, lambda: OSError("full"), lasting=True)
    disk.repair()
    lesson = begin(PLAN, core.pack(), tmp_path, disk)
    door = open_door(lesson, core.pack(), VOICE, "here", port=PORT)
    try:
        found = pupil(door, lesson)
        lesson.ask()
        disk.broken = True
        a, b, _ = options(lesson)
        status, page = found.answer(a)
        assert status == 503
        assert "The disk did not take it" in page
        assert lesson.count(b, 2) == ""
        assert not is_kept(lesson)
        assert counted(lesson) == [(0, 0), (2, 0), (0, 0), (0, 0)]
        disk.repair()
        assert found.answer(a) == (303, "/vote")
        assert is_kept(lesson)
        again = taken_up(core.pack(), tmp_path)
        assert again is not None
        assert again.turns == lesson.turns
    finally:
        door.close()


def test_without_devices_the_lesson_goes_on(lesson: LessonHere) -> None:
    opened = open_door(lesson, core.pack(), VOICE, "here", port=PORT)
    pupil(opened, lesson)
    lesson.ask()
    number = port(opened)
    opened.close()
    assert opened.door is None
    with pytest.raises(OSError, match="refused"):
        socket.create_connection(("127.0.0.1", number), timeout=5)
    lesson.count(options(lesson)[0], 1)
    assert lesson.reveal() == ""


def test_a_door_says_where_it_is_and_how_many_reach_it(lesson: LessonHere, door: OpenDoor) -> None:
    found = door.door
    assert found is not None
    assert found.reach == "here"
    assert found.squares == squares(way_in(found.address, lesson.code))
    assert found.reached == 0
    assert Device(port(door)).get("/ping")[0] == 200
    assert door.door is not None
    assert door.door.reached == 1


@pytest.mark.parametrize(
    ("other", "why"), [("8.8.8.8", "public"), ("nonsense", "public"), ("10.255.1.2", "elsewhere")]
)
def test_an_address_that_is_none_of_ours_is_refused(
    lesson: LessonHere, other: str, why: str
) -> None:
    with pytest.raises(DoorError) as error:
        open_door(lesson, core.pack(), VOICE, "network", port=PORT, address=other)
    assert error.value.why == why


def test_a_machine_without_a_network_and_without_a_free_port_says_so(
    lesson: LessonHere, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(address, "_ELSEWHERE", ())
    with pytest.raises(DoorError) as error:
        open_door(lesson, core.pack(), VOICE, "network", port=PORT)
    assert error.value.why == "network"
    with pytest.raises(DoorError) as error:
        open_door(lesson, core.pack(), VOICE, "here", port=70_000)
    assert error.value.why == "port"
