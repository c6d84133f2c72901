"""Privileges: what can be given, by rank, region or person."""

from typing import Annotated, Literal

from pydantic import Field

from game.content.schema.base import Citation, Entity, Prose, ScopeOwnerRef
from game.rules.ids import Confidence

Amount = Annotated[int, Field(ge=0)]


class Privilege(Entity):
    """A privilege: price, what it buys, what it costs elsewhere."""

    name: Prose
    """What it is called."""
    about: Prose
    """What is given, and by whom it is paid, in a sentence or two."""
    unit: Prose
    """What it is counted in, in the plural, such as beds."""
    scope: Literal["rank", "organisation", "person"]
    """To whom it is given: to a `rank`, an `organisation` or a `person`."""
    cost: Amount
    """What one `step` of it takes from the fund every month, in gold roubles."""
    loyalty: int
    """What one step buys, in per mille at the full strength of the reading: loyalty of the rank or
    the organisation, or the person’s tie. To withdraw a step costs half as much again.
    """
    resentment: int
    """What one step takes from contentment in every organisation, in per mille at the full strength
    of the reading.
    """
    exposure: Annotated[int, Field(alias="paper")]
    """How many points the control commission hears of it by one step; the cells hear half."""
    step: Annotated[int, Field(ge=1)]
    """How many units are given or withdrawn at a time."""
    ceiling: Annotated[int, Field(ge=1)]
    """The most units that one target can have."""
    start: dict[ScopeOwnerRef, Amount] = Field(default_factory=dict)
    """What is given already when a game begins: ids of ranks, organisations or persons, and how
    many units each has. Left out, nobody has any.
    """
    sources: tuple[Citation, ...] = ()
    """What its price and its use rest on."""
    confidence: Confidence | None = None
    """How sure it is. Left out, nothing is said of it."""
    dispute: Prose | None = None
    """What the sources disagree on. Needed where `confidence` is `disputed`."""
