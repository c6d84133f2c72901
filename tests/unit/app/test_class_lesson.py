"""The lesson of a class is kept move by move, and goes on as it was after a laptop was closed."""

from pathlib import Path

import pytest

from game.app.class_lesson import NAME, LessonHere, begin, forget, taken_up
from game.classroom.device import device_of
from game.classroom.moves import Answer, Join
from game.saves.problem import SaveError
from game.session.class_lesson import BLANK, Plan, Seat, Turn
from tests.support import core
from tests.support.faulty import FaultyDisk

PLAN = Plan("the-discussion", 6, "SEED", 28)
OPTIONS = core.pack().archive.lessons["the-discussion"].decisions[0].options


def begun(folder: Path) -> LessonHere:
    return begin(PLAN, core.pack(), folder)


def again(folder: Path) -> LessonHere:
    """The lesson as another start of the program finds it."""
    found = taken_up(core.pack(), folder)
    assert found is not None
    return found


def stands(lesson: LessonHere) -> tuple[object, ...]:
    return lesson.plan, lesson.turns, lesson.paused, lesson.closed, lesson.room


def last(lesson: LessonHere) -> Turn:
    return lesson.turns[-1]


def is_kept(lesson: LessonHere) -> bool:
    return lesson.kept


def vote(lesson: LessonHere, *hands: int) -> None:
    options = lesson.decisions[len(lesson.turns) - 1].options
    for option, count in zip(options, hands, strict=False):
        assert lesson.count(option, count) == ""


def test_no_lesson_is_kept_before_one_was_begun(tmp_path: Path) -> None:
    assert taken_up(core.pack(), tmp_path) is None


def test_after_every_move_it_is_taken_up_as_it_stands(tmp_path: Path) -> None:
    lesson = begun(tmp_path)
    steps = (
        lesson.ask,
        lambda: lesson.count(OPTIONS[0], 4),
        lambda: lesson.count(BLANK, 1),
        lambda: lesson.count(OPTIONS[1], 2),
        lesson.talk,
        lesson.vote_again,
        lambda: lesson.count(OPTIONS[2], 7),
        lesson.predict,
        lambda: lesson.count(OPTIONS[1], 5),
        lambda: lesson.pause(on=True),
        lambda: lesson.pause(on=False),
        lesson.reveal,
        lesson.ask,
        lesson.close,
    )
    assert stands(again(tmp_path)) == stands(lesson)
    for step in steps:
        assert step() == ""
        assert lesson.kept
        assert stands(again(tmp_path)) == stands(lesson)


def test_the_exit_slip_is_where_the_lesson_is_after_a_kill(tmp_path: Path) -> None:
    lesson = begun(tmp_path)
    assert lesson.show_slip(on=True) == "phase", "nothing was voted on"
    lesson.ask()
    assert lesson.show_slip(on=True) == "open"
    vote(lesson, 1)
    lesson.reveal()
    assert lesson.show_slip(on=True) == ""
    found = again(tmp_path)
    assert found.slip
    assert found.step_back() == "phase"
    assert found.show_slip(on=False) == ""
    assert not again(tmp_path).slip


def test_a_seat_is_let_go_with_its_answer(tmp_path: Path) -> None:
    lesson = begun(tmp_path)
    for name in ("one", "two"):
        lesson.make(Join(device_of(name)))
    assert lesson.seats == (Seat(1, answered=False), Seat(2, answered=False))
    lesson.ask()
    lesson.make(Answer(device_of("two"), 0, "first", OPTIONS[0]))
    assert lesson.seats == (Seat(1, answered=False), Seat(2, answered=True))
    assert lesson.dismiss(3) == "seat"
    assert lesson.dismiss(2) == ""
    assert again(tmp_path).seats == (Seat(1, answered=False),)
    assert last(again(tmp_path)).deciding.total == 0


def test_one_that_was_taken_up_goes_on_and_is_kept_further(tmp_path: Path) -> None:
    lesson = begun(tmp_path)
    lesson.ask()
    vote(lesson, 3, 4, 5)
    other = again(tmp_path)
    assert other.reveal() == ""
    assert stands(again(tmp_path)) == stands(other)
    assert last(other).chosen == OPTIONS[2]


