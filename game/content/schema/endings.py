"""Endings: where a game comes to rest for a seat."""

from typing import Annotated, Literal

from pydantic import Field

from game.content.schema.base import Entity, Prose, ScenarioRef
from game.content.schema.rules import ConditionField
from game.rules.ids import Seat

Picture = Literal[
    "card-index",
    "cells",
    "corridor",
    "hall",
    "sickroom",
    "three",
    "train",
]
"""What the debrief opens on: one picture for a family of endings."""


class Clause(Entity):
    """One condition of an ending, in words and as a condition."""

    name: Prose
    """The condition in words, as the debrief says it."""
    met: ConditionField
    """The condition itself, asked of the state at the end."""


class Ending(Entity):
    """An ending. The first that is tried, and all of whose clauses hold, is reached."""

    name: Prose
    """What it is called, at the head of the debrief."""
    text: Prose
    """How it ended, in a few sentences."""
    seat: Seat
    """For whom it is an ending."""
    picture: Picture
    """What the debrief opens on: one picture for a family of endings."""
    scenarios: tuple[ScenarioRef, ...] = ()
    """Ids of the scenarios that can end so. Left out, all but those that play some `organisations`
    alone.
    """
    clauses: tuple[Clause, ...] = ()
    """All have to hold. An ending without any is tried last, whoever wrote it; a seat needs one."""
    precedence: Annotated[int, Field(ge=-100, le=100)] = 0
    """Which is tried first: the one with the greater number, and of equal ones that of the earlier
    file, or of the package that lies further below.
    """
