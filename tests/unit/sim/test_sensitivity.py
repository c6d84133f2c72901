"""The winter with constants halved and doubled: paired, in order, and put back."""

import pytest

from game.rules.scenario import Scenario
from game.rules.seats.policies import Policy
from game.rules.state import State
from game.sim.play import StuckError, play
from game.sim.sensitivity import WINTER, Sensitivity, sensitivity
from game.sim.varied import UnknownConstantError
from tests.support import core

NAMES = ("election.noise", "mood.hearing", "coalition", "mood.lines")


def _played(jobs: int = 1) -> Sensitivity:
    return sensitivity(core.pack(), _discussion(), 2, jobs, constants=NAMES)


def _discussion() -> Scenario:
    return core.scenario("the-discussion")


def test_the_constant_on_which_most_hangs_comes_first() -> None:
    found = _played()
    assert [each.measure for each in found.winter] == list(WINTER)
    assert found.rows[0].constant == "mood.hearing"
    assert [each.moves for each in found.rows] == sorted(
        (each.moves for each in found.rows), reverse=True
    )
    assert found.fixed == ("mood.lines",)
    assert found.still == sum(each.moves == 0 for each in found.rows)
    half, double = found.rows[0].half, found.rows[0].double
    assert half is not None
    assert double is not None
    assert half[0] < found.winter[0].median < double[0]


def test_how_far_is_told_in_widths_of_the_bands() -> None:
    found = _played()
    row = found.rows[0]
    measured = {each.id: each for each in found.scenario.measures}
    far = [
        sum(
            abs(figure - each.median)
            * 1000
            // (measured[each.measure].high - measured[each.measure].low)
            for figure, each in zip(figures or (), found.winter, strict=True)
        )
        for figures in (row.half, row.double)
    ]
    assert row.moves == max(far)


def test_what_was_played_before_leaves_nothing_behind() -> None:
    """The table is the same again, and however it is shared out."""
    assert _played() == _played() == _played(jobs=2)


def test_rules_that_cannot_be_played_so_are_told_of(monkeypatch: pytest.MonkeyPatch) -> None:
    whole = _discussion()

    def stuck(scenario: Scenario, seed: str, policy: Policy) -> State:
        if scenario is not whole:
            raise StuckError(seed)
        return play(scenario, seed, policy)

    monkeypatch.setattr("game.sim.sensitivity.play", stuck)
    (row,) = sensitivity(core.pack(), whole, 1, constants=("kappa",)).rows
    assert (row.half, row.double, row.moves) == (None, None, 0)


def test_a_constant_that_is_not_there() -> None:
    with pytest.raises(UnknownConstantError, match=r"“mood\.nothing”"):
        sensitivity(core.pack(), _discussion(), 1, constants=("mood.nothing",))
