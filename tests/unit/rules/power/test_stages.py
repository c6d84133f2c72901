"""Who wavers joins the stronger side, and a majority takes the whole list."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.rules.power.stages import (
    DISTRICTS,
    SPREAD,
    WAVERERS,
    WHOLE,
    among_delegates,
    at_guberniya,
    carried,
    show_of_hands,
    wavering,
)


def test_most_waver_where_opinion_is_evenly_divided_and_nobody_where_it_is_not() -> None:
    assert (wavering(0), wavering(500), wavering(1000)) == (0, WAVERERS, 0)
    assert wavering(100) < wavering(300) < wavering(500)


@given(st.integers(0, 499), st.integers(0, 1000))
def test_a_minority_never_grows_in_an_open_vote_and_is_never_less_than_nothing(
    share: int, follow: int
) -> None:
    assert 0 <= show_of_hands(share, follow) <= share


@given(st.integers(501, 1000), st.integers(0, 1000))
def test_a_majority_never_shrinks_in_an_open_vote(share: int, follow: int) -> None:
    assert share <= show_of_hands(share, follow) <= WHOLE


@pytest.mark.parametrize("share", [0, 120, 360, 500, 640, 1000])
def test_in_a_secret_vote_nobody_joins_anybody(share: int) -> None:
    assert show_of_hands(share, 0) == share


@given(st.integers(0, 1000), st.integers(0, 999))
def test_the_firmer_the_room_is_held_the_further_waverers_go(share: int, follow: int) -> None:
    looser, firmer = show_of_hands(share, follow), show_of_hands(share, follow + 1)
    assert firmer <= looser if share < 500 else firmer >= looser


@given(st.integers(0, 999))
def test_a_larger_share_never_carries_fewer_districts(share: int) -> None:
    assert carried(share) <= carried(share + 1) <= DISTRICTS


def test_half_carries_the_middle_district_and_so_the_guberniya() -> None:
    assert carried(499) * 2 < DISTRICTS < carried(500) * 2


def test_where_even_the_best_district_is_lost_nothing_is_left_of_whole_lists() -> None:
    best = SPREAD * (DISTRICTS - 1) // DISTRICTS
    assert at_guberniya(500 - best - 2, WHOLE) == 0
    assert at_guberniya(500 - best + 1, WHOLE) == WHOLE // DISTRICTS


@given(st.integers(0, 1000))
def test_where_nobody_holds_the_room_a_minority_is_given_its_part(share: int) -> None:
    assert at_guberniya(share, 0) == among_delegates(share, 0) == share


@pytest.mark.parametrize(("share", "sent"), [(0, 0), (499, 0), (500, WHOLE), (900, WHOLE)])
def test_the_majority_of_a_guberniya_sends_its_whole_list(share: int, sent: int) -> None:
    assert among_delegates(share, WHOLE) == sent


def test_half_held_half_of_the_lists_are_whole() -> None:
    assert among_delegates(400, 500) == 200
    assert among_delegates(600, 500) == 800


def test_moscow_in_the_winter_of_1923() -> None:
    """36 % at the districts became 16–18 % at the guberniya conference: one of seven districts."""
    assert 140 <= at_guberniya(360, 1000) <= 180
    assert 140 <= at_guberniya(360, 900) <= 180
