"""Thirty codes on a list: which count, which do not, and what may be said of whom."""

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.classroom.collation import (
    MOST_LETTERS,
    MOST_LINES,
    SMALLEST,
    Group,
    Line,
    TooManyError,
    collate,
    group,
)
from game.classroom.result_code import Result, write

SESSION = 700


def result(seat: int, ending: int = 1, *, session: int = SESSION, game: int = 0) -> Result:
    return Result(session, seat, game, ending, aims=seat % 3, measures=seat % 20, divergence=4)


def code(seat: int, ending: int = 1, **others: int) -> str:
    return write(result(seat, ending, **others))


def mistyped(text: str, place: int = 0) -> str:
    return text[:place] + ("0" if text[place] != "0" else "1") + text[place + 1 :]


def only(text: str, *before: str) -> Line:
    return collate([*before, text], SESSION).lines[-1]


def test_thirty_codes_of_a_class_are_counted() -> None:
    found = collate([code(seat) for seat in range(1, 31)], SESSION)
    assert len(found.counted) == 30
    assert found.flagged == ()
    whole = found.whole()
    assert (whole.size, whole.endings) == (30, {1: 30})
    assert whole.aims == {0: 10, 1: 10, 2: 10}


def test_thirty_codes_with_slips_are_sorted_out() -> None:
    codes = [code(seat) for seat in range(1, 28)]
    slips = [codes[3].lower(), mistyped(code(28)), code(29, session=SESSION + 1)]
    found = collate([*codes, *slips], SESSION)
    assert [each.finding for each in found.flagged] == ["duplicate", "typo", "session"]
    assert len(found.counted) == 27


def test_a_duplicate_names_the_line_of_the_first() -> None:
    found = only(code(2), code(1), code(2))
    assert (found.finding, found.number, found.same_as) == ("duplicate", 3, 2)


def test_a_seat_that_hands_in_a_second_result_is_flagged_and_its_first_counts() -> None:
    found = collate([code(2), code(2, ending=3)], SESSION)
    assert [each.finding for each in found.lines] == ["counted", "seat"]
    assert found.lines[1].same_as == 1
    assert [each.ending for each in found.counted] == [1]


def test_those_outside_of_any_room_have_no_seat_and_are_told_apart_by_their_games() -> None:
    found = collate([code(0, game=1), code(0, game=2), code(0, game=1)], SESSION)
    assert [each.finding for each in found.lines] == ["counted", "counted", "duplicate"]


def test_a_typo_is_flagged_with_what_was_meant_and_not_counted() -> None:
    found = only(mistyped(code(2)))
    assert (found.finding, found.meant, found.result) == ("typo", code(2), None)


def test_what_was_meant_is_only_said_of_this_session() -> None:
    assert only(mistyped(code(2, session=SESSION + 1), 10)).meant == ""


@pytest.mark.parametrize(
    ("text", "finding"),
    [
        ("K7QM", "length"),
        ("x" * 10_000, "length"),
        ("Bukharin gave", "letter"),
        ("K7QM-20RD-XU9T", "letter"),
        ("0000-0000-0000", "version"),
    ],
)
def test_what_is_no_code_is_flagged(text: str, finding: str) -> None:
    found = only(text)
    assert found.finding == finding
    assert len(found.text) <= MOST_LETTERS


def test_empty_lines_are_left_out_and_the_numbers_stay_those_of_the_list() -> None:
    found = collate(["", code(1), "  ", code(2)], SESSION)
    assert [each.number for each in found.lines] == [2, 4]


def test_more_lines_than_a_school_has_pupils_are_refused() -> None:
    assert collate([""] * MOST_LINES, SESSION).lines == ()
    with pytest.raises(TooManyError):
        collate([""] * (MOST_LINES + 1), SESSION)


def test_nothing_handed_in_is_no_class() -> None:
    found = collate([], SESSION)
    assert found.whole().size == 0
    assert found.by_ending() == {}


# --- groups under five ------------------------------------------------------------------
def test_a_group_under_five_is_not_broken_down() -> None:
    small = group(result(seat) for seat in range(1, SMALLEST))
    assert small.size == SMALLEST - 1
    assert (small.endings, small.aims, small.measures, small.divergences) == (None,) * 4
    large = group(result(seat) for seat in range(1, SMALLEST + 1))
    assert large.endings == {1: SMALLEST}


def ended(*sizes: int) -> list[Group]:
    """A class whose games ended in so many ways, each of so many."""
    endings = [ending for ending, size in enumerate(sizes, 1) for _ in range(size)]
    codes = [code(seat, ending=ending) for seat, ending in enumerate(endings, 1)]
    return list(collate(codes, SESSION).by_ending().values())


def test_a_small_group_within_a_class_is_only_counted() -> None:
    large, *small = ended(9, 3, 2)
    assert [each.size for each in small] == [3, 2]
    assert large.aims is not None
    assert all(each.aims is None for each in small)


def test_what_could_be_found_out_by_taking_the_rest_from_the_whole_is_not_broken_down() -> None:
    assert [each.aims is None for each in ended(9, 3)] == [True, True]
    assert [each.aims is None for each in ended(9, 6, 3)] == [False, True, True]
    assert [each.aims is None for each in ended(6, 6)] == [False, False]


def test_a_class_under_five_is_not_told_apart_by_endings() -> None:
    assert collate([code(1), code(2, ending=2)], SESSION).by_ending() == {}


@given(st.lists(st.tuples(st.integers(0, 40), st.integers(0, 5)), max_size=40))
def test_each_line_has_one_finding_and_the_sums_are_those_that_count(
    handed: list[tuple[int, int]],
) -> None:
    found = collate([code(seat, ending) for seat, ending in handed], SESSION)
    assert len(found.counted) + len(found.flagged) == len(found.lines) == len(handed)
    seats = [each.seat for each in found.counted if each.seat]
    assert len(set(seats)) == len(seats)
    endings = found.whole().endings
    if endings is not None:
        assert endings == Counter(each.ending for each in found.counted)
