"""Votes in bodies: what moves a member is the matter, ties, the mandate and an open hand."""

from typing import TYPE_CHECKING

from game.rules.ids import OptionId, PersonId, at
from game.rules.odds import logistic
from game.rules.state import State, VoteResult, Why

if TYPE_CHECKING:
    from game.rules.draft import Draft
    from game.rules.scenario import Scenario, Vote

ABSTAIN: OptionId = "abstain"


def voters(scenario: "Scenario", vote: "Vote") -> tuple[PersonId, ...]:
    """Those who vote: full members of the body who were there."""
    return tuple(each for each in scenario.bodies[vote.body].members if each not in vote.absent)


def probability(state: State, scenario: "Scenario", vote: "Vote", person: PersonId) -> int:
    """Probability (per mille) that a member is for the first option, if he does not abstain."""
    stance = vote.stances.get(person, scenario.people[person].line // 4)
    tie = state.ledger[at("tie", person)] * vote.pull // 1000
    odds = stance * 3 + tie * scenario.reading.coefficients["loyalty-vote"] // 250
    odds += state.ledger[at("mandate", vote.id)] * 3
    if vote.open:
        odds += (state.ledger["authority"] - 40) * (10 if vote.pull >= 0 else -10)
    return logistic(odds)


def hold(draft: "Draft", vote: "Vote") -> None:
    """Hold a vote: ballots by name, the winner, and what follows from it."""
    state = draft.finish()
    ballots: dict[PersonId, OptionId] = {}
    for person in voters(draft.scenario, vote):
        chance = probability(state, draft.scenario, vote, person)
        roll = draft.dice(f"vote/{vote.id}/{person}").below(1000)
        ballots[person] = _ballot(vote, chance, roll)
    first, second = vote.options
    counted = list(ballots.values())
    winner = first if counted.count(first) > counted.count(second) else second
    draft.votes[vote.id] = VoteResult(vote.id, draft.turn, ballots, winner)
    draft.tell("chronicle.vote", vote=vote.id, option=winner, **_count(counted, first, second))
    for effect in vote.outcomes.get(winner, ()):
        effect.apply(draft, Why("why.vote", {"vote": vote.id, "option": winner}))


def _ballot(vote: "Vote", chance: int, roll: int) -> OptionId:
    """The nearer a member is to not knowing, the likelier he abstains."""
    doubt = min(chance, 1000 - chance) // 6
    if roll < chance - doubt:
        return vote.options[0]
    return ABSTAIN if roll < chance + doubt else vote.options[1]


def _count(ballots: list[OptionId], first: OptionId, second: OptionId) -> dict[str, int]:
    return {
        "first": ballots.count(first),
        "second": ballots.count(second),
        "abstained": ballots.count(ABSTAIN),
    }
