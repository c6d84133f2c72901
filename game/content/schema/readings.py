"""Readings: a historian's coefficients, with the case for and against."""

from game.content.schema.base import Citation, CoefficientRef, Entity, Prose, ReadingRef


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
    like: ReadingRef | None = None
    """The id of the reading from which it takes the coefficients that it does not give. Left out,
    it gives them all.
    """
    coefficients: dict[CoefficientRef, int] = {}  # noqa: RUF012  # pydantic copies it
    """The value of each coefficient that the rules read, none below 0; the unit of each stands in
    `game/rules/power/README.md`.
    """
