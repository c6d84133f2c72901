"""Move `undertake`: a standing action of a seat."""

from collections.abc import Iterator, Mapping

from game.rules.draft import Draft
from game.rules.ids import NumberId
from game.rules.moves import Undertake
from game.rules.plays.refusals import refuse, unmet
from game.rules.power import actions
from game.rules.scenario import Scenario
from game.rules.state import Refusal, State


def price(move: Undertake, scenario: Scenario) -> Mapping[NumberId, int]:
    """What the action costs."""
    action = scenario.actions.get(move.action)
    return action.cost if action else {}


def refusal(move: Undertake, state: State, scenario: Scenario) -> Refusal | None:
    """Refused of the other seat's actions, of wrong targets, and of what has been done."""
    action = scenario.actions.get(move.action)
    if action is None or action.seat != scenario.seat:
        return refuse("no-such-action", action=move.action)
    if move.target not in actions.targets(scenario, action):
        return refuse("no-such-target", action=move.action)
    last = state.done.get(actions.mark(move))
    if action.once == "game" and last is not None:
        return refuse("done-this-game", action=move.action)
    if last == state.turn:
        return refuse("done-this-turn", action=move.action)
    return unmet(action.needs, state, scenario)


def play(move: Undertake, draft: Draft) -> None:
    """The action does what it does to its target."""
    actions.undertake(draft, move)


def samples(state: State, scenario: Scenario) -> Iterator[Undertake]:
    """Every action to each of its targets."""
    for action in scenario.actions.values():
        for target in actions.targets(scenario, action):
            yield Undertake(action.id, target)
