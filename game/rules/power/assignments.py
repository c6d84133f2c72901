"""The assignment department: it can do only so much, and does worse what it does in haste.

About 10,351 assignments were made between the XI and XII Congress, 4,738 of them responsible
(Pavlyuchenkov 2008, n. 461).
"""

from game.rules.draft import Draft
from game.rules.ids import at
from game.rules.power.placement import competence
from game.rules.state import Why

PER_CADRE = 220
"""Responsible assignments made for one person kept free for the Secretariat's own use."""

WHY = Why("why.assignments")


def capacity(draft: Draft) -> int:
    """Assignments a month that the department can do well."""
    holding = draft.holdings.get("head-uchraspred")
    skill = competence(draft, holding.holder if holding else None)
    return draft.coefficients["capacity-month"] * (850 + skill * 3 // 10) // 1000


def tick(draft: Draft) -> None:
    """One month's assignments."""
    asked = draft.number("assignments-plan") + draft.number("assignments-backlog")
    limit = capacity(draft)
    done = min(asked, limit * 13 // 10)
    done += draft.dice("assignments").spread(done // 25)
    responsible = done * draft.number("responsible-share") // 1000
    draft.change("assignments-backlog", -max(0, done - draft.number("assignments-plan")), WHY)
    draft.change("assignments-responsible", responsible, WHY)
    draft.change("assignments-rank-and-file", done - responsible, WHY)
    draft.change("cadres", responsible // PER_CADRE, WHY)
    _quality(draft, over=max(0, asked - limit))


def _quality(draft: Draft, over: int) -> None:
    usual = draft.scenario.usual("assignments-quality")
    target = usual - draft.coefficients["overload-quality"] * over // 100
    now = draft.number("assignments-quality")
    draft.change("assignments-quality", (target - now) // 3, WHY)
    quarrel = draft.coefficients["squabble-from-overload"] * over // 100
    if quarrel:
        for organisation in draft.scenario.organisations:
            draft.change(at("squabble", organisation), quarrel, WHY)
