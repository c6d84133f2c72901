"""Measures: what history recorded, with its band of doubt."""

from typing import Annotated, Any, get_args

from pydantic import Discriminator, Field, Tag

from game.content.schema.base import Citation, Closed, Day, Entity, Line, Prose, ScenarioRef
from game.content.schema.rules import QuantityField
from game.rules.ids import Confidence, MeasureKind
from game.rules.quantity import Composition


def _tag(value: Any) -> str:  # noqa: ANN401 whatever YAML has
    """Whether a figure is read off a state or made of others. No tag is a possible key."""
    if not isinstance(value, dict):
        return "kind=quantity"
    made = "parts" in value or value.get("kind") in get_args(Composition)
    return "kind=composed" if made else "kind=quantity"


class Part(Closed):
    """One of the figures of which a measure is made.

    It is read on the days of the measure, or on its own; of `all` parts each lies inside bounds.
    """

    quantity: "Figure"
    at: Day | None = None
    since: Day | None = None
    at_least: int | None = None
    at_most: int | None = None


class Composed(Closed):
    """What a measure makes of several figures.

    A `difference` is the first less the others, a `ratio` the first over the sum of the others (per
    mille), and `all` is 1 if each part lies inside its bounds.
    """

    kind: Composition
    parts: Annotated[tuple[Part, ...], Field(min_length=2)]


Figure = Annotated[
    Annotated[QuantityField, Tag("kind=quantity")] | Annotated[Composed, Tag("kind=composed")],
    Discriminator(_tag),
]
"""How a measure is read: one figure off a state, or what is made of several."""


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
    quantity: Figure | None = None
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
