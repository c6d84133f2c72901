"""Log-odds in whole numbers."""

from hypothesis import given
from hypothesis import strategies as st

from game.rules.odds import LIMIT, log_odds, logistic


@given(st.integers(1, 999))
def test_there_and_back_is_where_it_began(share: int) -> None:
    assert abs(logistic(log_odds(share)) - share) <= 1


@given(st.integers(1, 998))
def test_a_greater_share_has_greater_log_odds(share: int) -> None:
    assert log_odds(share) < log_odds(share + 1)


@given(st.integers(1, 999))
def test_the_two_sides_of_a_vote_mirror_each_other(share: int) -> None:
    assert log_odds(share) == -log_odds(1000 - share)


def test_nothing_is_more_certain_than_999_in_1000() -> None:
    assert log_odds(5000) == log_odds(999) == LIMIT
    assert logistic(10**9) == 999
    assert logistic(-(10**9)) == 1
