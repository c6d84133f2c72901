"""Forecasts: what the player said before a vote against what came."""

from dataclasses import dataclass

from game.rules.ids import VoteId
from game.rules.scenario import Scenario
from game.rules.state import State


@dataclass(frozen=True, slots=True)
class Scored:
    """A forecast with its Brier score in ten-thousandths (10,000: certain and wrong)."""

    vote: VoteId
    percent: int
    came: bool
    brier: int


def scored(state: State, scenario: Scenario) -> tuple[Scored, ...]:
    """Every forecast whose vote was held, in the order of the votes."""
    rows = []
    said = state.desks[scenario.seat].forecasts
    for vote in scenario.votes.values():
        result, percent = state.votes.get(vote.id), said.get(vote.id)
        if result is not None and percent is not None:
            came = result.winner == vote.options[0]
            rows.append(Scored(vote.id, percent, came, (percent - 100 * came) ** 2))
    return tuple(rows)


def mean_brier(rows: tuple[Scored, ...]) -> int | None:
    """The mean Brier score in ten-thousandths, or None without forecasts."""
    return sum(row.brier for row in rows) // len(rows) if rows else None
