"""Privilege: buys loyalty by rank, decays, leaves traces, and is resented in the cells.

The direction is Podsheldolkin's (1991) and Pirani's (2008); the sizes are the game's own.
"""

from game.rules.draft import Draft
from game.rules.ids import Id, at
from game.rules.scenario import Privilege
from game.rules.state import Why

FADED = 400
"""The loyalty (per mille) that a rank falls back to. Not the declared start, but below it: of what
is not renewed a part is lost."""

PAID_MORE = 4
"""Loyalty (per mille) that a rouble of pay above the declared start is worth in a rank."""

LADDER = 250
"""A point of contentment a turn goes for so much (thousandths) that the top earns more of what the
bottom does than it did at the start."""

GRADE = 25
"""Loyalty (per mille) that a grade of the tariff more or less is worth in a committee."""

LOYAL_NUMBER = {"rank": "rank-loyalty", "organisation": "loyalty", "person": "tie"}


def give(draft: Draft, privilege: Privilege, target: Id, amount: int, why: Why) -> None:
    """Give (or withdraw) so many units. What is withdrawn costs half as much loyalty again.

    Loyalty, resentment and exposure are declared for one step of the privilege: a bed among
    hundreds moves nobody by itself.
    """
    moved = draft.change(at(f"given-{privilege.id}", target), amount, why)
    if not moved:
        return
    bought = _scaled(moved * draft.coefficients["privilege-loyalty"], privilege.loyalty, privilege)
    draft.change(
        at(LOYAL_NUMBER[privilege.scope], target), bought if moved > 0 else bought * 3 // 2, why
    )
    weight = draft.coefficients["privilege-resentment"]
    resented = _scaled(moved * weight, privilege.resentment, privilege)
    if resented:
        for organisation in draft.scenario.organisations:
            draft.change(at("contentment", organisation), -resented, why)
    if moved > 0 and privilege.exposure:
        exposure = _scaled(moved * 1000, privilege.exposure, privilege)
        draft.change(at("exposure", "control-commission"), exposure, why)
        draft.change(at("exposure", "cells"), (exposure + 1) // 2, why)


def bill(privilege: Privilege, amount: int) -> int:
    """Gold roubles a month for an amount of a privilege."""
    return privilege.cost * amount // privilege.step


def _scaled(permille: int, by_step: int, privilege: Privilege) -> int:
    """What `permille` thousandths of units do, at so much for one step; towards zero."""
    whole = abs(permille) * abs(by_step) // (1000 * privilege.step)
    return whole if (permille < 0) == (by_step < 0) else -whole


def monthly_cost(draft: Draft, privilege: Privilege) -> int:
    """Gold roubles a month for all that is given of one privilege."""
    return bill(privilege, sum(map(draft.number, draft.keys(f"given-{privilege.id}"))))


def tick(draft: Draft) -> None:
    """One month: the bills are paid, loyalty wears off."""
    for privilege in draft.scenario.privileges.values():
        owed = monthly_cost(draft, privilege)
        if owed:
            draft.change("fund", -owed, Why("why.privilege-bill", {"privilege": privilege.id}))
    for key, pay in zip(draft.keys("rank-loyalty"), draft.keys("pay"), strict=True):
        bound = FADED + PAID_MORE * (draft.number(pay) - draft.layout.usual[pay])
        draft.change(key, (bound - draft.number(key)) // 20, Why("why.loyalty-fades"))
    usual = draft.number(at("rank-loyalty", "guberniya"))
    pulled = Why("why.rank-pulls")
    for loyalty, pay in zip(draft.keys("loyalty"), draft.keys("pay-grade"), strict=True):
        wanted = usual + GRADE * (draft.number(pay) - draft.layout.usual[pay])
        draft.change(loyalty, (wanted - draft.number(loyalty)) // 20, pulled)


def envy(draft: Draft) -> int:
    """What cells lose of contentment in a turn by the ladder of pay, from a chairman to a cell.

    Where a cell's secretary is paid nothing there is no ladder to compare.
    """
    top, bottom = at("pay", "guberniya"), at("pay", "cell")
    if not draft.number(bottom):
        return 0
    usual = pay_ratio(draft.layout.usual[top], draft.layout.usual[bottom])
    return (pay_ratio(draft.number(top), draft.number(bottom)) - usual) // LADDER


def pay_ratio(pay: int, wage: int) -> int:
    """Pay against a wage, in thousandths; 0 when there is no wage to compare."""
    return pay * 1000 // wage if wage > 0 else 0
