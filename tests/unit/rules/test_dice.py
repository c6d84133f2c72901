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


@given(st.integers(1, 30), st.text(max_size=5))
def test_a_further_ticket_never_makes_the_lowest_draw_higher(tickets: int, seed: str) -> None:
    assert Dice(seed, "x", 1).lowest(tickets + 1) <= Dice(seed, "x", 1).lowest(tickets)


def test_who_holds_three_of_four_tickets_comes_first_three_times_in_four() -> None:
    first = sum(
        Dice(str(seed), "a", 1).lowest(3) < Dice(str(seed), "b", 1).lowest(1)
        for seed in range(2_000)
    )
    assert 1_440 <= first <= 1_560


def test_nothing_is_drawn_without_a_ticket() -> None:
    with pytest.raises(ValueError, match="empty"):
        Dice("S", "x", 1).lowest(0)


def test_chance_is_never_or_always_at_the_ends() -> None:
    dice = Dice("S", "x", 1)
    assert not any(dice.chance(0) for _ in range(50))
    assert all(dice.chance(1000) for _ in range(50))
