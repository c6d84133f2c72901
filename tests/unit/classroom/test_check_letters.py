import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.classroom.check_letters import CHECKS, MOST, is_whole, mended, with_checks

VALUES = st.lists(st.integers(0, 31), min_size=1, max_size=MOST - CHECKS)


@given(VALUES)
def test_values_with_their_checks_are_whole(values: list[int]) -> None:
    found = with_checks(values)
    assert is_whole(found)
    assert found[:-CHECKS] == tuple(values)
    assert all(0 <= each < 32 for each in found)


@given(VALUES, st.data())
def test_one_wrong_value_is_noticed_and_found(values: list[int], data: st.DataObject) -> None:
    whole = with_checks(values)
    place = data.draw(st.integers(0, len(whole) - 1))
    wrong = list(whole)
    wrong[place] ^= data.draw(st.integers(1, 31))
    assert not is_whole(wrong)
    assert mended(wrong) == whole


@given(VALUES, st.data())
def test_two_wrong_values_are_noticed(values: list[int], data: st.DataObject) -> None:
    wrong = list(with_checks(values))
    places = st.lists(st.integers(0, len(wrong) - 1), min_size=2, max_size=2, unique=True)
    for place in data.draw(places):
        wrong[place] ^= data.draw(st.integers(1, 31))
    assert not is_whole(wrong)


@given(VALUES)
def test_what_is_whole_is_not_mended(values: list[int]) -> None:
    assert mended(with_checks(values)) is None


def test_two_letters_check_no_more_than_so_many() -> None:
    with pytest.raises(ValueError, match="more than two can check"):
        with_checks([0] * (MOST - CHECKS + 1))
