"""Programmes can be carried out by trying and by nothing else: not by chance, not by waiting."""

from concurrent.futures import ProcessPoolExecutor
from functools import cache, partial

import pytest

from game.app.fast_forward import nothing
from game.rules.ids import SEATS, Seat
from game.rules.scoring.verdict import verdict
from game.rules.seats.policies import POLICIES
from game.sim.play import play
from tests.support import core
from tests.support.seek import SCENARIOS

SEEDS = {"random": 48, "recorded": 8, "cautious": 4, "bold": 4, "idle": 4}
LOW, HIGH = 0.01, 0.25
"""So often a random game carries out a part of a programme. The thresholds were set by two hundred
seeds each for 6 to 15 %; few seeds stray from that."""

Row = tuple[str, str, tuple[bool, ...]]
"""A programme, how it was graded, and which of its aims were met."""


def one(name: str, seat: Seat, policy: str, number: int) -> list[Row]:
    """The verdicts of one game on all programmes of its seat."""
    scenario = core.pack().scenario(name, seat=seat)
    state = play(scenario, f"AIMS-{number}", nothing if policy == "idle" else POLICIES[policy])
    found = [verdict(state, scenario, each) for each in scenario.programmes]
    return [(v.programme.id, v.grading, tuple(aim.met for aim in v.aims)) for v in found]


@cache
def rows(name: str, seat: Seat, policy: str) -> tuple[Row, ...]:
    """The verdicts of many games."""
    job = partial(one, name, seat, policy)
    with ProcessPoolExecutor(2) as pool:
        return tuple(row for game in pool.map(job, range(SEEDS[policy])) for row in game)


def carried(name: str, seat: Seat, policy: str) -> float:
    """The share of verdicts that are not `failed`, over all programmes and games."""
    found = rows(name, seat, policy)
    return sum(grading != "failed" for _, grading, _ in found) / len(found)


CASES = [(name, seat) for name in SCENARIOS for seat in SEATS]


@pytest.mark.parametrize(("name", "seat"), CASES)
def test_a_scenario_has_programmes_of_four_or_five_aims(name: str, seat: Seat) -> None:
    programmes = core.pack().scenario(name, seat=seat).programmes.values()
    assert 2 <= len(programmes) <= 5
    assert all(4 <= len(each.aims) <= 5 for each in programmes)


@pytest.mark.slow
@pytest.mark.parametrize(("name", "seat"), CASES)
def test_chance_seldom_carries_a_programme_and_sometimes_does(name: str, seat: Seat) -> None:
    assert LOW <= carried(name, seat, "random") <= HIGH


@pytest.mark.slow
@pytest.mark.parametrize(("name", "seat"), CASES)
def test_nothing_is_met_by_doing_nothing(name: str, seat: Seat) -> None:
    """No aim in more than half of such games; no programme in any."""
    assert carried(name, seat, "idle") == 0
    for programme in core.pack().scenario(name, seat=seat).programmes.values():
        met = [aims for each, _, aims in rows(name, seat, "idle") if each == programme.id]
        assert all(sum(column) * 2 <= len(met) for column in zip(*met, strict=True))


@pytest.mark.slow
@pytest.mark.parametrize(("name", "seat"), CASES)
def test_the_record_carries_some_programme_in_part(name: str, seat: Seat) -> None:
    assert carried(name, seat, "recorded") >= 0.25


@pytest.mark.slow
@pytest.mark.parametrize("seat", SEATS)
def test_caution_and_boldness_serve_different_aims(seat: Seat) -> None:
    differing = 0
    for name in SCENARIOS:
        careful = {(each, g) for each, g, _ in rows(name, seat, "cautious")}
        daring = {(each, g) for each, g, _ in rows(name, seat, "bold")}
        differing += careful != daring
    assert differing >= 6
