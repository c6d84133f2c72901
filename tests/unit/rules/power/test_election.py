"""Indirect election shrinks a minority at every stage."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from game.rules.power.election import conference_share, congress, delegation, stage
from game.rules.reducer import new_game
from tests.support import tiny

SCENARIO = tiny.scenario()


@given(st.integers(1, 499), st.integers(1, 1000), st.integers(100, 2500))
def test_a_minority_never_grows(share: int, grip: int, kappa: int) -> None:
    assert stage(share, grip, kappa) <= share


def test_half_stays_half() -> None:
    assert stage(500, 1000, 2500) == 500


def test_without_grip_opinion_goes_through_unchanged() -> None:
    assert abs(stage(360, 0, 1600) - 360) <= 1


def test_moscow_in_the_winter_of_1923() -> None:
    """36 % at the districts became 16–18 % at the guberniya conference: log-odds about 2.5-fold."""
    assert 150 <= stage(360, 1000, 1600) <= 200


@given(st.integers(0, 1000), st.integers(0, 1000))
def test_delegations_add_up(grip: int, opposition: int) -> None:
    state = new_game(SCENARIO, "A")
    ledger = {**state.ledger, "grip@north": grip, "opposition-factory@north": opposition}
    parts = delegation(replace(state, ledger=ledger), SCENARIO, "north")
    assert sum(parts) == 12
    assert min(parts) >= 0


def test_more_grip_leaves_fewer_delegates_against() -> None:
    state = new_game(SCENARIO, "A")
    loose = replace(state, ledger={**state.ledger, "grip@north": 100})
    tight = replace(state, ledger={**state.ledger, "grip@north": 900})
    assert conference_share(tight, SCENARIO, "north") < conference_share(loose, SCENARIO, "north")


def test_the_congress_is_the_sum_of_its_delegations() -> None:
    assert sum(congress(new_game(SCENARIO, "A"), SCENARIO)) == 12 + 7
