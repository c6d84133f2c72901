"""Readings: a historian's coefficients, with the case for and against."""

from game.content.schema.base import Citation, CoefficientRef, Entity, Prose


class Reading(Entity):
    """A reading of how the apparatus worked."""

    name: Prose
    """What it is called in lists."""
    historian: Prose
    """Whose reading it is: a name, or what a group of works is called."""
    text: Prose
    """How the apparatus worked by this reading, in a few sentences."""
    evidence_for: Prose
    """What speaks for it."""
    evidence_against: Prose
    """What speaks against it."""
    sources: tuple[Citation, ...] = ()
    """The works that it is taken from."""
    coefficients: dict[CoefficientRef, int]
    """The value of each coefficient that the rules read, all of them, none below 0; the unit of
    each stands in `game/rules/power/README.md`.
    """
