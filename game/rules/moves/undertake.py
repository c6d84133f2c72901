"""Move `undertake`: a standing action of a seat."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar, Literal

from game.rules.ids import ActionId, ActionTarget, NumberId, Seat
from game.rules.moves.refusals import refuse, unmet
from game.rules.power import actions
from game.rules.state import Refusal, State

if TYPE_CHECKING:
    from game.rules.draft import Draft
    from game.rules.scenario import Scenario


@dataclass(frozen=True, slots=True)
class Undertake:
    """Do one of the standing actions of one's seat to a target ("" when it has none)."""

    action: ActionId
    target: ActionTarget
    kind: Literal["undertake"] = "undertake"
    seat: ClassVar[Seat | None] = None

    def price(self, scenario: "Scenario") -> Mapping[NumberId, int]:
        """What the action costs."""
        action = scenario.actions.get(self.action)
        return action.cost if action else {}

    def refusal(self, state: State, scenario: "Scenario") -> Refusal | None:
        """Refused of the other seat's actions, of wrong targets, and of what has been done."""
        action = scenario.actions.get(self.action)
        if action is None or action.seat != scenario.seat:
            return refuse("no-such-action", action=self.action)
        if self.target not in actions.targets(scenario, action):
            return refuse("no-such-target", action=self.action)
        last = state.done.get(actions.mark(self))
        if action.once == "game" and last is not None:
            return refuse("done-this-game", action=self.action)
        if last == state.turn:
            return refuse("done-this-turn", action=self.action)
        return unmet(action.needs, state, scenario)

    def play(self, draft: "Draft") -> None:
        """The action does what it does to its target."""
        actions.undertake(draft, self)

    @staticmethod
    def samples(state: State, scenario: "Scenario") -> "Iterator[Undertake]":
        """Every action to each of its targets."""
        for action in scenario.actions.values():
            for target in actions.targets(scenario, action):
                yield Undertake(action.id, target)
