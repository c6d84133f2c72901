"""The lessons of the core: four scenarios, six decisions each, nothing known only later."""

import re

import pytest

from game.rules.archive import DecisionNote, LessonNote
from tests.support import core

ARCHIVE = core.pack().archive
LESSONS = ARCHIVE.lessons
DECISIONS = [(lesson, each) for lesson in LESSONS.values() for each in lesson.decisions]
IDS = [f"{lesson.id}/{each.card}" for lesson, each in DECISIONS]
ENGLISH = core.english()
AMERICAN = re.compile(r"\b(?:organiz|recogniz|color|labor\b|honor|center|program\b)\w*")


def _texts(lesson: LessonNote, decision: DecisionNote) -> dict[str, str]:
    key = f"lesson.{lesson.id}.decision.{decision.card}."
    table = core.pack().texts["en"]
    return {name.removeprefix(key): text for name, text in table.items() if name.startswith(key)}


def _before(lesson: LessonNote, decision: DecisionNote) -> str:
    """What is read before the vote."""
    texts = _texts(lesson, decision)
    return " ".join(text for name, text in texts.items() if name.startswith(("wall", "option")))


def test_each_of_four_scenarios_has_a_lesson_of_six() -> None:
    assert {each.scenario for each in LESSONS.values()} >= {
        "new-post",
        "the-notes",
        "the-discussion",
        "the-levy",
    }
    for lesson in LESSONS.values():
        assert len(lesson.of_length(6)) == 6
        assert ENGLISH.text(f"lesson.{lesson.id}.purpose")


@pytest.mark.parametrize(("lesson", "decision"), DECISIONS, ids=IDS)
def test_nothing_on_the_wall_is_known_only_later(
    lesson: LessonNote, decision: DecisionNote
) -> None:
    year = int(ARCHIVE.cards[decision.card].date[:4])
    named = [int(each) for each in re.findall(r"\b1[89]\d\d\b", _before(lesson, decision))]
    assert year in named  # a class has to be told when it is
    assert max(named) <= year


@pytest.mark.parametrize(("lesson", "decision"), DECISIONS, ids=IDS)
def test_the_wall_ends_with_the_question_that_is_put(
    lesson: LessonNote, decision: DecisionNote
) -> None:
    assert _texts(lesson, decision)["wall"].endswith("?")


@pytest.mark.parametrize(("lesson", "decision"), DECISIONS, ids=IDS)
def test_the_source_is_one_that_the_card_cites(lesson: LessonNote, decision: DecisionNote) -> None:
    assert decision.citation in ARCHIVE.cards[decision.card].citations, lesson.id


@pytest.mark.parametrize(("lesson", "decision"), DECISIONS, ids=IDS)
def test_a_question_asks_and_the_spelling_is_british(
    lesson: LessonNote, decision: DecisionNote
) -> None:
    texts = _texts(lesson, decision)
    questions = [text for name, text in texts.items() if name.startswith("questions")]
    assert len(questions) == 3
    assert all("?" in each for each in questions)
    assert not AMERICAN.findall(" ".join(texts.values()))


@pytest.mark.parametrize("lesson", LESSONS.values(), ids=LESSONS)
def test_the_recorded_answer_has_no_place_of_its_own_among_the_letters(lesson: LessonNote) -> None:
    cards = core.scenario(lesson.scenario, seat=lesson.seat).cards
    places = [
        [bool(option and option.recorded) for option in map(cards[each.card].option, each.options)]
        for each in lesson.decisions
    ]
    assert {row.index(True) for row in places} >= {1, 2}
    letters = [row.index(True) for row in places]
    assert max(map(letters.count, letters)) <= 3
