"""Programmes: what the player sets out to do."""

from typing import Annotated

from pydantic import Field

from game.content.schema.base import Entity, Line, Prose, ScenarioRef
from game.content.schema.rules import ConditionField, QuantityField
from game.rules.ids import Seat


class Aim(Entity):
    """One aim: a condition on the end state, and the figure shown for it."""

    name: Prose
    met: ConditionField
    shows: QuantityField
    target: int
    unit: Line


class Programme(Entity):
    """A programme of a seat."""

    name: Prose
    text: Prose
    seat: Seat
    scenarios: Annotated[tuple[ScenarioRef, ...], Field(min_length=1)]
    aims: Annotated[tuple[Aim, ...], Field(min_length=1, max_length=6)]
