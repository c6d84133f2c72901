"""The only way from one state to the next: reduce(state, move, scenario) -> step."""

from game.rules import phases
from game.rules.carry import carry_out
from game.rules.draft import Draft
from game.rules.ids import at
from game.rules.legal import refusal
from game.rules.moves import EndTurn, Move
from game.rules.scenario import Scenario
from game.rules.seats import rival
from game.rules.state import Holding, State, Step


def new_game(scenario: Scenario, seed: str) -> State:
    """The state at the opening of the first turn, with every number of the ledger in its place."""
    ledger = {key: scenario.start_of(key) for key in _keys(scenario)}
    for each in scenario.privileges.values():
        ledger.update({at(f"given-{each.id}", target): n for target, n in each.start.items()})
    holdings = {post: Holding(who, how, 0) for post, (who, how) in scenario.holdings.items()}
    state = State(seed=seed, turn=1, ledger=ledger, holdings=holdings, flags=scenario.flags)
    draft = Draft(state, scenario)
    phases.open_turn(draft)
    return draft.finish()


def reduce(state: State, move: Move, scenario: Scenario) -> Step:
    """Play one move. A move that is not allowed leaves the state as it was and says why."""
    refused = refusal(state, move, scenario)
    if refused is not None:
        return Step(state, (), refused)
    draft = Draft(state, scenario)
    if isinstance(move, EndTurn):
        draft.did(move)
        rival.act(draft)
        phases.end_turn(draft)
    else:
        carry_out(draft, move)
    return Step(draft.finish(), tuple(draft.changes))


def _keys(scenario: Scenario) -> list[str]:
    keys: list[str] = []
    for number in scenario.numbers.values():
        if number.scope == "centre":
            keys.append(number.id)
        keys += [at(number.id, owner) for owner in scenario.owners(number.scope)]
    return keys
