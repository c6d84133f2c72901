"""Standing actions: what a seat can always do on its own page, declared in content."""

from collections.abc import Iterable
from dataclasses import replace

from game.rules.draft import Draft
from game.rules.effects import ChangeNumber, Effect
from game.rules.ids import Id, LocaleKey
from game.rules.moves import Undertake
from game.rules.power.effects import apply_effect
from game.rules.power.wear import FRESH, again, part
from game.rules.scenario import Action, Scenario
from game.rules.state import Entry, Why

TOLD: LocaleKey = "chronicle.action"
"""The line of the chronicle that says what was done to whom."""


def targets(scenario: Scenario, action: Action) -> tuple[Id, ...]:
    """To whom an action can be done; of an action of the centre only to nobody ("")."""
    if action.scope == "centre":
        return ("",)
    return action.targets or scenario.within_reach(action.scope)


def mark(move: Undertake) -> str:
    """Under which key it is kept when an action was last done to a target."""
    return f"{move.action}/{move.target}"


def repeats(chronicle: Iterable[Entry], move: Undertake, turn: int) -> int:
    """How often the same was done to the same target in the last turns."""
    wanted = {"action": move.action, "target": move.target}
    recent = (each for each in chronicle if turn - each.turn < FRESH)
    return sum(each.key == TOLD and each.args == wanted for each in recent)


def undertake(draft: Draft, move: Undertake) -> None:
    """Do what the action does to its target: less, where it has just been done."""
    args: dict[str, str | int] = {"action": move.action, "target": move.target}
    fresh = again(repeats(draft.chronicle, move, draft.turn))
    for effect in draft.scenario.actions[move.action].effects:
        apply_effect(draft, _worn(effect, fresh), Why("why.action", args))
    draft.done[mark(move)] = draft.turn
    draft.tell(TOLD, **args)


def _worn(effect: Effect, fresh: int) -> Effect:
    """An effect as it is when done again: the target is used to it, the others are not."""
    if isinstance(effect, ChangeNumber) and effect.at == "target":
        return replace(effect, by=part(effect.by, fresh))
    return effect
