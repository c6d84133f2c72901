"""Presence: a committee whose secretary is away, or has none, loses the hold on its conferences.

At Irkutsk in January 1924 most districts went over while the secretary travelled to the XIII
Conference, and came back when he did (Pavlyuchenkov 2008, online p. 158); at Perm and Vyatka an
emissary did the same (Reznik).
"""

from collections.abc import Mapping

from game.rules.draft import Draft
from game.rules.ids import LedgerKey, OrganisationId, PostId, at
from game.rules.state import Holding, Why

FAR = 5
"""From so many days of travel on, who goes to Moscow is away for two turns."""


def post_of(organisation: OrganisationId) -> PostId:
    """The post of the secretary of an organisation."""
    return f"secretary-{organisation}"


def alone(
    read: Mapping[LedgerKey, int],
    holdings: Mapping[PostId, Holding],
    organisation: OrganisationId,
) -> bool:
    """Whether an organisation is without a secretary, or he is away."""
    holding = holdings.get(post_of(organisation))
    vacant = holding is not None and holding.holder is None
    return vacant or read[at("away", organisation)] > 0


def travel(draft: Draft, organisation: OrganisationId, why: Why) -> None:
    """The secretary of an organisation goes to Moscow: for the next turn, from afar for two.

    The turn that is ending is counted too, since its end brings him nearer home. The secretary of
    Moscow goes nowhere.
    """
    days = draft.number(at("journey", organisation))
    turns = 3 if days >= FAR else 2 if days else 0
    away = at("away", organisation)
    draft.change(away, max(0, turns - draft.number(away)), why)


def tick(draft: Draft) -> None:
    """Who is away comes nearer home by a turn."""
    for key in draft.keys("away"):
        if draft.number(key):
            draft.change(key, -1, Why("why.home-again"))
