"""Votes in bodies: what moves a member is the matter, ties, the mandate, an open hand, a visit."""

from collections.abc import Iterator, Mapping
from dataclasses import replace

from game.rules.draft import Draft
from game.rules.ids import (
    AssemblyId,
    BallotId,
    Id,
    OptionId,
    OrganisationId,
    PersonId,
    Reason,
    at,
)
from game.rules.odds import logistic
from game.rules.power.effects import apply_effect
from game.rules.scenario import Bloc, Scenario, Vote
from game.rules.state import Returns, State, VoteResult, Why
from game.rules.tally import ABSTAIN, count, tally

EVEN = 500
"""An even chance, per mille."""


def voters(scenario: Scenario, vote: Vote) -> tuple[PersonId, ...]:
    """Those who vote by name: full members of the body who were there."""
    members = scenario.bodies[vote.body].term(vote.turn).members
    return tuple(each for each in members if each not in vote.absent)


def blocs(scenario: Scenario, vote: Vote) -> tuple[Bloc, ...]:
    """The unnamed seats that vote."""
    return scenario.bodies[vote.body].term(vote.turn).blocs


def probability(state: State, scenario: Scenario, vote: Vote, person: PersonId) -> int:
    """Probability (per mille) that a member is for the first option, if he does not abstain."""
    return logistic(sum(weight for _, weight in _terms(state, scenario, vote, person)))


def leaning(state: State, scenario: Scenario, vote: Vote, person: PersonId) -> int:
    """The same as it would be if nobody had called on him."""
    own = _own(state, scenario, vote, person)
    return logistic(sum(weight for _, weight in (*own, *_common(state, scenario, vote))))


