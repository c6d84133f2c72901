"""Standing actions: what a seat can always do on its own page, declared in content."""

from game.rules.draft import Draft
from game.rules.ids import Id
from game.rules.moves import Undertake
from game.rules.power.effects import apply_effect
from game.rules.scenario import Action, Scenario
from game.rules.state import Why


def targets(scenario: Scenario, action: Action) -> tuple[Id, ...]:
    """To whom an action can be done; of an action of the centre only to nobody ("")."""
    if action.scope == "centre":
        return ("",)
    return action.targets or scenario.owners(action.scope)


def mark(move: Undertake) -> str:
    """Under which key it is kept when an action was last done to a target."""
    return f"{move.action}/{move.target}"


def undertake(draft: Draft, move: Undertake) -> None:
    """Do what the action does to its target."""
    args: dict[str, str | int] = {"action": move.action, "target": move.target}
    for effect in draft.scenario.actions[move.action].effects:
        apply_effect(draft, effect, Why("why.action", args))
    draft.done[mark(move)] = draft.turn
    draft.tell("chronicle.action", **args)
