"""The numbers of the ledger."""

from game.content.schema.base import Entity, Line, Prose
from game.rules.ids import Scope


class Number(Entity):
    """A declared number: whose, in what unit, between what bounds."""

    scope: Scope
    unit: Line
    low: int
    high: int
    start: int
    name: Prose
    about: Prose
    charted: bool = False
