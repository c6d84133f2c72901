"""Mood of the cells: wages, strikes, what is known of the methods, how free the talk is."""

from game.rules.draft import Draft
from game.rules.ids import STRATA, OrganisationId, at
from game.rules.state import Why

ENOUGH = 400
"""Real wages (1913 = 1,000) at which the cells neither gain nor lose heart. Not the declared start:
wages are a recorded series, and where they begin is not where they are felt to be enough."""

EVEN, DEAR = 1_500, 80
"""From prices half above those of 1913, what is dear costs a point of contentment for each 80. Not
the declared start, which is that of a recorded series and lies below: it costs nothing."""

HEARING = {"factory": 260, "office": 750, "student": 900, "army": 560, "village": 250}
"""How far (per mille) each stratum comes over if the whole case is heard in an open discussion.

Set by hand from the winter of 1923–24: about a fifth of the factory cells and more than half of the
cells of the higher schools of Moscow went with the opposition.
"""

OPEN = 500
"""From this discussion (per mille) on, cells make up their minds in weeks instead of months."""

WHY = Why("why.mood")


def tick(draft: Draft) -> None:
    """One month's drift of contentment and of the opposition in each stratum."""
    heard = _heard(draft)
    lent = {stratum: _leaders(draft, stratum) * heard // 1000 for stratum in STRATA}
    for organisation in draft.scenario.organisations:
        _content(draft, organisation)
        for stratum in STRATA:
            swing = _swing(draft, organisation, stratum, heard) + lent[stratum]
            _drift(draft, organisation, stratum, swing)
    talk = max(0, draft.number("discussion") - draft.scenario.usual("discussion"))
    fear = draft.coefficients["security"] * talk // 10_000
    if fear:
        for organisation in draft.scenario.organisations:
            draft.change(at("loyalty", organisation), fear, Why("why.security"))


def _content(draft: Draft, organisation: OrganisationId) -> None:
    key = at("contentment", organisation)
    wage = draft.coefficients["mood-wage"] * (draft.number("wage-index") - ENOUGH) // 10_000
    known = draft.coefficients["mood-exposure"] * draft.number(at("exposure", "cells")) // 5_000
    dear = max(0, draft.number("scissors") - EVEN) // DEAR
    usual = draft.scenario.usual("contentment")
    draft.change(key, (usual - draft.number(key)) // 12 + wage - known - dear, WHY)


def _drift(draft: Draft, organisation: OrganisationId, stratum: str, swing: int) -> None:
    key = at(f"opposition-{stratum}", organisation)
    talk = draft.number("discussion")
    content = draft.number(at("contentment", organisation))
    grievance = (draft.scenario.usual("contentment") - content) // 4
    strikes = draft.number("strikes") // 8 if stratum == "factory" else 0
    target = draft.scenario.usual(key) + (grievance + strikes) * (500 + talk) // 1000 + swing
    pace = 2 if talk >= OPEN else 6
    draft.change(key, (target - draft.number(key)) // pace, WHY)


def _heard(draft: Draft) -> int:
    """How far (per mille) the critics' case is heard: how widely known, how freely talked of."""
    known = max(0, draft.number("platform") - draft.scenario.usual("platform"))
    case = known * (2000 - draft.number("pressure-on-press"))
    return case * min(1000, 2 * draft.number("discussion")) // 2_000_000


def _swing(draft: Draft, organisation: OrganisationId, stratum: str, heard: int) -> int:
    """What an argument that is heard moves, by stratum and by the kind of place (per mille)."""
    moved = HEARING[stratum] * draft.number(at("receptive", organisation)) // 1000
    return moved * heard // 1000 * draft.coefficients["argument"] // 1000


def _leaders(draft: Draft, stratum: str) -> int:
    """What the heads of the army's political work and of the Komsomol lend to a side."""
    usual = draft.scenario.usual
    if stratum == "army":
        return (usual("army-line") - draft.number("army-line")) // 2
    if stratum == "student":
        return (usual("komsomol-line") - draft.number("komsomol-line")) // 3
    return 0
