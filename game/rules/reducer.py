"""The only way from one state to the next: reduce(state, move, scenario) -> step."""

from game.rules import phases
from game.rules.apply import apply_move, begin
from game.rules.closing import done_in_turn, go_on
from game.rules.draft import Draft
from game.rules.ids import SEATS, at
from game.rules.layout import layout
from game.rules.legal import refusal
from game.rules.moves import EndTurn, Move
from game.rules.scenario import Scenario
from game.rules.seats import rival
from game.rules.state import Holding, State, Step


def new_game(scenario: Scenario, seed: str) -> State:
    """The state at the opening of the first turn, with every number of the ledger in its place."""
    ledger = {key: scenario.start_of(key) for key in layout(scenario).bounds}
    for each in scenario.privileges.values():
        ledger.update({at(f"given-{each.id}", target): n for target, n in each.start.items()})
    holdings = {post: Holding(who, how, 0) for post, (who, how) in scenario.holdings.items()}
    state = State(seed=seed, turn=1, ledger=ledger, holdings=holdings, flags=scenario.flags)
    draft = Draft(state, scenario, traced=False)
    phases.open_turn(draft)
    return draft.finish()


def reduce(state: State, move: Move, scenario: Scenario, *, traced: bool = True) -> Step:
    """Play one move. A move that is not allowed leaves the state as it was and says why.

    Machines that play whole games read no changes: with `traced` false the step has none.
    """
    refused = refusal(state, move, scenario)
    if refused is not None:
        return Step(state, move, refusal=refused)
    if isinstance(move, EndTurn):
        return _close(state, scenario, traced=traced)
    draft = begin(state, scenario, traced=traced)
    apply_move(draft, move)
    entries = tuple(draft.chronicle[len(state.chronicle) :])
    return Step(draft.finish(), move, tuple(draft.changes), entries)


def _close(state: State, scenario: Scenario, *, traced: bool) -> Step:
    """Close a turn against a seat that is played by its policy.

    What the first seat did is applied already: in the state itself, or where its policy played.
    Of a policy that plays second only the moves are asked, which are applied once more.
    """
    opening = state.opened or state
    is_first = scenario.seat == SEATS[0]
    played = rival.play_turn(opening, scenario.other_side(), traced=traced and not is_first)
    if is_first:
        theirs = done_in_turn(played.finish(), SEATS[1])
        draft = Draft(state, scenario, traced=traced)
        return go_on(draft, opening, theirs, rival.apply_as_rival).step(state, scenario)
    played.scenario = scenario
    return go_on(played, opening, done_in_turn(state, scenario.seat)).step(state, scenario)
