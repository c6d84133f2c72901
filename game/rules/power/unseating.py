"""Unseating: where the cells have had enough, a conference or a plenum of the place drops its man.

That committees were torn by squabbles, and that secretaries feared discussion and elections because
these cost posts, is how Harris (2005, as summarised) explains why they looked to the centre. The
bound, the chance and the relief are the game’s own: no count of secretaries voted out is known.
"""

from game.rules.draft import Draft
from game.rules.ids import MANNERS, Manner, OrganisationId, at
from game.rules.power.placement import count_change, count_leaver, vacate
from game.rules.scenario import Organisation
from game.rules.state import State, Why

ENDURED = 150
"""Below this contentment (per mille) a conference may drop its secretary."""

WARNED = 220
"""Below this one the pages say that it comes near."""

ANGER = 4
"""How much likelier (per mille a month) for each point of contentment that is lacking."""

RELIEF, LOOSENED = 80, 40
"""What a region gains in contentment and loses in grip, if all its secretaries are dropped."""


def chance(contentment: int) -> int:
    """Probability (per mille) that a secretary is dropped within a month.

    >>> chance(150), chance(100), chance(0)
    (0, 200, 600)
    """
    return max(0, ENDURED - contentment) * ANGER


def is_restless(state: State, organisation: OrganisationId) -> bool:
    """Whether it comes near there. Raises KeyError for an unknown organisation."""
    return state.ledger[at("contentment", organisation)] < WARNED


def tick(draft: Draft) -> None:
    """A month of conferences: each secretary of an unhappy region may be dropped."""
    organisations = draft.scenario.organisations.values()
    for organisation, contentment in zip(organisations, draft.keys("contentment"), strict=True):
        likely = chance(draft.number(contentment))
        if not likely:
            continue
        dice = draft.dice(f"unseated/{organisation.id}")
        why = Why("why.unseated", {"organisation": organisation.id})
        if dice.chance(likely) and _drop_named(draft, organisation.id, why):
            _calm(draft, organisation, 1, why)
        others = sum(dice.chance(likely) for _ in range(organisation.guberniyas - 1))
        dropped = sum(_drop_other(draft, organisation.id, why) for _ in range(others))
        if dropped:
            draft.tell("chronicle.unseated-others", organisation=organisation.id, count=dropped)
            _calm(draft, organisation, dropped, why)


def _calm(draft: Draft, organisation: Organisation, dropped: int, why: Why) -> None:
    """The place has had its way."""
    part = organisation.guberniyas
    draft.change(at("contentment", organisation.id), RELIEF * dropped // part, why)
    draft.change(at("grip", organisation.id), -(LOOSENED * dropped // part), why)


def _drop_named(draft: Draft, place: OrganisationId, why: Why) -> bool:
    """The named post falls vacant: whom to send, or to let them elect, is for the desk."""
    holding = draft.holdings.get(f"secretary-{place}")
    if holding is None or holding.holder is None:
        return False
    draft.tell("chronicle.unseated", organisation=place, person=holding.holder)
    vacate(draft, f"secretary-{place}", why)
    return True


def _drop_other(draft: Draft, place: OrganisationId, why: Why) -> bool:
    """Behind it a conference elects its own man; one who was sent goes before one it had chosen."""
    gone = _first_to_go(draft, place)
    if gone is None:
        return False
    draft.change(at(gone, place), -1, why)
    draft.change(at("elected", place), 1, why)
    count_leaver(draft, place, gone, why)
    count_change(draft, place, "replaced", why)
    return True


def _first_to_go(draft: Draft, place: OrganisationId) -> Manner | None:
    named = draft.holdings.get(f"secretary-{place}")
    for manner in reversed(MANNERS):
        stock = draft.number(at(manner, place))
        if named is not None and named.holder is not None and named.manner == manner:
            stock -= 1
        if stock > 0:
            return manner
    return None
