"""Closing a turn: what both seats did in it is applied in one order, and the turn is over.

Each seat acts on what it has seen: the opening of the turn and its own moves. So the moves of a
turn are kept apart until both have closed it, and then applied to the state at its opening,
first those of the General Secretary, then those of the opposition, each seat's in its own order.
When and in which order they arrived does not count. What was allowed when it was done is done: a
purse that the other side has meanwhile emptied goes down to its floor.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from game.rules import phases
from game.rules.apply import apply_move
from game.rules.draft import Draft
from game.rules.ids import SEATS, Seat, other_seat
from game.rules.moves import EndTurn, TurnMove
from game.rules.scenario import Scenario
from game.rules.state import Change, Entry, State, Step, Why

Apply = Callable[[Draft, TurnMove], None]
"""How a move is applied: a person's as it is, a policy's as it can follow the record."""


@dataclass(frozen=True, slots=True)
class Events:
    """What came of something: the changes in order, and the lines of the chronicle."""

    changes: tuple[Change, ...]
    entries: tuple[Entry, ...]


@dataclass(frozen=True, slots=True)
class Closing:
    """A turn that is over: the state at the opening of the next, and what led to it.

    `by` has what came of each seat's moves, `end` what came of the turn's end; `met` is the ledger
    between the two. Of one that is not `traced` no changes are known.
    """

    state: State
    by: Mapping[Seat, Events]
    met: Mapping[str, int]
    end: Events
    traced: bool

    def step(self, seen: State, scenario: Scenario) -> Step:
        """The closing as the seat of a scenario lives it, from the state that it last saw.

        What it did itself it has been told before, and the other's moves come to the numbers that
        it has before its eyes, so that from move to move every number goes on from where it stood.
        """
        other = self.by[other_seat(scenario.seat)]
        lived: Iterable[Change] = other.changes
        # the first seat's numbers are those that the second found
        if self.traced and scenario.seat != SEATS[0]:
            lived = _lived(seen.ledger, other.changes, self.met, scenario)
        changes, entries = (*lived, *self.end.changes), (*other.entries, *self.end.entries)
        return Step(self.state, EndTurn(), changes, entries)


def _lived(
    seen: Mapping[str, int], changes: Iterable[Change], met: Mapping[str, int], scenario: Scenario
) -> Iterator[Change]:
    """Changes on top of other numbers than they were made on; in the end all come to `met`.

    What is left over is small: where a number met its bounds, it matters who moved it first.
    """
    now = dict(seen)
    for each in changes:
        before = now[each.number]
        now[each.number] = after = scenario.clamp(each.number, before + each.by)
        if after != before:
            yield Change(each.number, before, after, each.why)
    for key, value in met.items():
        if now[key] != value:
            yield Change(key, now[key], value, Why("why.both-acted"))


def done_in_turn(state: State, seat: Seat) -> tuple[TurnMove, ...]:
    """What a seat has done since the opening of the turn, in a state that holds its moves."""
    before = len((state.opened or state).desks[seat].moves)
    moves = state.desks[seat].moves[before:]
    return tuple(move for move in moves if not isinstance(move, EndTurn))


def close(
    opening: State,
    moves: Mapping[Seat, Sequence[TurnMove]],
    scenario: Scenario,
    *,
    traced: bool = True,
) -> Closing:
    """Apply what two people did, in the one order, and end the turn."""
    draft = Draft(opening, scenario, traced=traced)
    draft.seat = SEATS[0]
    for move in moves[SEATS[0]]:
        apply_move(draft, move)
    return go_on(draft, opening, moves[SEATS[1]])


def go_on(
    draft: Draft, opening: State, moves: Sequence[TurnMove], apply: Apply = apply_move
) -> Closing:
    """Close a turn in which a draft already holds what the first seat did since its opening.

    The draft need not know how that came about: then the events of the first seat lack it.
    """
    first, second = SEATS
    draft.opened, draft.seat = None, first
    draft.did(EndTurn())
    done = Events(tuple(draft.changes), tuple(draft.chronicle[len(opening.chronicle) :]))
    draft.seat = second
    answer = _events(draft, partial(_apply_all, draft, moves, apply))
    met = dict(draft.ledger)
    draft.seat = draft.scenario.seat
    end = _events(draft, partial(phases.end_turn, draft))
    return Closing(draft.finish(), {first: done, second: answer}, met, end, draft.traced)


def _apply_all(draft: Draft, moves: Sequence[TurnMove], apply: Apply) -> None:
    for move in moves:
        apply(draft, move)
    draft.did(EndTurn())


def _events(draft: Draft, happen: Callable[[], None]) -> Events:
    """What comes of it when something happens to a draft."""
    changed, written = len(draft.changes), len(draft.chronicle)
    happen()
    return Events(tuple(draft.changes[changed:]), tuple(draft.chronicle[written:]))
