"""Syllabuses: what boards of examination ask, and where the game has something to say to it."""

from typing import Annotated

from pydantic import Field

from game.content.schema.base import Date, Entity, LessonRef, Line, Prose


class Requirement(Entity):
    """A line of a syllabus, in its own words."""

    wording: Line
    """The words of the document, as it prints them."""
    address: Line | None = None
    """Where that wording was read, as an address. Left out, it was not."""
    checked: Date | None = None
    """The day on which the wording was held against the document. Left out, the sheet says that it
    was not.
    """
    use: Prose
    """What in the game speaks to it, and where the game has nothing to say."""
    lessons: tuple[LessonRef, ...] = ()
    """The lessons that serve it best."""


class Syllabus(Entity):
    """A course of a board."""

    board: Line
    """Who sets it."""
    course: Line
    """Its title and code, as the board prints them."""
    edition: Line
    """Which edition of the document is meant, and until when it holds."""
    place: Annotated[int, Field(ge=1)]
    """Where it stands on the sheet: the lowest comes first."""
    lines: Annotated[tuple[Requirement, ...], Field(min_length=1)]
    """The lines that the game can serve."""