@pytest.mark.parametrize("missing", [1, 5, 40])
def test_of_a_line_that_was_cut_off_only_that_move_is_lost(tmp_path: Path, missing: int) -> None:
    lesson = begun(tmp_path)
    lesson.ask()
    lesson.count(OPTIONS[0], 4)
    lesson.count(OPTIONS[1], 2)
    path = tmp_path / NAME
    path.write_bytes(path.read_bytes()[:-missing])
    other = again(tmp_path)
    assert last(other).count("first").of(OPTIONS[0]) == 4
    assert other.count(OPTIONS[2], 1) == ""
    assert stands(again(tmp_path)) == stands(other)


@pytest.mark.parametrize("text", [b"", b"{}\n", b"a lesson\n", b"\xff\x00" * 40])
def test_what_is_no_lesson_is_refused_and_left(tmp_path: Path, text: bytes) -> None:
    (tmp_path / NAME).write_bytes(text)
    with pytest.raises(SaveError):
        taken_up(core.pack(), tmp_path)
    assert (tmp_path / NAME).read_bytes() == text


def test_the_room_of_another_lesson_is_refused(tmp_path: Path) -> None:
    begun(tmp_path).ask()
    first, _, rest = (tmp_path / NAME).read_bytes().partition(b"\n")
    begin(Plan("new-post", 6, "SEED"), core.pack(), tmp_path)
    other = (tmp_path / NAME).read_bytes().partition(b"\n")[0]
    (tmp_path / NAME).write_bytes(other + b"\n" + rest)
    with pytest.raises(SaveError):
        taken_up(core.pack(), tmp_path)
    (tmp_path / NAME).write_bytes(first + b"\n" + rest)
    assert again(tmp_path).turns


def test_a_lesson_goes_on_where_the_disk_refuses_and_says_that_it_is_not_kept(
    tmp_path: Path,
) -> None:
    disk = FaultyDisk(12, lambda: OSError("full"), lasting=True)
    lesson = begin(PLAN, core.pack(), tmp_path, disk)
    lesson.ask()
    while is_kept(lesson):
        assert lesson.count(OPTIONS[0], 1) == ""
    before = last(lesson).deciding.of(OPTIONS[0])
    assert lesson.count(OPTIONS[0], 1) == ""
    assert last(lesson).deciding.of(OPTIONS[0]) == before + 1
    disk.repair()
    assert lesson.count(OPTIONS[1], 1) == ""
    assert is_kept(lesson)
    assert stands(again(tmp_path)) == stands(lesson)


def test_counts_are_taken_back_one_by_one_and_then_the_step(tmp_path: Path) -> None:
    lesson = begun(tmp_path)
    lesson.ask()
    lesson.count(OPTIONS[0], 1)
    lesson.count(OPTIONS[0], 1)
    lesson.talk()
    assert lesson.take_back() == ""
    assert last(lesson).stage == "vote"
    assert last(lesson).deciding.of(OPTIONS[0]) == 2
    lesson.count(OPTIONS[1], 1)
    assert lesson.take_back() == ""
    assert last(lesson).deciding.of(OPTIONS[1]) == 0
    assert lesson.take_back() != ""  # a question that was put stays


def test_no_hand_can_be_taken_from_none(tmp_path: Path) -> None:
    lesson = begun(tmp_path)
    lesson.ask()
    assert lesson.count(OPTIONS[0], -1) == "count"
    assert lesson.count("no-answer", 1) == "option"


def test_a_tie_is_broken_by_the_chair_or_by_the_lot(tmp_path: Path) -> None:
    lesson = begun(tmp_path)
    lesson.ask()
    vote(lesson, 5, 5, 1)
    assert lesson.reveal() == "tie"
    assert lesson.reveal(OPTIONS[2]) == "option"
    assert lesson.reveal(OPTIONS[1]) == ""
    assert last(lesson).chosen == OPTIONS[1]
    lesson.take_back()
    assert lesson.reveal(lot=True) == ""
    assert last(lesson).by_lot


def test_the_game_stands_where_the_class_decided(tmp_path: Path) -> None:
    lesson = begun(tmp_path)
    for index, decision in enumerate(lesson.decisions):
        assert lesson.place(index).decision == decision
        lesson.ask()
        vote(lesson, 1, 2, 3)
        lesson.reveal()
        step = lesson.place(index + 1).answered
        assert step is not None
        assert step.state.chosen[decision.card] == decision.options[2]
    assert lesson.place(6).state.over
    assert lesson.ask() == "question"


def test_it_is_cleared_from_the_machine(tmp_path: Path) -> None:
    begun(tmp_path)
    forget(tmp_path)
    assert list(tmp_path.iterdir()) == []
    forget(tmp_path)
