"""A game that two people play: what each sees of it, and when a turn is over.

Inside a turn each seat has a state of its own: the opening of the turn and what it has done since.
Its moves are checked against that and nothing else, so that what the other seat does meanwhile
neither helps nor hinders. When both have closed the turn, `closing` carries their moves out.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from game.rules.closing import close, done_in_turn
from game.rules.hashing import Chain
from game.rules.ids import SEATS, Id, Seat
from game.rules.legal import refusal
from game.rules.moves import EndTurn, Move
from game.rules.plays.refusals import refuse
from game.rules.reducer import reduce
from game.rules.scenario import Scenario
from game.rules.state import Refusal, State, Step

PERSON: Id = "person"
"""In the place of the other seat's policy: nobody plays it but a person."""


@dataclass(frozen=True, slots=True)
class Place:
    """One seat's part of the table: the game as it sees it, and its hash.

    `last` is what the seat was last told, by a move of its own or the closing of a turn; `before`
    the place before its last move in this turn.
    """

    state: State
    chain: Chain
    last: Step | None = None
    before: "Place | None" = None
    closed: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """A game of two people between two moves. `scenario` may be seen from either seat."""

    scenario: Scenario
    places: Mapping[Seat, Place]

    def seen_from(self, seat: Seat) -> Scenario:
        """The scenario as a seat plays it."""
        return self.scenario if seat == self.scenario.seat else self.scenario.other_side()

    def can(self, seat: Seat, move: Move) -> Refusal | None:
        """Why a seat may not make a move now, or None."""
        place = self.places[seat]
        if place.closed:
            return refuse("turn-closed")
        return refusal(place.state, move, self.seen_from(seat))


def lay_table(scenario: Scenario, opening: State) -> Table:
    """A game of two people that begins with a state at the opening of a turn."""
    return Table(scenario, dict.fromkeys(SEATS, Place(opening, Chain.begin(opening))))


def play(table: Table, seat: Seat, move: Move) -> tuple[Table, Step]:
    """Let a seat make a move. A move that is not allowed leaves the table as it was."""
    place = table.places[seat]
    refused = table.can(seat, move)
    if refused is not None:
        return table, Step(place.state, move, refusal=refused)
    if isinstance(move, EndTurn):
        table = _seat(table, seat, replace(place, closed=True, last=None, before=None))
        if all(each.closed for each in table.places.values()):
            table = _close(table)
        return table, table.places[seat].last or Step(place.state, move)
    step = reduce(place.state, move, table.seen_from(seat))
    chain = place.chain.follow(place.state, step)
    return _seat(table, seat, Place(step.state, chain, step, place)), step


def take_back(table: Table, seat: Seat) -> Table:
    """The table without the last move of a seat. Raises IndexError if this turn has none."""
    before = table.places[seat].before
    if before is None:
        raise IndexError(seat)
    return _seat(table, seat, before)


def _seat(table: Table, seat: Seat, place: Place) -> Table:
    return replace(table, places={**table.places, seat: place})


def _close(table: Table) -> Table:
    states = {seat: place.state for seat, place in table.places.items()}
    moves = {seat: done_in_turn(state, seat) for seat, state in states.items()}
    one = next(iter(states.values()))
    closed = close(one.opened or one, moves, table.scenario)
    places = {}
    for seat, place in table.places.items():
        step = closed.step(place.state, table.seen_from(seat))
        places[seat] = Place(step.state, place.chain.follow(place.state, step), step)
    return replace(table, places=places)
