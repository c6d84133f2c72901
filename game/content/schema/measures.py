"""Measures: what history recorded, with its band of doubt."""

from typing import Annotated

from pydantic import Field

from game.content.schema.base import Citation, Day, Entity, Line, Prose, ScenarioRef
from game.content.schema.rules import QuantityField
from game.rules.ids import Confidence


class Measure(Entity):
    """A recorded figure and how the model's own is read: at a day, counted since another."""

    name: Prose
    definition: Prose
    quantity: QuantityField
    recorded: int
    low: int
    high: int
    span: Annotated[int, Field(ge=1)]
    unit: Line
    confidence: Confidence
    dispute: Prose | None = None
    scored: bool = True
    scenarios: Annotated[tuple[ScenarioRef, ...], Field(min_length=1)]
    at: Day | None = None
    since: Day | None = None
    sources: tuple[Citation, ...] = ()
