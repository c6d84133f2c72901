"""What a class sees: the question before the vote, the record after it."""

from dataclasses import astuple, is_dataclass, replace

import pytest

from game.rules.archive import LessonNote
from game.rules.ids import Grade
from game.rules.scenario import Scenario
from game.session.lessons import place
from game.viewmodel.lesson import ballot, reveal, teaching
from tests.support import core

LOCALE = core.english()
LESSONS = core.pack().archive.lessons
GRADES: tuple[Grade, ...] = ("recorded", "attested", "reported", "plausible", "invented")


def _lesson(name: str) -> tuple[LessonNote, Scenario]:
    lesson = LESSONS[name]
    return lesson, core.scenario(lesson.scenario, seat=lesson.seat)


def _shown(record: object) -> set[str]:
    """Every text of a view."""
    if isinstance(record, str):
        return {record} - {""}
    if isinstance(record, tuple):
        return {text for each in record for text in _shown(each)}
    return _shown(astuple(record)) if is_dataclass(record) else set()  # type: ignore[arg-type]


@pytest.mark.parametrize("name", LESSONS)
def test_a_ballot_has_three_open_answers_and_tells_nothing_of_what_was_done(name: str) -> None:
    lesson, scenario = _lesson(name)
    decisions, answers = lesson.of_length(6), list[str]()
    for decision in decisions:
        state = place(scenario, decisions, "A", answers).state
        shown = ballot(lesson, decision, state, scenario, LOCALE)
        assert [each.letter for each in shown.answers] == ["A", "B", "C"]
        assert [each.closed for each in shown.answers] == ["", "", ""]
        told = reveal(lesson, decision, scenario, core.pack(), LOCALE)
        taught = teaching(lesson, decision, LOCALE)
        in_common = {each.label for each in shown.answers} | {"A", "B", "C"}
        assert _shown(shown) & (_shown(told) | _shown(taught)) == in_common
        answers.append(decision.options[1])


def test_an_answer_that_cannot_be_paid_is_closed_with_its_reason() -> None:
    lesson, scenario = _lesson("new-post")
    decision = lesson.decisions[0]
    state = place(scenario, lesson.decisions, "A", []).state
    poor = replace(state, ledger={**state.ledger, "desk-time": 0})
    shown = ballot(lesson, decision, poor, scenario, LOCALE)
    assert shown.answers[0].closed
    assert not shown.answers[2].closed


@pytest.mark.parametrize("name", LESSONS)
def test_the_reveal_says_what_the_record_shows_on_what_ground_and_how_sure(name: str) -> None:
    lesson, scenario = _lesson(name)
    for decision in lesson.decisions:
        told = reveal(lesson, decision, scenario, core.pack(), LOCALE)
        assert [each.recorded for each in told.answers].count(True) == 1
        assert {each.grade for each in told.answers} <= {LOCALE.text(f"grade.{g}") for g in GRADES}
        assert all((told.record, told.source, told.shows, told.doubt, told.confidence))
        assert decision.citation.locator in told.source


def test_the_teacher_has_a_purpose_a_mistake_and_three_questions() -> None:
    for lesson in LESSONS.values():
        for decision in lesson.decisions:
            lines = teaching(lesson, decision, LOCALE)
            assert lines.purpose
            assert lines.mistake
            assert len(set(lines.questions)) == 3
