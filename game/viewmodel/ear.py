"""What can be known of the opposition in a region: the critics know it, the office reads of it."""

from game.rules.ids import OrganisationId, at
from game.rules.power.election import cell_share
from game.viewmodel.sight import Sight


def hears(sight: Sight, organisation: OrganisationId) -> bool:
    """Whether anything is known: to the office only of a place that sends reports."""
    critics = sight.scenario.seat != "general-secretary"
    return critics or sight.state.ledger[at("reporting", organisation)] > 0


def known_share(sight: Sight, organisation: OrganisationId) -> int | None:
    """The opposition's share in the cells (per mille); None where nothing is known."""
    if not hears(sight, organisation):
        return None
    return cell_share(sight.state, sight.scenario, organisation)
