"""How each kind of move is made: one a file, named as its kind. The records are in `moves`.

To add a kind: write its record in `moves` and its file here, and add it to `PLAYS`.
"""

from collections.abc import Iterator, Mapping
from typing import Any, Protocol

from game.rules.draft import Draft
from game.rules.ids import NumberId
from game.rules.moves import (
    Choose,
    EndTurn,
    Fill,
    Forecast,
    Grant,
    Move,
    Plan,
    Recall,
    Transfer,
    Undertake,
    Visit,
    Write,
)
from game.rules.plays import (
    choose,
    end_turn,
    fill,
    forecast,
    grant,
    plan,
    recall,
    transfer,
    undertake,
    visit,
    write,
)
from game.rules.scenario import Scenario
from game.rules.state import Refusal, State


class Rule(Protocol):
    """What the module of a kind has; each takes moves of its own kind only."""

    def price(self, move: Any, scenario: Scenario) -> Mapping[NumberId, int]:  # noqa: ANN401
        """What it takes from the purses."""

    def refusal(self, move: Any, state: State, scenario: Scenario) -> Refusal | None:  # noqa: ANN401
        """Why it is not allowed, besides what holds for every move: see `legal`."""

    def samples(self, state: State, scenario: Scenario) -> Iterator[Move]:
        """Moves of the kind that can be thought of, allowed or not; of too many a few."""


class Play(Rule, Protocol):
    """What the module of a kind has that is made inside a turn."""

    def play(self, move: Any, draft: Draft) -> None:  # noqa: ANN401
        """Do what it does."""


PLAYS: Mapping[type[Move], Play] = {
    Choose: choose,
    Fill: fill,
    Recall: recall,
    Transfer: transfer,
    Grant: grant,
    Write: write,
    Plan: plan,
    Undertake: undertake,
    Visit: visit,
    Forecast: forecast,
}
RULES: Mapping[type[Move], Rule] = {**PLAYS, EndTurn: end_turn}
"""The rule of every kind. Closing a turn is more than a move can do alone: see `reducer`."""


def price(move: Move, scenario: Scenario) -> Mapping[NumberId, int]:
    """What a move takes from the purses."""
    return RULES[type(move)].price(move, scenario)
