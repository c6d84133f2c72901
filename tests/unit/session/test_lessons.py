"""A lesson is played: the class at its decisions, the policy between them."""

from itertools import chain

import pytest

from game.rules.archive import DecisionNote, LessonNote
from game.rules.moves import Choose
from game.rules.scenario import Scenario
from game.session.lessons import LessonError, place
from tests.support import core

LESSONS = core.pack().archive.lessons
SEED = "lesson"


def _of(name: str) -> tuple[Scenario, LessonNote, tuple[DecisionNote, ...]]:
    lesson = LESSONS[name]
    scenario = core.scenario(lesson.scenario, seat=lesson.seat)
    return scenario, lesson, lesson.of_length(6)


def _ways(decisions: tuple[DecisionNote, ...]) -> list[list[str]]:
    """The first answers, the second, the third; and each other answer among the first ones."""
    same = [[each.options[n] for each in decisions] for n in range(3)]
    one = [
        [*same[0][:index], each.options[n], *same[0][index + 1 :]]
        for index, each in enumerate(decisions)
        for n in (1, 2)
    ]
    return [*same, *one]


@pytest.mark.parametrize("name", LESSONS)
def test_it_can_be_played_to_the_end_with_each_answer(name: str) -> None:
    scenario, _, decisions = _of(name)
    for answers in _ways(decisions):
        end = place(scenario, decisions, SEED, answers)
        assert end.state.over
        assert end.decision is None


@pytest.mark.parametrize("name", LESSONS)
def test_every_decision_lies_open_before_the_class_with_three_answers(name: str) -> None:
    scenario, lesson, decisions = _of(name)
    answers = [each.options[2] for each in decisions]
    for index, decision in enumerate(decisions):
        here = place(scenario, decisions, SEED, answers[:index])
        assert here.decision == decision
        assert here.state.turn == scenario.cards[decision.card].first
        assert decision.card in [each.card for each in here.state.desks[lesson.seat].tray]
        for option in decision.options:
            assert place(scenario, decisions, SEED, [*answers[:index], option]).answered


def test_the_policy_touches_nothing_of_a_turn_before_the_class() -> None:
    scenario, lesson, decisions = _of("new-post")
    here = place(scenario, decisions, SEED, [])
    assert here.since == ()
    assert here.state.desks[lesson.seat].moves == ()


def test_the_policy_never_answers_for_the_class() -> None:
    scenario, _, decisions = _of("the-notes")
    answers = [each.options[0] for each in decisions]
    places = [place(scenario, decisions, SEED, answers[:n]) for n in range(len(answers) + 1)]
    steps = chain.from_iterable(each.since for each in places)
    chosen = [step.move.card for step in steps if isinstance(step.move, Choose)]
    assert chosen
    assert not {each.card for each in decisions} & set(chosen)


def test_the_same_answers_lead_to_the_same_state_and_others_elsewhere() -> None:
    scenario, _, decisions = _of("the-levy")
    first, second = ([each.options[n] for each in decisions[:3]] for n in (0, 1))
    assert place(scenario, decisions, SEED, first) == place(scenario, decisions, SEED, first)
    here, there = (place(scenario, decisions, SEED, way).state for way in (first, second))
    assert here.ledger != there.ledger


def test_the_step_of_the_last_answer_says_what_it_moved() -> None:
    scenario, _, decisions = _of("the-discussion")
    answer = decisions[0].options[0]
    here = place(scenario, decisions, SEED, [answer])
    assert here.answered is not None
    assert here.answered.move == Choose(decisions[0].card, answer)
    assert here.answered.changes


def test_what_is_none_of_the_three_is_refused() -> None:
    scenario, _, decisions = _of("new-post")
    left_out = {each.id for each in scenario.cards[decisions[0].card].options}
    (fourth,) = left_out - set(decisions[0].options)
    with pytest.raises(LessonError, match="no answer"):
        place(scenario, decisions, SEED, [fourth])


def test_more_answers_than_decisions_are_refused() -> None:
    scenario, _, decisions = _of("new-post")
    answers = [each.options[0] for each in decisions]
    with pytest.raises(LessonError, match="7 answers to 6"):
        place(scenario, decisions, SEED, [*answers, "once-more"])


def test_a_decision_whose_card_has_gone_by_is_told_of() -> None:
    scenario, _, decisions = _of("new-post")
    backwards = decisions[1::-1]
    with pytest.raises(LessonError, match="did not come"):
        place(scenario, backwards, SEED, [backwards[0].options[0]])


def test_an_unknown_length_is_refused() -> None:
    with pytest.raises(KeyError):
        LESSONS["new-post"].of_length(7)
