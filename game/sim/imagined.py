"""The game as a seat has to imagine it: what it may know, and a guess at the rest.

Who looks ahead must not look at what he cannot see. So the dice are others than the game's, the
desk and the purses of the other side are such as they might be, and the other side plays by a
policy that is expected of it. What the aims show is known, whosever purse it is.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Literal

from game.rules import tray
from game.rules.apply import apply_move, begin
from game.rules.closing import close, done_in_turn, go_on
from game.rules.draft import Draft
from game.rules.ids import SEATS, Act, CardId, Id, other_seat
from game.rules.legal import refusal
from game.rules.moves import (
    Choose,
    EndTurn,
    Fill,
    Grant,
    Move,
    Plan,
    Recall,
    Transfer,
    TurnMove,
    Undertake,
    Write,
)
from game.rules.scenario import Programme, Scenario
from game.rules.seats.rival import play_turn
from game.rules.state import State
from game.rules.visibility import seen_by

Kind = Act | Literal["action"]
"""A kind of act that a player can be made to do without. An action is of the kind that content
says, and an action; a paper is to the opposition what a circular is to the office."""

KINDS: tuple[Kind, ...] = ("appointment", "privilege", "circular", "action")

KEPT = 64
"""Scenarios at hand: as each is played by each policy from each seat."""


@dataclass(frozen=True, slots=True)
class World:
    """A game that could be the one that is played: its opening, and what the other side does."""

    opening: State
    theirs: tuple[TurnMove, ...]


def imagine(opening: State, scenario: Scenario, programme: Programme, expects: Id) -> World:
    """The opening of a turn as it might be behind what a seat may know of it."""
    other = other_seat(scenario.seat)
    seen = seen_by(opening, scenario)
    shown = {name for aim in programme.aims for name in aim.shows.of}
    ledger = {key: _guessed(key, opening, scenario, seen, shown) for key in opening.ledger}
    bare = replace(seen, seed=f"{opening.seed}/imagined", ledger=ledger)
    draft = Draft(bare, scenario, traced=False)
    tray.lay(draft)
    laid = draft.finish().desks[other]
    whole = replace(
        bare,
        desks={**bare.desks, other: laid},
        seen=bare.seen | {item.card for item in laid.tray},
    )
    return World(whole, turn_by(whole, played_by(scenario.other_side(), expects)))


def _guessed(key: str, opening: State, scenario: Scenario, seen: State, shown: set[str]) -> int:
    """A number as it is; of the other's purses what they usually hold."""
    if key in seen.ledger or key in shown:
        return opening.ledger[key]
    return scenario.start_of(key)


@lru_cache(KEPT)
def played_by(scenario: Scenario, policy: Id, without: frozenset[Kind] = frozenset()) -> Scenario:
    """A scenario whose seat plays its turns by a policy, without some kinds of act."""
    kept = tuple(
        each
        for each in scenario.recorded
        if each.seat != scenario.seat or not kinds_of(each.move, scenario) & without
    )
    return replace(scenario, rival=policy, recorded=kept)


def turn_by(opening: State, scenario: Scenario) -> tuple[TurnMove, ...]:
    """What the seat of a scenario does in a turn by the policy of that scenario."""
    return done_in_turn(play_turn(opening, scenario, traced=False).finish(), scenario.seat)


def kinds_of(move: Move, scenario: Scenario) -> frozenset[Kind]:
    """Of which kinds an act is; none of an answer to a card and of what is no act."""
    match move:
        case Fill() | Transfer() | Recall() | Plan():
            return frozenset({"appointment"})
        case Grant():
            return frozenset({"privilege"})
        case Write():
            return frozenset({"circular"})
        case Undertake(action):
            return frozenset({"action", scenario.actions[action].act})
        case _:
            return frozenset()


def allowed(opening: State, scenario: Scenario, moves: Sequence[TurnMove]) -> tuple[TurnMove, ...]:
    """Of moves in a turn those that can be made, each after the ones before it.

    The card of the month is answered in any case, as the turn cannot be closed before.
    """
    draft = begin(opening, scenario, traced=False)
    made: list[TurnMove] = []
    for move in moves:
        if refusal(draft.finish(), move, scenario) is None:
            apply_move(draft, move)
            made.append(move)
    while (answer := _due(draft.finish(), scenario)) is not None:
        apply_move(draft, answer)
        made.append(answer)
    return tuple(made)


def _due(state: State, scenario: Scenario) -> Choose | None:
    """An answer to the card of the month, if it waits."""
    refused = refusal(state, EndTurn(), scenario)
    if refused is None or refused.code != "month-card-waits":
        return None
    return next(iter(answers(state, scenario, str(refused.why.args["card"]))), None)


def answers(state: State, scenario: Scenario, card: CardId) -> list[Choose]:
    """The open answers to a card."""
    given = (Choose(card, option.id) for option in scenario.cards[card].options)
    return [each for each in given if refusal(state, each, scenario) is None]


def closed(world: World, scenario: Scenario, moves: Sequence[TurnMove]) -> State:
    """The opening of the next turn, if a seat does this and the other what is expected of it."""
    both = {scenario.seat: moves, other_seat(scenario.seat): world.theirs}
    return close(world.opening, both, scenario, traced=False).state


def followed(state: State, scenario: Scenario, expects: Id, turns: int) -> State:
    """So many turns further on, or the end, if both sides play by their policies."""
    both = {each.seat: each for each in (scenario, played_by(scenario.other_side(), expects))}
    first, second = (both[seat] for seat in SEATS)
    for _ in range(turns):
        if state.over:
            break
        draft = play_turn(state, first, traced=False)
        state = go_on(draft, state, turn_by(state, second)).state
    return state
