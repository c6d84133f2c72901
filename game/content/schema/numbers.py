"""The numbers of the ledger."""

from game.content.schema.base import Entity, Line, Prose
from game.rules.ids import Scope


class Number(Entity):
    """A declared number: whose, in what unit, between what bounds."""

    scope: Scope
    """Whose it is: there is one of the `centre`, or one for each `organisation`, `person`,
    `audience`, `rank` or `vote`.
    """
    unit: Line
    """What it is counted in, in a word such as `points` or `persons`; `permille` is shown in per
    cent, `roubles` with their sign.
    """
    low: int
    """The least it can be: what would go below stops there."""
    high: int
    """The most it can be: what would go above stops there; not below `low`."""
    start: int
    """Where it stands at the beginning, between `low` and `high`; what comes back to its usual
    value comes back to this.
    """
    name: Prose
    """What it is called on the pages."""
    about: Prose
    """What it says and what moves it, in a sentence or two."""
    charted: bool = False
    """Whether its course is kept turn by turn, for the charts. Left out, it is not."""
