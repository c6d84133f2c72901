"""Move `forecast`: a guess how a vote will go."""

from collections.abc import Iterator, Mapping

from game.rules.draft import Draft
from game.rules.ids import NumberId
from game.rules.moves import CERTAIN, Forecast
from game.rules.plays.refusals import refuse
from game.rules.scenario import Scenario
from game.rules.state import Refusal, State


def price(move: Forecast, scenario: Scenario) -> Mapping[NumberId, int]:
    """Nothing."""
    return {}


def refusal(move: Forecast, state: State, scenario: Scenario) -> Refusal | None:
    """Refused once a vote was held or is past, and of what is no percentage."""
    vote = scenario.votes.get(move.vote)
    if vote is None or move.vote in state.votes or state.turn > vote.turn:
        return refuse("no-such-vote", vote=move.vote)
    return None if 0 <= move.percent <= CERTAIN else refuse("not-a-percentage")


def play(move: Forecast, draft: Draft) -> None:
    """It is written down, in the place of what was said before."""
    draft.desks[draft.seat].forecasts[move.vote] = move.percent


def samples(state: State, scenario: Scenario) -> Iterator[Forecast]:
    """An even chance for every vote."""
    for vote in scenario.votes.values():
        yield Forecast(vote.id, 50)
