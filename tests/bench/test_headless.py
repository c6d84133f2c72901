"""What a game without anybody to look on takes: records made and calls counted, no seconds.

The bounds lie about midway between what it took when keys, bounds and usual values were asked for
one at a time and every change was written down, and what it takes since.
"""

from dataclasses import replace

import pytest

from game.rules import draft
from game.rules.draft import Draft
from game.rules.ids import STRATA
from game.rules.layout import layout
from game.rules.power import mood
from game.rules.reducer import new_game
from game.rules.scenario import Scenario
from game.rules.seats.policies import recorded
from game.rules.state import Change
from game.sim.play import play
from tests.support import core
from tests.support.counted import calls

pytestmark = [pytest.mark.bench, pytest.mark.slow]

SEED = "BENCH"
MOST_CALLS_A_CHANGE = 13
MOST_CALLS_A_STRATUM = 11
MOST_LOOKED_UP_A_TURN = 350
"""Usual values that are asked for by name; those of the organisations are laid out."""


@pytest.fixture(scope="module")
def campaign() -> Scenario:
    scenario = core.scenario("campaign")
    play(scenario, "WARM", recorded)  # what is made once for a scenario is not counted
    return scenario


def test_changes_are_written_down_for_those_who_look_on_and_for_nobody_else(
    campaign: Scenario, monkeypatch: pytest.MonkeyPatch
) -> None:
    written: list[Change] = []

    def write(*parts: object) -> Change:
        written.append(Change(*parts))  # type: ignore[arg-type]  # whatever the draft gives
        return written[-1]

    monkeypatch.setattr(draft, "Change", write)
    play(campaign, SEED, recorded)
    assert written == []
    play(campaign, SEED, recorded, lambda step: None)  # noqa: ARG005 one who looks on
    assert len(written) > 1_000


def test_a_game_takes_few_calls_for_each_change(campaign: Scenario) -> None:
    taken = calls(lambda: play(campaign, SEED, recorded))
    assert taken.total() <= MOST_CALLS_A_CHANGE * taken["Draft.change"]
    assert taken["Scenario.usual"] <= MOST_LOOKED_UP_A_TURN * len(campaign.turns)
    assert taken["Scenario.clamp"] == 0


def test_the_mood_takes_few_calls_for_each_stratum_of_a_place(campaign: Scenario) -> None:
    month = Draft(new_game(campaign, SEED), campaign, traced=False)
    taken = calls(lambda: mood.tick(month)).total()
    assert taken <= MOST_CALLS_A_STRATUM * len(STRATA) * len(campaign.organisations)


def test_a_ledger_is_laid_out_once_for_each_side_of_a_scenario(campaign: Scenario) -> None:
    fresh = replace(campaign)
    before = layout.cache_info().misses
    play(fresh, SEED, recorded)
    play(fresh, SEED, recorded)
    assert layout.cache_info().misses - before == 2
