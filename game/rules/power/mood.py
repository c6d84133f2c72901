"""Mood of the cells: wages, strikes, what is known of the methods, how free the talk is."""

from typing import TYPE_CHECKING

from game.rules.ids import STRATA, OrganisationId, at
from game.rules.state import Why

if TYPE_CHECKING:
    from game.rules.draft import Draft

USUAL_CONTENTMENT = 520
USUAL_WAGE = 400
"""Real wages (1913 = 1,000) at which the factory cells neither gain nor lose heart."""

WHY = Why("why.mood")


def tick(draft: "Draft") -> None:
    """One month's drift of contentment and of the opposition in each stratum."""
    for organisation in draft.scenario.organisations:
        _content(draft, organisation)
        for stratum in STRATA:
            _drift(draft, organisation, stratum)
    fear = draft.coefficients["security"] * max(0, draft.number("discussion") - 350) // 10_000
    if fear:
        for organisation in draft.scenario.organisations:
            draft.change(at("loyalty", organisation), fear, Why("why.security"))


def _content(draft: "Draft", organisation: OrganisationId) -> None:
    key = at("contentment", organisation)
    wage = draft.coefficients["mood-wage"] * (draft.number("wage-index") - USUAL_WAGE) // 10_000
    known = draft.coefficients["mood-exposure"] * draft.number(at("exposure", "cells")) // 5_000
    draft.change(key, (USUAL_CONTENTMENT - draft.number(key)) // 12 + wage - known, WHY)


def _drift(draft: "Draft", organisation: OrganisationId, stratum: str) -> None:
    key = at(f"opposition-{stratum}", organisation)
    start = draft.scenario.start_of(key)
    grievance = (USUAL_CONTENTMENT - draft.number(at("contentment", organisation))) // 4
    strikes = draft.number("strikes") // 8 if stratum == "factory" else 0
    target = start + (grievance + strikes) * (500 + draft.number("discussion")) // 1000
    draft.change(key, (target - draft.number(key)) // 6, WHY)
