"""Visits before a vote: who wavers, what would move him, how far it does.

Who wavers is whose vote is in doubt and whom something is known to move. A seat can call on a few
of them, on each once. What it offers moves his vote towards the option that it asks for: by the
strength of the offer, half as far again if it is what he wants most, and more or less by what
binds him to who comes. An offer that he will not hear of costs the visit; if it was a threat or a
file, it moves him the other way. Nothing here is drawn by lot.
"""

from typing import Literal

from game.rules.draft import Draft
from game.rules.ids import OFFICE, OfferId, PersonId, Seat, Want, at
from game.rules.moves import Visit
from game.rules.power.effects import apply_effect
from game.rules.power.votes import EVEN, leaning, voters
from game.rules.scenario import Offer, Rejection, Scenario, Vote, Waverer
from game.rules.state import State, Visited, Why

WHOLE = 1_000

DOUBT = 450
"""Nobody is called on whose chance (per mille) is further than this from an even one."""

MOST = 6
"""Those who waver most are called on; more names no seat keeps in its head."""

FEW, MANY, LARGE = 2, 3, 20
"""Visits of a seat before a vote: in a body of so many named voters three, in a smaller one two."""

WANTED = 1_500
"""What an offer is worth (per mille) to a man who wants that most."""

WARM = 500
"""What a bond of 1,000 adds to an offer, and one of −1,000 takes from it (per mille)."""

PARTED = 2
"""A line of the majority parts a man from its critics half as much as a tie binds him."""

COLD = -400
"""From one to whom he is bound less than this a man takes neither place nor bed nor doctor."""

CLOSE = 300
"""Of one who is bound to him so far, somebody knows what he would refuse."""

REBUFF = 600
"""How far a threat or a file that a man will not hear of moves him the other way (thousandths of
log-odds)."""

OFFENCE = 15
"""What an offer that is refused takes from the bond."""

GIFTS: tuple[Want, ...] = ("post", "bed", "cure")
HARD: tuple[Want, ...] = ("file", "fear")


def waverers(state: State, scenario: Scenario, vote: Vote) -> tuple[PersonId, ...]:
    """Who can be called on before a vote: the nearest to an even chance first.

    Those on whom somebody has called stay among them; their visits do not count in this.
    """
    if not vote.waverers:
        return ()
    doubt = {
        person: abs(EVEN - leaning(state, scenario, vote, person))
        for person in voters(scenario, vote)
        if person in vote.waverers and offers(scenario, vote, person)
    }
    nearest = sorted(doubt, key=doubt.__getitem__)
    found = [each for each in nearest if doubt[each] <= DOUBT][:MOST]
    visited = (each.person for each in of_vote(state, vote) if each.seat == scenario.seat)
    return tuple(dict.fromkeys((*found, *visited)))


def offers(scenario: Scenario, vote: Vote, person: PersonId) -> tuple[OfferId, ...]:
    """What the seat can lay before a man, with what he would refuse, in the order of content."""
    waverer = vote.waverers.get(person)
    if waverer is None:
        return ()
    named = {*waverer.offers, *(each.offer for each in waverer.refuses)}
    return tuple(each.id for each in _offers(scenario) if each.id in named)


def _offers(scenario: Scenario) -> tuple[Offer, ...]:
    return tuple(each for each in scenario.offers.values() if each.seat == scenario.seat)


def of_vote(state: State, vote: Vote) -> tuple[Visited, ...]:
    """The visits of both seats before a vote, as far as a state holds them."""
    return tuple(each for each in state.visits if each.vote == vote.id)


def made(state: State, vote: Vote, seat: Seat, person: PersonId | None = None) -> int:
    """How many visits a seat has made before a vote, to a person or in all."""
    return sum(each.seat == seat and person in (None, each.person) for each in of_vote(state, vote))


def allowed(scenario: Scenario, vote: Vote) -> int:
    """How many visits a seat can make before a vote."""
    return MANY if len(voters(scenario, vote)) >= LARGE else FEW


def left(state: State, scenario: Scenario, vote: Vote) -> int:
    """How many of them the seat of a scenario has left."""
    return max(0, allowed(scenario, vote) - made(state, vote, scenario.seat))


def bond(state: State, seat: Seat, person: PersonId) -> int:
    """What binds a person to who comes: his tie, or half of how far he is from the majority."""
    if seat == OFFICE:
        return state.ledger[at("tie", person)]
    return -state.ledger[at("line", person)] // PARTED


def refuses(waverer: Waverer, offer: OfferId) -> Rejection | None:
    """What content says of an offer that a man will not hear of."""
    return next((each for each in waverer.refuses if each.offer == offer), None)


def known_refusal(
    state: State, scenario: Scenario, vote: Vote, person: PersonId, offer: OfferId
) -> Literal["own", "cold"] | None:
    """Why the seat knows before that a man will not take an offer, if it knows.

    "own" is his own reason: it is known of who has made it public, or to who is close to him.
    "cold" is that he takes nothing from the seat.
    """
    close = bond(state, scenario.seat, person)
    rejection = refuses(vote.waverers[person], offer)
    if rejection is not None and (rejection.known or close >= CLOSE):
        return "own"
    if scenario.offers[offer].want in GIFTS and close < COLD:
        return "cold"
    return None


def strength(state: State, vote: Vote, person: PersonId, offer: Offer) -> int:
    """How far an offer moves a man’s vote if he takes it (thousandths of log-odds)."""
    warmth = WHOLE + bond(state, offer.seat, person) * WARM // WHOLE
    wanted = WANTED if vote.waverers[person].wants == offer.want else WHOLE
    return offer.weight * warmth // WHOLE * wanted // WHOLE


def visit(draft: Draft, move: Visit) -> None:
    """Make the offer: what comes of it for the vote, for the bond, and for the rest."""
    scenario, state = draft.scenario, draft.finish()
    vote, offer = scenario.votes[move.vote], scenario.offers[move.offer]
    taken = refuses(vote.waverers[move.person], move.offer) is None
    if taken:
        push = strength(state, vote, move.person, offer)
    else:
        push = -REBUFF if offer.want in HARD else 0
    towards = push if move.option == vote.options[0] else -push
    draft.visits.append(
        Visited(move.vote, move.person, move.offer, move.option, offer.seat, taken, towards)
    )
    why = Why("why.visit", {"person": move.person, "offer": move.offer})
    _bind(draft, move.person, offer.seat, offer.bond if taken else -OFFENCE, why)
    for effect in offer.effects:
        apply_effect(draft, effect, why)
    told = "chronicle.visit" if taken else "chronicle.visit-refused"
    draft.tell(told, vote=move.vote, person=move.person, offer=move.offer)


def _bind(draft: Draft, person: PersonId, seat: Seat, by: int, why: Why) -> None:
    """Move what binds a person to a seat."""
    if seat == OFFICE:
        draft.change(at("tie", person), by, why)
    else:
        draft.change(at("line", person), -by, why)
