"""Move `grant`: a privilege is given or withdrawn."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar, Literal

from game.rules.ids import OFFICE, NumberId, PrivilegeId, PrivilegeTarget, Seat, at
from game.rules.moves.refusals import refuse
from game.rules.power.privilege import bill, give
from game.rules.state import Argument, Refusal, State, Why

if TYPE_CHECKING:
    from game.rules.draft import Draft
    from game.rules.scenario import Scenario


@dataclass(frozen=True, slots=True)
class Grant:
    """Give (or with a negative amount withdraw) a privilege to a rank, a region or a person."""

    privilege: PrivilegeId
    target: PrivilegeTarget
    amount: int
    kind: Literal["grant"] = "grant"
    seat: ClassVar[Seat | None] = OFFICE

    def price(self, scenario: "Scenario") -> Mapping[NumberId, int]:
        """An hour at the desk, and of what is given the first month."""
        privilege = scenario.privileges.get(self.privilege)
        paid = bill(privilege, max(0, self.amount)) if privilege else 0
        return {"desk-time": 1, "fund": paid}

    def refusal(self, state: State, scenario: "Scenario") -> Refusal | None:
        """Refused to those it is not for, over the ceiling, and where there is none to take."""
        privilege = scenario.privileges.get(self.privilege)
        if privilege is None or self.target not in scenario.owners(privilege.scope):
            return refuse("no-such-privilege", privilege=self.privilege)
        has = state.ledger[at(f"given-{self.privilege}", self.target)]
        if self.amount == 0 or has + self.amount < 0:
            return refuse("nothing-to-take", privilege=self.privilege)
        if has + self.amount > privilege.ceiling:
            return refuse("ceiling", privilege=self.privilege, most=privilege.ceiling)
        return None

    def play(self, draft: "Draft") -> None:
        """It is given, with what that does to those who get it and those who see it."""
        privilege = draft.scenario.privileges[self.privilege]
        args: dict[str, Argument] = {"privilege": self.privilege, "target": self.target}
        give(draft, privilege, self.target, self.amount, Why("why.grant", args))
        draft.tell("chronicle.grant", **args, amount=self.amount)

    @staticmethod
    def samples(state: State, scenario: "Scenario") -> "Iterator[Grant]":
        """One step of every privilege, to and from everybody it is for."""
        for privilege in scenario.privileges.values():
            for target in scenario.owners(privilege.scope):
                yield Grant(privilege.id, target, privilege.step)
                yield Grant(privilege.id, target, -privilege.step)
