"""Counting a vote that was held."""

from game.rules.ids import OptionId
from game.rules.scenario import Vote
from game.rules.state import VoteResult

ABSTAIN: OptionId = "abstain"


def tally(result: VoteResult, vote: Vote) -> tuple[int, int, int]:
    """How many voted for the first option, for the second, and abstained."""
    rows = (count(list(result.ballots.values()), vote), *result.blocs.values())
    return sum(row[0] for row in rows), sum(row[1] for row in rows), sum(row[2] for row in rows)


def count(ballots: list[OptionId], vote: Vote) -> tuple[int, int, int]:
    """The same of a list of ballots."""
    first, second = vote.options
    return ballots.count(first), ballots.count(second), ballots.count(ABSTAIN)
