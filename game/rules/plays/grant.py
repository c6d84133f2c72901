"""Move `grant`: a privilege is given or withdrawn."""

from collections.abc import Iterator, Mapping

from game.rules.draft import Draft
from game.rules.ids import NumberId, at
from game.rules.moves import Grant
from game.rules.plays.refusals import refuse
from game.rules.power.privilege import bill, give
from game.rules.scenario import Scenario
from game.rules.state import Argument, Refusal, State, Why


def price(move: Grant, scenario: Scenario) -> Mapping[NumberId, int]:
    """An hour at the desk, and of what is given the first month."""
    privilege = scenario.privileges.get(move.privilege)
    paid = bill(privilege, max(0, move.amount)) if privilege else 0
    return {"desk-time": 1, "fund": paid}


def refusal(move: Grant, state: State, scenario: Scenario) -> Refusal | None:
    """Refused to those it is not for, over the ceiling, and where there is none to take."""
    privilege = scenario.privileges.get(move.privilege)
    if privilege is None or move.target not in scenario.within_reach(privilege.scope):
        return refuse("no-such-privilege", privilege=move.privilege)
    has = state.ledger[at(f"given-{move.privilege}", move.target)]
    if move.amount == 0 or has + move.amount < 0:
        return refuse("nothing-to-take", privilege=move.privilege)
    if has + move.amount > privilege.ceiling:
        return refuse("ceiling", privilege=move.privilege, most=privilege.ceiling)
    return None


def play(move: Grant, draft: Draft) -> None:
    """It is given, with what that does to those who get it and those who see it."""
    privilege = draft.scenario.privileges[move.privilege]
    args: dict[str, Argument] = {"privilege": move.privilege, "target": move.target}
    give(draft, privilege, move.target, move.amount, Why("why.grant", args))
    draft.tell("chronicle.grant", **args, amount=move.amount)


def samples(state: State, scenario: Scenario) -> Iterator[Grant]:
    """One step of every privilege, to and from everybody it is for."""
    for privilege in scenario.privileges.values():
        for target in scenario.within_reach(privilege.scope):
            yield Grant(privilege.id, target, privilege.step)
            yield Grant(privilege.id, target, -privilege.step)
