"""Move `visit`: a call on a member whose vote is in doubt."""

from collections.abc import Iterator, Mapping

from game.rules.draft import Draft
from game.rules.due import is_due
from game.rules.ids import NumberId
from game.rules.moves import Visit
from game.rules.plays.refusals import refuse
from game.rules.power import visits
from game.rules.scenario import Scenario, Vote
from game.rules.state import Refusal, State


def price(move: Visit, scenario: Scenario) -> Mapping[NumberId, int]:
    """What the offer costs, whether it is taken or not."""
    offer = scenario.offers.get(move.offer)
    return offer.cost if offer else {}


def refusal(move: Visit, state: State, scenario: Scenario) -> Refusal | None:
    """Refused before other months' votes, of who does not waver, and of what he is known to refuse.

    Of what he would refuse and nobody knows, the visit is made.
    """
    vote = scenario.votes.get(move.vote)
    if vote is None or not is_due(state, scenario, vote):
        return refuse("no-such-vote", vote=move.vote)
    if move.option not in vote.options:
        return refuse("no-such-side", vote=move.vote)
    if move.person not in visits.waverers(state, scenario, vote):
        return refuse("not-wavering", person=move.person)
    if move.offer not in visits.offers(scenario, vote, move.person):
        return refuse("no-such-offer", person=move.person)
    return _spent(move, vote, state, scenario) or _known(move, vote, state, scenario)


def _spent(move: Visit, vote: Vote, state: State, scenario: Scenario) -> Refusal | None:
    """The refusal of a second visit to a man, and of one too many."""
    if visits.made(state, vote, scenario.seat, move.person):
        return refuse("visited", person=move.person)
    return None if visits.left(state, scenario, vote) else refuse("no-visit-left", vote=vote.id)


def _known(move: Visit, vote: Vote, state: State, scenario: Scenario) -> Refusal | None:
    """The refusal of what the seat knows that he will not take."""
    match visits.known_refusal(state, scenario, vote, move.person, move.offer):
        case "own":
            return refuse("he-refuses", person=move.person)
        case "cold":
            return refuse("takes-nothing", person=move.person)
        case None:
            return None


def play(move: Visit, draft: Draft) -> None:
    """He takes it or he does not, and his vote is moved so far."""
    visits.visit(draft, move)


def samples(state: State, scenario: Scenario) -> Iterator[Visit]:
    """Every offer to every waverer of the votes that are due, for each side."""
    for vote in scenario.votes.values():
        if not is_due(state, scenario, vote):
            continue
        for person in visits.waverers(state, scenario, vote):
            for offer in visits.offers(scenario, vote, person):
                for option in vote.options:
                    yield Visit(vote.id, person, offer, option)
