"""What delegates are asked: how they would vote in a set piece, and what they expect of it.

Both are one answer, `VOTE-GUESS`, so that nobody expects without having voted. They are counted
beside the game, and nothing of the game reads them.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from game.classroom.ballots import BLANK
from game.classroom.moves import Ask, Move, Reveal
from game.classroom.question import Question
from game.classroom.room import Room
from game.classroom.rounds import Round
from game.classroom.serve.two_sides.match import Match
from game.rules.due import is_due
from game.rules.ids import VoteId

FIRST, SECOND = "first", "second"
SIDES = (FIRST, SECOND)
ANSWERS = tuple(f"{vote}-{guess}" for vote in SIDES for guess in SIDES)


@dataclass(frozen=True, slots=True)
class Sums:
    """How many would have voted so, and how many expected it, by the first and second option."""

    votes: Mapping[str, int]
    guesses: Mapping[str, int]

    @property
    def answered(self) -> int:
        """How many have answered."""
        return sum(self.votes.values())


def sums(now: Round) -> Sums:
    """What delegates answered in a round."""
    given = {each: count for each, count in now.totals("first").items() if each != BLANK}
    votes, guesses = dict.fromkeys(SIDES, 0), dict.fromkeys(SIDES, 0)
    for answer, count in given.items():
        vote, _, guess = answer.partition("-")
        votes[vote] += count
        guesses[guess] += count
    return Sums(votes, guesses)


def due(match: Match) -> VoteId:
    """The set piece of the turn that is open; the assembly's, or the last, where there are more."""
    if match.over:
        return ""
    state, scenario = match.opening, match.scenario
    every = [each for each in scenario.votes.values() if is_due(state, scenario, each)]
    every.sort(key=lambda each: each.assembly is not None)
    return every[-1].id if every else ""


def open_round(room: Room) -> Round | None:
    """The question that delegates can answer now."""
    now = room.round
    return now if now is not None and now.phase != "revealed" and not room.closed else None


def next_move(room: Room, match: Match) -> Move | None:
    """What the room does by itself, now that the game stands where it does; None for nothing."""
    now, vote = open_round(room), due(match)
    if room.closed:
        return None
    if now is not None:
        return Reveal(len(room.rounds) - 1, lot=True) if now.question.id != vote else None
    asked = {each.question.id for each in room.rounds}
    return Ask(Question(vote, ANSWERS)) if vote and vote not in asked else None
