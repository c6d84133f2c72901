"""Mood of the cells: wages, strikes, what is known of the methods, how free the talk is.

What critics say reaches cells two ways: the press and the country's talk carry it everywhere
(`platform`, `discussion`), and speakers put it, or answer it, in the cells of a place (`argued`).
"""

from collections.abc import Mapping
from dataclasses import dataclass

from game.rules.draft import Draft
from game.rules.ids import STRATA, LedgerKey, Stratum, at
from game.rules.power import presence
from game.rules.power.privilege import envy
from game.rules.state import Why

ENOUGH = 400
"""Real wages (1913 = 1,000) at which the cells neither gain nor lose heart. Not the declared start:
wages are a recorded series, and where they begin is not where they are felt to be enough."""

EVEN, DEAR = 1_500, 80
"""From prices half above those of 1913, what is dear costs a point of contentment for each 80. Not
the declared start, which is that of a recorded series and lies below: it costs nothing."""

HEARING = {"factory": 260, "office": 750, "student": 680, "army": 560, "village": 250}
"""How far (per mille) each stratum comes over if the whole case is heard in an open discussion.

Set by hand from the winter of 1923–24: about a fifth of the factory cells and more than half of the
cells of the higher schools of Moscow went with the opposition.
"""

UNANSWERED = 250
"""How much further (per mille) an argument goes where no secretary is at home to answer it."""

FORGOTTEN = 4
"""A quarter of what was said in the cells of a place is forgotten in a month."""

OPEN = 500
"""From this discussion (per mille) on, cells make up their minds in weeks instead of months."""

WHY = Why("why.mood")


@dataclass(frozen=True, slots=True)
class _Month:
    """What is the same in every place this month, and so is worked out once.

    `comfort` is what cells gain or lose of contentment; `heard` how far the critics' case is heard,
    `lent` what the leaders of a stratum add to that; `unrest` what strikes add to its grievance,
    `voice` how much of a grievance (per mille) is spoken; `pace` in how many months minds are
    made up.
    """

    comfort: int
    heard: int
    lent: Mapping[Stratum, int]
    unrest: Mapping[Stratum, int]
    voice: int
    pace: int


def tick(draft: Draft) -> None:
    """One month's drift of contentment and of the opposition in each stratum."""
    month = _month(draft)
    cells = zip(*(draft.keys(f"opposition-{each}") for each in STRATA), strict=True)
    organisations = draft.scenario.organisations
    said = zip(*(draft.keys(f"argued-{each}") for each in STRATA), strict=True)
    keys = zip(draft.keys("contentment"), draft.keys("receptive"), cells, said, strict=True)
    for organisation, (contentment, receptive, shares, words) in zip(
        organisations, keys, strict=True
    ):
        grievance = _content(draft, contentment, month.comfort)
        ear = draft.number(receptive)
        if presence.alone(draft.ledger, draft.holdings, organisation):
            ear += ear * UNANSWERED // 1000
        for stratum, share, word in zip(STRATA, shares, words, strict=True):
            unrest = (grievance + month.unrest[stratum]) * month.voice // 1000
            heard = month.heard + _recall(draft, word)
            swing = month.lent[stratum] + _swing(draft, stratum, ear, heard)
            _drift(draft, share, unrest + swing, month.pace)
    talk = max(0, draft.number("discussion") - draft.scenario.usual("discussion"))
    fear = draft.coefficients["security"] * talk // 10_000
    if fear:
        for key in draft.keys("loyalty"):
            draft.change(key, fear, Why("why.security"))


def _month(draft: Draft) -> _Month:
    heard, talk = _heard(draft), draft.number("discussion")
    strikes = draft.number("strikes") // 8
    return _Month(
        comfort=_comfort(draft),
        heard=heard,
        lent={each: _leaders(draft, each) * heard // 1000 for each in STRATA},
        unrest={each: strikes if each == "factory" else 0 for each in STRATA},
        voice=500 + talk,
        pace=2 if talk >= OPEN else 6,
    )


def _comfort(draft: Draft) -> int:
    """What wages add to contentment, less what is known, what is dear, and the ladder of pay."""
    wage = draft.coefficients["mood-wage"] * (draft.number("wage-index") - ENOUGH) // 10_000
    known = draft.coefficients["mood-exposure"] * draft.number(at("exposure", "cells")) // 5_000
    return wage - known - max(0, draft.number("scissors") - EVEN) // DEAR - envy(draft)


def _content(draft: Draft, key: LedgerKey, comfort: int) -> int:
    """Move the contentment of a place, and say what grievance there is then."""
    usual = draft.scenario.usual("contentment")
    draft.change(key, (usual - draft.number(key)) // 12 + comfort, WHY)
    return (usual - draft.number(key)) // 4


def _recall(draft: Draft, key: LedgerKey) -> int:
    """What was said in these cells, for and against; then a part of it is forgotten."""
    said = draft.number(key)
    if said:
        left = abs(said) * (FORGOTTEN - 1) // FORGOTTEN
        draft.put(key, left if said > 0 else -left, WHY)
    return said


def _drift(draft: Draft, key: LedgerKey, by: int, pace: int) -> None:
    """A stratum goes a part of the way to where it is moved from what is usual with it."""
    draft.change(key, (draft.layout.usual[key] + by - draft.number(key)) // pace, WHY)


def _heard(draft: Draft) -> int:
    """How far (per mille) the critics' case is heard: how widely known, how freely talked of."""
    known = max(0, draft.number("platform") - draft.scenario.usual("platform"))
    case = known * (2000 - draft.number("pressure-on-press"))
    return case * min(1000, 2 * draft.number("discussion")) // 2_000_000


def _swing(draft: Draft, stratum: Stratum, ear: int, heard: int) -> int:
    """What an argument that is heard moves, by stratum and by the ear of a place (per mille)."""
    if not heard:
        return 0
    return HEARING[stratum] * ear // 1000 * heard // 1000 * draft.coefficients["argument"] // 1000


def _leaders(draft: Draft, stratum: str) -> int:
    """What the heads of the army's political work and of the Komsomol lend to a side."""
    usual = draft.scenario.usual
    if stratum == "army":
        return (usual("army-line") - draft.number("army-line")) // 2
    if stratum == "student":
        return (usual("komsomol-line") - draft.number("komsomol-line")) // 3
    return 0
