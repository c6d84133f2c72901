"""What a placement will do later, when the man has found his feet: played ahead by the rules."""

from game.rules.draft import Draft
from game.rules.moves import Fill
from game.rules.power import placement
from game.rules.reducer import reduce
from game.rules.scenario import Scenario
from game.rules.state import Change, State


def feet_found(state: State, move: Fill, scenario: Scenario) -> tuple[tuple[Change, ...], int]:
    """The changes that follow a placement, and after how many months; none if it is at once.

    All else is taken as it stands now. What chance does in those months is left out.
    """
    after = reduce(state, move, scenario).state  # of a refused move: the state as it is
    pending = next((each for each in after.pending_placements if each.post == move.post), None)
    if pending is None or pending.due - 1 > len(scenario.turns):
        return (), 0
    draft = Draft(after, scenario)
    draft.turn = pending.due - 1  # the end of that month is when the rule looks
    placement.tick(draft)
    found = [
        change
        for change in draft.changes
        if change.why.key == "why.feet-found" and change.why.args["post"] == move.post
    ]
    return tuple(found), pending.due - state.turn
