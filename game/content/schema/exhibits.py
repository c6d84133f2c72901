"""Exhibits: source cards for a class, each for the source of one decision of a lesson."""

from typing import Annotated

from pydantic import Field

from game.content.schema.base import CardRef, Closed, Date, Entity, LessonRef, Prose
from game.rules.archive import HeldAgainst


class Checking(Closed):
    """The second look at a source card, apart from its writing."""

    date: Date
    """The day on which it was done."""
    against: HeldAgainst
    """What the card was held against: `passage`, the place itself that it cites; `notes`, dated
    research notes that cite the work, without the work; `none`, nothing that could be got.
    """
    note: Prose
    """What agreed, what did not, and what was not looked at."""


class Exhibit(Entity):
    """A source card.

    What the source shows, what could be doubted of it and where it stands are the decision's own;
    the card adds what a class needs to question it.
    """

    lesson: LessonRef
    """The lesson in which it is met."""
    decision: CardRef
    """The decision of that lesson whose source it is."""
    maker: Prose
    """Its provenance: who made it, when, for whom and why."""
    questions: Annotated[tuple[Prose, ...], Field(min_length=3, max_length=3)]
    """Three questions to the source: its maker, its purpose, what would corroborate it."""
    checked: Checking
    """The second look at it."""
