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
    """The figure, which may be made of parts itself."""
    at: Day | None = None
    """The day or month at the end of whose turn it is read. Left out, that of the measure."""
    since: Day | None = None
    """The day or month from the end of whose turn it is counted. Left out, that of the measure."""
    at_least: int | None = None
    """In an `all`, the least that it may be. Left out, there is no lower bound; with any other kind
    it has no place.
    """
    at_most: int | None = None
    """In an `all`, the most that it may be. Left out, there is no upper bound; with any other kind
    it has no place.
    """


class Composed(Closed):
    """What a measure makes of several figures.

    A `difference` is the first less the others, a `ratio` the first over the sum of the others (per
    mille), and `all` is 1 if each part lies inside its bounds.
    """

    kind: Composition
    """`difference` is the first less the others, `ratio` the first over the sum of the others (per
    mille), `all` 1 if each lies inside its bounds and else 0.
    """
    parts: Annotated[tuple[Part, ...], Field(min_length=2)]
    """The figures that it is made of, in this order."""


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
    """What it is called in the tables of the record."""
    definition: Prose
    """What exactly is counted, from when to when, in a sentence."""
    kind: MeasureKind
    """What it proves: content writes it down (`input`), a constant was set from it (`fitted`), none
    was and it was chosen before the rules were made (`tested`), or none was and it was found later
    (`found-afterwards`).
    """
    echo: Prose | None = None
    """Which plan, start, ceiling, move or choice it only gives back. Needed by an `input`, and by
    no other.
    """
    constants: tuple[Line, ...] = ()
    """Names of what was set from it: coefficients, numbers, constants of the rules
    (`stages.spread`), things of content (`card levy-rules`). Needed by a `fitted` one, and by no
    other.
    """
    family: Line | None = None
    """A word for what hangs together, so that it is not counted twice. Needed by `tested` and
    `found-afterwards`.
    """
    band: Prose | None = None
    """How `low` and `high` were fixed. Needed by `tested` and `found-afterwards`."""
    before: Prose | None = None
    """What the rules gave before they were made anew. Needed by `tested` and `found-afterwards`."""
    tied: Prose | None = None
    """What had been set from a tested figure all the same; the measure counts when that is gone.
    Left out, nothing had.
    """
    lacks: Prose | None = None
    """What would be needed before the rules can read it, in place of `quantity`. Not for an input
    or a fitted one.
    """
    quantity: Figure | None = None
    """How the model’s own figure is read. Left out, `lacks` says why it cannot be."""
    recorded: int
    """The figure that the sources give, in the unit of the quantity."""
    low: int
    """The lower end of its band of doubt, in the same unit; not above `recorded`."""
    high: int
    """The upper end of its band of doubt, in the same unit; not below `recorded`."""
    span: Annotated[int, Field(ge=1)]
    """How wide the axis is on which it is drawn, in the same unit."""
    unit: Line
    """What it is counted in, in a word. `permille`, `ratio`, `yes-no` and `roubles` are written in
    their own way, all others as plain numbers.
    """
    confidence: Confidence
    """How sure the figure is."""
    dispute: Prose | None = None
    """What the sources disagree on. Needed where `confidence` is `disputed`."""
    scored: bool = True
    """Whether it counts in the score of a game. Left out, it does; `false` only shows it."""
    scenarios: Annotated[tuple[ScenarioRef, ...], Field(min_length=1)]
    """Ids of the scenarios in which it is read, each of which plays the days it names."""
    at: Day | None = None
    """The day or month at the end of whose turn it is read. Left out, the end of the game."""
    since: Day | None = None
    """The day or month from the end of whose turn it is counted. Left out, from the beginning of
    all.
    """
    sources: tuple[Citation, ...] = ()
    """What the figure rests on."""
