"""Indirect election: how an opinion in the cells becomes delegates, stage by stage.

At each stage a share s becomes s^r / (s^r + (1−s)^r), the seats–votes curve; r = 1 + kappa · grip.
In Moscow in the winter of 1923–24, 36 % at the district conferences became 16–18 % at the guberniya
conference, and 3 delegates of 128 in the country: log-odds grow about 2.5-fold a stage.
"""

from typing import TYPE_CHECKING

from game.rules.ids import STRATA, OrganisationId, at
from game.rules.odds import log_odds, logistic
from game.rules.state import State

if TYPE_CHECKING:
    from game.rules.scenario import Scenario

GRIEVANCE_FROM = 600
"""Below this contentment (per mille) cells begin to send delegates who are against the office."""

STAGES = 2
"""District and guberniya: two conferences stand between a cell and a congress."""


def stage(share: int, grip: int, kappa: int) -> int:
    """The share (per mille) of a minority after one indirect election.

    >>> stage(500, 400, 1600)
    500
    """
    rho = 1000 + kappa * grip // 1000
    return logistic(log_odds(share) * rho // 1000)


def cell_share(state: State, scenario: "Scenario", organisation: OrganisationId) -> int:
    """The opposition's share among all cells of an organisation, in per mille."""
    strata = scenario.organisations[organisation].strata
    total = sum(strata.values())
    votes = sum(
        strata.get(each, 0) * state.ledger[at(f"opposition-{each}", organisation)]
        for each in STRATA
    )
    return votes // total if total else 0


def conference_share(state: State, scenario: "Scenario", organisation: OrganisationId) -> int:
    """The opposition's share at the guberniya conference, in per mille."""
    share = cell_share(state, scenario, organisation)
    grip = state.ledger[at("grip", organisation)]
    for _ in range(STAGES):
        share = stage(share, grip, scenario.reading.coefficients["kappa"])
    return share


def contrary_share(state: State, scenario: "Scenario", organisation: OrganisationId) -> int:
    """Who would vote against the Secretariat's list: the opposition, and the merely aggrieved.

    The aggrieved have no platform and go through one conference only.
    """
    grip = state.ledger[at("grip", organisation)]
    aggrieved = max(1, GRIEVANCE_FROM - state.ledger[at("contentment", organisation)])
    sent = stage(aggrieved, grip, scenario.reading.coefficients["kappa"])
    return max(conference_share(state, scenario, organisation), sent)


def delegation(
    state: State, scenario: "Scenario", organisation: OrganisationId
) -> tuple[int, int, int]:
    """Delegates if they were chosen today: with the Secretariat, open, against."""
    delegates = state.ledger[at("delegates", organisation)]
    against = delegates * contrary_share(state, scenario, organisation) // 1000
    hold = (state.ledger[at("grip", organisation)] + state.ledger[at("loyalty", organisation)]) // 2
    holding = state.holdings.get(f"secretary-{organisation}")
    if holding is not None and holding.holder is not None and holding.manner != "elected":
        hold += 150
    sure = (delegates - against) * min(1000, hold) // 1000
    return sure, delegates - against - sure, against


def congress(state: State, scenario: "Scenario") -> tuple[int, int, int]:
    """All delegates if the congress met today: with the Secretariat, open, against."""
    rows = [delegation(state, scenario, each) for each in scenario.organisations]
    return sum(row[0] for row in rows), sum(row[1] for row in rows), sum(row[2] for row in rows)
