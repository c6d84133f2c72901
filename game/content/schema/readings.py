"""Readings: a historian's coefficients, with the case for and against."""

from game.content.schema.base import Citation, CoefficientRef, Entity, Prose


class Reading(Entity):
    """A reading of how the apparatus worked."""

    name: Prose
    historian: Prose
    text: Prose
    evidence_for: Prose
    evidence_against: Prose
    sources: tuple[Citation, ...] = ()
    coefficients: dict[CoefficientRef, int]
