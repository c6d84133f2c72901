"""Endings: where a game comes to rest for a seat."""

from typing import Literal

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
    met: ConditionField


class Ending(Entity):
    """An ending. The first of the files all of whose clauses hold is the one that is reached."""

    name: Prose
    text: Prose
    seat: Seat
    picture: Picture
    scenarios: tuple[ScenarioRef, ...] = ()
    clauses: tuple[Clause, ...] = ()
