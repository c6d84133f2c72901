"""No option is there to be avoided: each is what somebody would take. See game/sim/dominance.py."""

from collections.abc import Mapping

import pytest

from game.rules.ids import SEATS, CardId, OptionId
from game.sim.dominance import UTILITIES, Judged, beaten, judge, samples
from tests.support import core
from tests.support.games import SCENARIOS

GAMES, STATES = 24, 12
"""Enough that a card which comes in one turn only, by a low weight, is judged in a few states."""

PARTS = [each for each in SCENARIOS if each != "campaign"]
"""The cards of the campaign are those of its parts."""

HIDDEN = "fewer games never came to it: what its answers do has to be weighed anew"
VISITED = "the games in which it comes are others since votes are fought: to be weighed anew"
EXCEPTIONS: Mapping[tuple[CardId, OptionId], str] = {
    ("sentences-held-over", "keep-the-berlin-promise"): HIDDEN,
    ("sentences-held-over", "send-them-abroad"): HIDDEN,
    ("fever-after-the-marsh", "appear"): VISITED,
    ("six-guberniyas", "perm-vyatka"): VISITED,
    ("the-monopoly-in-may", "send-to-plenum"): VISITED,
}
"""Options that may be dominated, and why."""


@pytest.fixture(scope="module")
def judged() -> Mapping[CardId, list[Judged]]:
    """What the bots make of the answers to every card, in some states where it lies on the desk."""
    found: dict[CardId, list[Judged]] = {}
    for name in PARTS:
        for seat in SEATS:
            scenario = core.scenario(name, "circular-flow", seat)
            for card, states in samples(scenario, GAMES, STATES).items():
                rows = [judge(scenario, scenario.cards[card], state) for state in states]
                found.setdefault(card, []).extend(rows)
    return found


@pytest.mark.slow
def test_no_option_is_dominated(judged: Mapping[CardId, list[Judged]]) -> None:
    cards = core.scenario("campaign").cards
    found = [each for name, rows in judged.items() for each in beaten(cards[name], rows)]
    names = {(each.card, each.option): each.by for each in found}
    assert {key: by for key, by in names.items() if key not in EXCEPTIONS} == {}
    assert EXCEPTIONS.keys() <= names.keys(), "what is not dominated is no exception"


@pytest.mark.slow
def test_nearly_every_card_is_judged(judged: Mapping[CardId, list[Judged]]) -> None:
    assert len(judged) >= 0.97 * len(core.scenario("campaign").cards)


@pytest.mark.slow
def test_the_bots_of_a_seat_do_not_all_want_the_same(
    judged: Mapping[CardId, list[Judged]],
) -> None:
    """On four cards in five at least two bots would take different answers."""
    split = sum(any(len(_taken(row)) > 1 for row in rows) for rows in judged.values())
    assert split >= 0.8 * len(judged)


def test_both_seats_have_five_bots() -> None:
    assert {seat: len(bots) for seat, bots in UTILITIES.items()} == dict.fromkeys(SEATS, 5)


def test_a_bot_wants_only_what_is_declared() -> None:
    declared = core.scenario("campaign").numbers.keys() | {"doors"}
    for bots in UTILITIES.values():
        for wants in bots.values():
            assert wants.keys() <= declared


def _taken(judged: Judged) -> set[OptionId]:
    return {max(judged, key=lambda each: judged[each][bot]) for bot in range(5)}
