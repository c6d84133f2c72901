"""What the refusals of several kinds of moves have in common."""

from collections.abc import Mapping

from game.rules.conditions import Condition
from game.rules.ids import NumberId
from game.rules.judge import met, missing
from game.rules.scenario import Scenario
from game.rules.state import Argument, Refusal, State, Why


def refuse(code: str, **args: Argument) -> Refusal:
    """A refusal in the words of its code."""
    return Refusal(code, Why(f"refusal.{code}", args))


def unmet(needs: Condition | None, state: State, scenario: Scenario) -> Refusal | None:
    """The refusal of what needs more than there is, in the words of the condition; or None."""
    if needs is None or met(needs, state, scenario):
        return None
    return Refusal("needs", missing(needs, state, scenario))


def unpaid(price: Mapping[NumberId, int], state: State) -> Refusal | None:
    """The refusal of what a purse has too little for, or None."""
    for number, amount in price.items():
        has = state.ledger[number]
        if amount > has:
            return refuse("purse", number=number, has=has, wants=amount)
    return None