def bloc_probability(state: State, scenario: Scenario, vote: Vote, bloc: Bloc) -> int:
    """The same for an unnamed seat: it votes by the line of its bloc."""
    stance = vote.stances.get(bloc.id, bloc.line // 4)
    return logistic(stance * 3 + sum(weight for _, weight in _common(state, scenario, vote)))


def reason(
    state: State, scenario: Scenario, vote: Vote, person: PersonId, ballot: BallotId
) -> Reason:
    """What weighed most for the ballot that a member gives; if nothing did, he was in doubt."""
    sides = {vote.options[0]: 1, vote.options[1]: -1}
    found: dict[Reason, int] = {}
    for name, weight in _terms(state, scenario, vote, person):
        found[name] = found.get(name, 0) + weight * sides.get(ballot, 0)
    most = max(found, key=found.__getitem__)
    return most if found[most] > 0 else "doubt"


_Terms = tuple[tuple[Reason, int], ...]
"""What moves a member towards the first option (thousandths of log-odds), each by its name."""


def _terms(state: State, scenario: Scenario, vote: Vote, person: PersonId) -> _Terms:
    """What moves a member: what is his own, what moves all, who has called on him."""
    own, common = _own(state, scenario, vote, person), _common(state, scenario, vote)
    if not state.visits:
        return (*own, *common)
    visits = ((v.seat, v.push) for v in state.visits if (v.vote, v.person) == (vote.id, person))
    return (*own, *common, *visits)


def _own(state: State, scenario: Scenario, vote: Vote, person: PersonId) -> _Terms:
    """His view of the matter, his line as it now is, his tie."""
    line, now = scenario.people[person].line, state.ledger[at("line", person)]
    tie = state.ledger[at("tie", person)] * vote.pull // 1000
    return (
        ("matter", vote.stances.get(person, line // 4) * 3),
        ("line", (now - line) // 4 * 3),
        ("tie", tie * scenario.reading.coefficients["loyalty-vote"] // 250),
    )


def _common(state: State, scenario: Scenario, vote: Vote) -> _Terms:
    """What moves everybody alike: mandate, the three, the numbers the vote names, an open hand."""
    side = 1 if vote.pull >= 0 else -1
    weight = scenario.reading.coefficients["coalition-vote"]
    three = side * weight * (state.ledger["coalition"] - scenario.usual("coalition")) // 1000
    mood = sum(
        each.weight * (state.ledger[each.number] - each.start) // 1000 for each in vote.swayed
    )
    seen = side * (state.ledger["authority"] - scenario.usual("authority")) * 10
    return (
        ("mandate", state.ledger[at("mandate", vote.id)] * 3),
        ("three", three),
        ("mood", mood),
        ("authority", seen if vote.open else 0),
    )


def hold(draft: Draft, vote: Vote) -> None:
    """Hold a vote: ballots by name, the winner, and what follows from it."""
    if vote.assembly is not None:
        _hold_assembly(draft, vote, vote.assembly)
        return
    state = draft.finish()
    ballots: dict[PersonId, OptionId] = {}
    for person in voters(draft.scenario, vote):
        chance = probability(state, draft.scenario, vote, person)
        roll = draft.dice(f"vote/{vote.id}/{person}").below(1000)
        ballots[person] = _ballot(vote, chance, roll)
    unnamed: dict[Id, tuple[int, int, int]] = {}
    for bloc in blocs(draft.scenario, vote):
        chance = bloc_probability(state, draft.scenario, vote, bloc)
        dice = draft.dice(f"vote/{vote.id}/{bloc.id}")
        cast = [_ballot(vote, chance, dice.below(1000)) for _ in range(bloc.size)]
        unnamed[bloc.id] = count(cast, vote)
    reasons = {
        each: reason(state, draft.scenario, vote, each, ballot) for each, ballot in ballots.items()
    }
    _declare(draft, vote, ballots, unnamed, reasons)


def _hold_assembly(draft: Draft, vote: Vote, assembly: AssemblyId) -> None:
    """Delegates vote as they were chosen; those of the opposition for the second option.

    Who wavered at home wavers in the hall: a mandate moves so many of them (per mille) towards the
    first option, or away from it.
    """
    rows = draft.returns.get(assembly, {})
    mandate = draft.number(at("mandate", vote.id))
    unnamed = {each: (first, second, 0) for each, first, second in _cast(rows, mandate)}
    _declare(draft, vote, {}, unnamed, {})


def _cast(
    rows: Mapping[OrganisationId, Returns], mandate: int
) -> Iterator[tuple[OrganisationId, int, int]]:
    """The votes of each delegation for the first and for the second option.

    Who moves is counted over the whole hall: a delegation alone is too small for a part of a man.
    """
    pull, rest = min(1000, abs(mandate)), 0
    for each, row in rows.items():
        theirs = row.against if mandate > 0 else row.delegates - row.against
        moved, rest = divmod(theirs * row.wavering * pull + rest, 1_000_000)
        moved = min(moved, theirs)
        against = row.against - moved if mandate > 0 else row.against + moved
        yield each, row.delegates - against, against


def _declare(
    draft: Draft,
    vote: Vote,
    ballots: dict[PersonId, OptionId],
    unnamed: dict[Id, tuple[int, int, int]],
    reasons: dict[PersonId, Reason],
) -> None:
    result = VoteResult(vote.id, draft.turn, ballots, "", unnamed, reasons)
    first, second, abstained = tally(result, vote)
    winner = vote.options[0] if first > second else vote.options[1]
    draft.votes[vote.id] = replace(result, winner=winner)
    counted = {"first": first, "second": second, "abstained": abstained}
    draft.tell("chronicle.vote", vote=vote.id, option=winner, **counted)
    for effect in vote.outcomes.get(winner, ()):
        apply_effect(draft, effect, Why("why.vote", {"vote": vote.id, "option": winner}))


def _ballot(vote: Vote, chance: int, roll: int) -> OptionId:
    """The nearer a member is to not knowing, the likelier he abstains."""
    doubt = min(chance, 1000 - chance) * vote.abstention // 1000
    if roll < chance - doubt:
        return vote.options[0]
    return ABSTAIN if roll < chance + doubt else vote.options[1]
