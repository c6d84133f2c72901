"""A card that somebody adds takes its place on a desk and shifts nobody's luck."""

from dataclasses import replace

import pytest

from game.rules import tray
from game.rules.draft import Draft
from game.rules.ids import SEATS, CardId, Id, Seat
from game.rules.reducer import new_game
from game.rules.scenario import Card, Scenario
from game.rules.seats.policies import recorded
from game.rules.state import State, Step
from game.sim.play import play
from tests.support.games import SCENARIOS, Game

SEEDS = ("LUCK-0", "LUCK-1", "LUCK-2")
ADDED: CardId = "one-more"


def _with_one_more(scenario: Scenario, seat: Seat) -> Scenario:
    """The scenario with a heavy card that may come in every turn."""
    pattern = next(card for card in scenario.cards.values() if card.role == "tray")
    added = replace(
        pattern,
        id=ADDED,
        seat=seat,
        first=1,
        last=len(scenario.turns),
        dated=False,
        weight=300,
        when=None,
    )
    return replace(scenario, cards={**scenario.cards, ADDED: added})


def _openings(scenario: Scenario, seed: str) -> list[State]:
    """The states at the opening of each turn of the recorded game."""
    found = [new_game(scenario, seed)]

    def watch(step: Step) -> None:
        if step.state.turn > found[-1].turn:
            found.append(step.state)

    play(scenario, seed, recorded, watch)
    return found


def _laid(state: State, scenario: Scenario) -> dict[Seat, list[Card]]:
    """What comes to each desk if the turn that has just been opened is laid out anew."""
    draft = Draft(state, scenario)
    for seat in SEATS:
        desk = draft.desks[seat].tray
        came = {item.card for item in desk if item.since == state.turn}
        desk[:] = [item for item in desk if item.card not in came]
        draft.seen -= came
    before = {seat: len(draft.desks[seat].tray) for seat in SEATS}
    tray.lay(draft)
    return {
        seat: [scenario.cards[item.card] for item in draft.desks[seat].tray[before[seat] :]]
        for seat in SEATS
    }


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize("name", SCENARIOS)
def test_the_other_cards_come_as_before(name: Id, seed: str) -> None:
    """In every turn the others come in the same order; at most one of them, the last, waits."""
    scenario = Game(name, "general-secretary").found()
    came = 0
    for state in _openings(scenario, seed):
        before = _laid(state, scenario)
        for seat in SEATS:
            after = _laid(state, _with_one_more(scenario, seat))
            others = [card for card in after[seat] if card.id != ADDED]
            came += len(others) < len(after[seat])
            assert others == before[seat][: len(others)]
            waits = before[seat][len(others) :]
            assert len(waits) <= 1
            assert not any(card.dated or card.role == "month" for card in waits)
            other = SEATS[1 - SEATS.index(seat)]
            assert after[other] == before[other]
    assert came
