"""The debrief of a class: sums only, the record beside each decision, and what came of it."""

from pathlib import Path

import pytest

from game.viewmodel.class_debrief import FEWEST, MOST
from tests.support import core
from tests.support.held import Way, debrief_of


def test_a_decision_has_votes_prediction_and_record(tmp_path: Path) -> None:
    view = debrief_of(tmp_path)
    assert len(view.rows) == 6
    row = view.rows[1]
    assert [each.count for each in row.first.tallies] == [6, 9, 11]
    assert (row.predicted.total, row.decided.asked) == (17, 17)
    assert row.reveal.record
    assert (row.source, row.confidence) != ("", "")


def test_a_second_vote_is_the_one_that_counts_and_the_first_is_kept(tmp_path: Path) -> None:
    row = debrief_of(tmp_path, way=Way(talks=2)).rows[2]
    assert [each.count for each in row.first.tallies] == [6, 9, 11]
    assert [each.count for each in row.second.tallies] == [11, 9, 6]
    assert row.decided.chosen == "A"


@pytest.mark.parametrize(("hands", "told"), [((1, 2, 1), False), ((1, 3, 1), True)])
def test_fewer_than_five_answers_are_not_broken_down(
    tmp_path: Path, hands: tuple[int, int, int], *, told: bool
) -> None:
    view = debrief_of(tmp_path, way=Way(hands=hands))
    for row in view.rows:
        assert bool(row.first.tallies) is told
        assert any(each.count for each in row.decided.votes) is told
    assert (sum(hands) >= FEWEST) is told
    assert bool(view.closest) is told


def test_the_first_divergence_is_the_first_decision_that_is_not_the_recorded_one(
    tmp_path: Path,
) -> None:
    view = debrief_of(tmp_path)
    same = [each.decided.same for each in view.rows]
    assert view.first is view.rows[same.index(False)]
    assert view.same == same.count(True)


def test_a_class_that_answers_as_recorded_has_no_divergence_and_no_change(tmp_path: Path) -> None:
    view = debrief_of(tmp_path, way=Way(recorded=True))
    assert view.first is None
    assert view.changed == ()
    assert view.same == 6


def test_another_line_changes_something_and_holds_something(tmp_path: Path) -> None:
    view = debrief_of(tmp_path, "the-notes")
    assert 0 < len(view.changed) <= MOST
    assert 0 < len(view.held) <= MOST
    assert all("recorded answers" in each or "stands" in each for each in view.changed)


def test_three_questions_are_of_three_decisions(tmp_path: Path) -> None:
    asked = debrief_of(tmp_path).questions
    assert len(set(asked)) == MOST


def test_a_pupils_sheet_has_five_decisions_in_order_and_every_divergence(tmp_path: Path) -> None:
    view = debrief_of(tmp_path)
    numbers = [each.decided.number for each in view.telling]
    assert numbers == sorted(numbers)
    assert len(numbers) == 5
    left = [each.decided.number for each in view.rows if not each.decided.same]
    assert set(left) <= set(numbers)


def test_the_surprise_is_what_the_fewest_foresaw(tmp_path: Path) -> None:
    view = debrief_of(tmp_path)
    assert view.surprise is not None
    share = view.surprise.decided.foresaw
    assert share == min(each.decided.foresaw for each in view.rows if each.decided.asked)


@pytest.mark.parametrize("lesson", sorted(core.pack().archive.lessons))
def test_the_causes_say_what_they_do_and_how_they_were_set(tmp_path: Path, lesson: str) -> None:
    view = debrief_of(tmp_path, lesson)
    assert len(view.causes) >= MOST
    assert all(each.name and each.does and each.set and each.set_from for each in view.causes)
    assert len(view.essays) == 2
    assert all(len(each.pointers) >= 2 for each in view.essays)


def test_only_people_of_whom_the_class_read_are_followed_to_their_end(tmp_path: Path) -> None:
    view = debrief_of(tmp_path, "the-notes")
    names = [each.name for each in view.people]
    assert "Zinoviev" in names
    assert len(names) == len(set(names))
    assert all(each.fate for each in view.people)
    assert len(names) < 20


def test_a_lesson_that_was_broken_off_is_compared_as_far_as_it_came(tmp_path: Path) -> None:
    view = debrief_of(tmp_path, way=Way(decisions=2))
    assert len(view.rows) == 2
    assert len(view.questions) == 2
    empty = debrief_of(tmp_path / "other", way=Way(decisions=0))
    assert (empty.rows, empty.first, empty.surprise, empty.questions) == ((), None, None, ())
