"""The record: each measure beside yours, and where you left it."""

from dataclasses import dataclass

from game.rules.ids import CardId, Grade, OptionId
from game.rules.scenario import Card, Measure, Scenario
from game.rules.scoring.measured import value
from game.rules.state import State

HOLDS = 800
"""A measure holds if so many per mille of the games by the record lie in its band."""
CHANCE = 600
"""What play at random meets in so many per mille of its games tells nothing of the rules."""
APART = 200
"""Two readings differ on a measure if their shares of games in the band lie so far apart."""


@dataclass(frozen=True, slots=True)
class Row:
    """One measure: the record's value and band, yours, and how far apart (0–100)."""

    measure: Measure
    yours: int
    inside: bool
    distance: int


@dataclass(frozen=True, slots=True)
class Divergence:
    """A decision that was not the recorded one."""

    turn: int
    card: CardId
    chosen: OptionId
    recorded: OptionId
    grade: Grade


def table(state: State, scenario: Scenario) -> tuple[Row, ...]:
    """Every measure of the scenario, in the order of content."""
    return tuple(_row(measure, value(measure, state, scenario)) for measure in scenario.measures)


def distance(rows: tuple[Row, ...]) -> int:
    """Mean distance of the scored measures, 0 (the record) to 100. No good or bad is meant."""
    scored = [row.distance for row in rows if row.measure.scored]
    return sum(scored) // len(scored) if scored else 0


def recorded_option(card: Card) -> OptionId | None:
    """The option that the record shows, or None where it shows no decision."""
    return next((option.id for option in card.options if option.recorded), None)


def divergences(state: State, scenario: Scenario) -> tuple[Divergence, ...]:
    """Where the player left the record, in the order of play."""
    found = []
    for entry in state.chronicle:
        if entry.key != "chronicle.choice":
            continue
        card = scenario.cards[str(entry.args["card"])]
        recorded, chosen = recorded_option(card), str(entry.args["option"])
        option = card.option(chosen)
        mine = card.seat == scenario.seat
        if mine and recorded is not None and option is not None and chosen != recorded:
            found.append(Divergence(entry.turn, card.id, chosen, recorded, option.grade))
    return tuple(found)


def _row(measure: Measure, yours: int) -> Row:
    inside = measure.low <= yours <= measure.high
    away = max(measure.low - yours, yours - measure.high, 0)
    return Row(measure, yours, inside, min(100, away * 100 // max(1, measure.span)))
