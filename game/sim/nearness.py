"""How near a programme is: what a player who sets out to carry it out makes of a state.

An aim that is met counts most, then how far its figure is from its target in the unit's own
steps, and a little what it has in hand. Votes and conferences that have not been held yet count by
what can be expected of them, so that a step towards an aim shows before the day on which it counts.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from game.rules.conditions import Condition, Count, NumberIs, QuantityIs
from game.rules.draft import Draft
from game.rules.figure import figure
from game.rules.ids import Id, at
from game.rules.judge import met
from game.rules.power.election import convene
from game.rules.power.votes import bloc_probability, blocs, probability, voters
from game.rules.quantity import Quantity
from game.rules.scenario import Aim, Programme, Scenario, Vote
from game.rules.state import State

STEP: Mapping[str, int] = {
    "permille": 60,
    "points": 6,
    "votes": 4,
    "organisations": 4,
    "persons": 6,
    "posts": 60,
    "reports": 2,
    "roubles": 8_000,
}
"""What counts as one step of a unit: about what a turn's work moves."""

FINE = 1_000
"""Figures are compared in thousandths, so that a half of a vote to be expected counts."""

MET, NEAR, IN_HAND, ALL = 1_000, 600, 150, 1_500
"""What an aim that is met is worth, one that is as good as met, what is in hand, and a programme
that is carried out."""

PROMISE = 1_000
"""What a share of all conferences would be worth where delegates are aimed at: they come late."""

SHORT = 100
"""An organisation so far (per mille) from a floor counts as not begun."""


@dataclass(frozen=True, slots=True)
class Outlook:
    """What a player makes of a state, aim by aim.

    What each is worth, and how far its figure is past its target, in thousandths of its unit;
    negative: short of it. `turn` is that of the state.
    """

    turn: int
    worths: tuple[int, ...]
    ahead: tuple[int, ...]

    @property
    def worth(self) -> int:
        """What the programme is worth as a whole."""
        return sum(self.worths) + (ALL if all(each >= MET for each in self.worths) else 0)


def outlook(state: State, scenario: Scenario, programme: Programme) -> Outlook:
    """How near a programme is to being carried out; more is nearer."""
    ahead = tuple(_ahead(aim, state, scenario) for aim in programme.aims)
    pairs = zip(programme.aims, ahead, strict=True)
    return Outlook(
        state.turn, tuple(_worth(aim, past, state, scenario) for aim, past in pairs), ahead
    )


def _worth(aim: Aim, ahead: int, state: State, scenario: Scenario) -> int:
    step = FINE * STEP.get(aim.unit, max(1, abs(aim.target) // 8))
    settled = _is_settled(aim.shows, state)
    if met(aim.met, state, scenario) if settled else ahead >= 0:
        return MET + IN_HAND * max(0, ahead) // (step + max(0, ahead))
    near = NEAR * step // (step + max(0, -ahead))
    return near if settled else near + _promise(aim, state, scenario)


def _promise(aim: Aim, state: State, scenario: Scenario) -> int:
    """What the opposition's share at all stages is worth before it is strong enough for a delegate.

    A majority at each stage takes nearly all, so that the count alone would say nothing for long.
    """
    if aim.shows.kind != "assembly" or aim.shows.of[1] != "against" or at_most(aim.met):
        return 0
    rows = _held(state, scenario, aim.shows.of[0]).returns[aim.shows.of[0]].values()
    shares = sum(row.delegates * (row.cells + row.district + row.guberniya) for row in rows)
    return PROMISE * shares // (3 * FINE * max(1, sum(row.delegates for row in rows)))


def at_most(condition: Condition) -> bool:
    """Whether an aim asks for little of its figure."""
    return isinstance(condition, NumberIs | QuantityIs) and condition.at_least is None


def _ahead(aim: Aim, state: State, scenario: Scenario) -> int:
    """How far the figure of an aim is past its target, in thousandths; negative: short of it."""
    if (counted := counts(aim)) is not None:
        return _ahead_of_count(aim, counted, state, scenario)
    past = _expected(aim.shows, state, scenario) - FINE * aim.target
    return -past if at_most(aim.met) else past


def counts(aim: Aim) -> tuple[Id, int] | None:
    """The number and the floor of an aim that counts organisations."""
    if isinstance(aim.met, Count):
        return aim.met.number, aim.met.at_least
    return (aim.shows.of[0], aim.shows.floor) if aim.shows.kind == "count" else None


def _ahead_of_count(aim: Aim, counted: tuple[Id, int], state: State, scenario: Scenario) -> int:
    """The same where organisations are counted: who is nearly there counts in part."""
    number, floor = counted
    past = [state.ledger[at(number, each)] - floor for each in scenario.organisations]
    if at_most(aim.met):
        there = sorted((-each - 1 for each in past), reverse=True)
        wanted = len(there) - aim.target
    else:
        there, wanted = sorted(past, reverse=True), aim.target
    short = sum(min(SHORT, max(0, -each)) for each in there[:wanted])
    spare = sum(min(SHORT, max(0, each)) for each in there[:wanted] if not short)
    if short:
        return -FINE * short // SHORT
    return FINE * sum(each >= 0 for each in there[wanted:]) + spare * FINE // (SHORT * 8)


def _is_settled(quantity: Quantity, state: State) -> bool:
    """Whether nothing has to be expected any more for a figure to be read."""
    match quantity.kind:
        case "vote" | "won":
            return quantity.of[0] in state.votes or state.over
        case "assembly" | "carried":
            return quantity.of[0] in state.returns or state.over
        case _:
            return True


def _expected(quantity: Quantity, state: State, scenario: Scenario) -> int:
    """A figure in thousandths; of what has not been held what is to be expected today."""
    if _is_settled(quantity, state):
        return FINE * figure(quantity, state, scenario)
    if quantity.kind in ("assembly", "carried"):
        held = _held(state, scenario, quantity.of[0])
        return FINE * figure(quantity, held, scenario)
    vote = scenario.votes[quantity.of[0]]
    cast = _cast(vote, state, scenario)
    for_it = cast[vote.options.index(quantity.of[1]) if quantity.of[1] in vote.options else 2]
    return for_it if quantity.kind == "vote" else FINE * for_it // max(1, sum(cast))


def _held(state: State, scenario: Scenario, assembly: Id) -> State:
    """The state, if the conferences before an assembly were held today."""
    draft = Draft(state, scenario, traced=False)
    convene(draft, scenario.assemblies[assembly])
    return draft.finish()


def _cast(vote: Vote, state: State, scenario: Scenario) -> tuple[int, ...]:
    """Thousandths of votes to be expected today: for the first option, the second, abstentions."""
    if vote.assembly is not None:
        held = _held(state, scenario, vote.assembly).returns[vote.assembly].values()
        against = sum(row.against for row in held)
        return FINE * (sum(row.delegates for row in held) - against), FINE * against, 0
    first = second = doubtful = 0
    for size, chance in _chances(vote, state, scenario):
        doubt = min(chance, FINE - chance) * vote.abstention // FINE
        first += size * (chance - doubt)
        second += size * (FINE - chance - doubt)
        doubtful += size * 2 * doubt
    return first, second, doubtful


def _chances(vote: Vote, state: State, scenario: Scenario) -> Iterator[tuple[int, int]]:
    """How many vote together, and how likely (per mille) each is for the first option."""
    for person in voters(scenario, vote):
        yield 1, probability(state, scenario, vote, person)
    for bloc in blocs(scenario, vote):
        yield bloc.size, bloc_probability(state, scenario, vote, bloc)
