"""What stands on the wall of a class."""

import pytest

from game.session.lessons import place
from game.viewmodel.wall import (
    FACES,
    Matter,
    Votes,
    closest,
    decided,
    faces_of,
    followed,
    question_of,
    short_source,
    tallies,
)
from tests.support import core

LESSONS = core.pack().archive.lessons
NOTE = LESSONS["the-discussion"]
DECISIONS = NOTE.of_length(6)
SCENARIO = core.scenario(NOTE.scenario, seat=NOTE.seat)
EVERY = [(name, each) for name, note in LESSONS.items() for each in note.decisions]


def matter(index: int) -> Matter:
    return Matter(NOTE, DECISIONS[index], SCENARIO)


def wall(name: str, card: str) -> str:
    return core.english().text(f"lesson.{name}.decision.{card}.wall")


@pytest.mark.parametrize(("name", "decision"), EVERY)
def test_every_text_ends_with_a_question(name: str, decision: object) -> None:
    card = getattr(decision, "card", "")
    question = question_of(wall(name, card))
    assert question
    assert wall(name, card).endswith(question)
    assert len(question) < len(wall(name, card))


def test_a_text_that_asks_nothing_has_no_question() -> None:
    assert question_of("It snows. The lamps are lit.") == ""


def test_who_is_named_is_shown_in_that_order_and_no_more_than_three() -> None:
    archive, locale = core.pack().archive, core.english()
    text = "Zelensky wrote to Trotsky, and Zelensky to Kamenev and Zinoviev."
    names = [each.name for each in faces_of(text, archive, locale)]
    assert names == ["Zelensky", "Trotsky", "Kamenev"]
    assert len(names) == FACES
    assert faces_of("Nobody of that name.", archive, locale) == ()


def test_a_full_bar_is_the_whole_class_and_not_the_leader() -> None:
    found = tallies(("a", "b", "c"), {"a": 7, "b": 14}, 28)
    assert [(each.letter, each.count, each.share) for each in found] == [
        ("A", 7, 250),
        ("B", 14, 500),
        ("C", 0, 0),
    ]


def test_where_more_voted_than_there_are_pupils_no_bar_is_too_long() -> None:
    assert [each.share for each in tallies(("a", "b", "c"), {"a": 30, "b": 10}, 28)] == [
        750,
        250,
        0,
    ]
    assert [each.share for each in tallies(("a", "b", "c"), {}, 0)] == [0, 0, 0]


def test_a_decision_is_told_from_its_end() -> None:
    options = DECISIONS[0].options
    votes = Votes(options[0], {options[0]: 9, options[1]: 7}, {options[1]: 12, options[2]: 3})
    view = decided(matter(0), 1, votes, core.english())
    assert (view.chosen, view.recorded, view.same) == ("A", "B", False)
    assert (view.predicted, view.foresaw, view.asked) == ("B", 12, 15)
    assert view.margin == 2
    assert view.recorded_label == "Hold it until an answer is ready"


def test_nobody_foresaw_anything_where_nobody_was_asked() -> None:
    options = DECISIONS[0].options
    view = decided(matter(0), 1, Votes(options[1], {options[1]: 1}, {}), core.english())
    assert (view.predicted, view.asked, view.same) == ("", 0, True)


def test_the_closest_vote_is_the_one_with_the_least_between_two() -> None:
    options = [each.options for each in DECISIONS]
    rows = [
        decided(matter(n), n + 1, Votes(options[n][0], counts, {}), core.english())
        for n, counts in enumerate(
            ({}, {options[1][0]: 9}, {options[2][0]: 5, options[2][1]: 4}, {options[3][0]: 2})
        )
    ]
    found = closest(rows)
    assert found is not None
    assert found.number == 3
    assert closest(rows[:1]) is None


@pytest.mark.parametrize("number", range(3))
def test_what_followed_is_what_the_game_says(number: int) -> None:
    option = DECISIONS[0].options[number]
    step = place(SCENARIO, DECISIONS, "SEED", [option]).answered
    assert step is not None
    view = followed(matter(0), option, step.state, core.pack().archive, core.english())
    assert view.letter == "ABC"[number]
    assert view.label
    assert len(view.text.split()) > 5
    assert all(face.name and line for face, line in view.says)


def test_a_source_is_named_by_author_year_and_place() -> None:
    found = short_source(core.pack(), DECISIONS[0])
    assert found.startswith("V. Molotov and M. Tomsky, 1923, ")
