"""Measures: what history recorded, with its band of doubt."""

from typing import Annotated

from pydantic import Field

from game.content.schema.base import Citation, Day, Entity, Line, Prose, ScenarioRef
from game.content.schema.rules import QuantityField
from game.rules.ids import Confidence, MeasureKind


class Measure(Entity):
    """A recorded figure and how the model's own is read: at a day, counted since another.

    Its `kind` says what it proves. What is an `input` names its `echo`: what content writes down
    and the measure only gives back. What was `fitted` names the `constants` that were set from it.
    What is `tested`, or was `found-afterwards`, says how its `band` was fixed and what the rules
    gave `before`; what they cannot read yet has no `quantity` and says what they `lack`, and what
    had been set from it is said in `tied`: it counts when that is gone. One `family` has what
    hangs together.
    """

    name: Prose
    definition: Prose
    kind: MeasureKind
    echo: Prose | None = None
    constants: tuple[Line, ...] = ()
    family: Line | None = None
    band: Prose | None = None
    before: Prose | None = None
    tied: Prose | None = None
    lacks: Prose | None = None
    quantity: QuantityField | None = None
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
