"""Draws are keyed: the same key gives the same row, another key another."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.rules.dice import Dice


def _row(dice: Dice) -> list[int]:
    return [dice.below(1000) for _ in range(20)]


def test_the_same_key_gives_the_same_row() -> None:
    assert _row(Dice("S", "tray", 1)) == _row(Dice("S", "tray", 1))


@pytest.mark.parametrize("other", [("T", "tray", 1), ("S", "vote", 1), ("S", "tray", 2)])
def test_another_key_gives_another_row(other: tuple[str, str, int]) -> None:
    assert _row(Dice("S", "tray", 1)) != _row(Dice(*other))


def test_the_row_never_changes_between_versions() -> None:
    """Saves replay by these numbers: if this fails, every save is broken."""
    dice = Dice("KRASNAYA-1922", "tray", 1)
    assert [dice.below(100) for _ in range(6)] == [14, 80, 49, 5, 21, 12]


@given(st.lists(st.integers(0, 50), min_size=1, max_size=8), st.text(max_size=5))
def test_a_weightless_item_is_never_picked(weights: list[int], seed: str) -> None:
    if sum(weights) == 0:
        with pytest.raises(ValueError, match="must be positive"):
            Dice(seed, "x", 1).pick(weights, weights)
        return
    assert weights[Dice(seed, "x", 1).pick(weights, weights)] > 0


def test_each_item_needs_a_weight() -> None:
    with pytest.raises(ValueError, match="one weight"):
        Dice("S", "x", 1).pick([1, 2], [1])


def test_chance_is_never_or_always_at_the_ends() -> None:
    dice = Dice("S", "x", 1)
    assert not any(dice.chance(0) for _ in range(50))
    assert all(dice.chance(1000) for _ in range(50))
