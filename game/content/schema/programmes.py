"""Programmes: what the player sets out to do."""

from typing import Annotated

from pydantic import Field

from game.content.schema.base import Entity, Line, Prose, ScenarioRef
from game.content.schema.rules import ConditionField, QuantityField
from game.rules.ids import Seat


class Aim(Entity):
    """One aim: a condition on the end state, and the figure shown for it."""

    name: Prose
    """What is to be reached, in words."""
    met: ConditionField
    """The condition on the state at the end, by which it is reached or not."""
    shows: QuantityField
    """The figure that is shown for it while the game runs."""
    target: int
    """What the figure should come to, in its own unit."""
    unit: Line
    """What the figure is counted in, in a word, as with a number."""


class Programme(Entity):
    """A programme of a seat."""

    name: Prose
    """What it is called."""
    text: Prose
    """What the player sets out to do, in a few sentences."""
    seat: Seat
    """Whose programme it is."""
    scenarios: Annotated[tuple[ScenarioRef, ...], Field(min_length=1)]
    """Ids of the scenarios in which it can be chosen. A seat is offered in a scenario only if it
    has one.
    """
    aims: Annotated[tuple[Aim, ...], Field(min_length=1, max_length=6)]
    """What it asks for."""
