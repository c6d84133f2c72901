"""Handouts: the sheets of the teacher's pack that are no lesson's own."""

from typing import Annotated

from pydantic import Field

from game.content.schema.base import Citation, Closed, Entity, Prose
from game.rules.archive import HandoutForm, Reader


class Item(Closed):
    """A step, a point, a card or a row of a sheet."""

    label: Prose | None = None
    """What it is called, set in bold before it: a minute, a year, a role. Left out, nothing."""
    text: Prose
    """What it says; in a table, what stands in the first column after the label."""
    more: tuple[Prose, ...] = ()
    """What follows: further paragraphs of a card, in a table the further columns."""
    sources: tuple[Citation, ...] = ()
    """What it rests on, printed below it in small type."""


class Part(Entity):
    """A section of a sheet."""

    heading: Prose
    """What stands above it."""
    form: HandoutForm = "points"
    """How it is set: `text` in paragraphs, `steps` with numbers, `points` with marks, `cards` in
    boxes to cut out, `table` in rows under `columns`, `lines` as questions with lines below them
    for an answer by hand.
    """
    columns: tuple[Prose, ...] = ()
    """The heads of a table, that of the labels among them; only for the form `table`."""
    items: Annotated[tuple[Item, ...], Field(min_length=1)]
    """What stands in it, in order."""


class Handout(Entity):
    """A sheet of the pack."""

    title: Prose
    """What stands at its head."""
    purpose: Prose
    """What it is for and how it is used, in a line or two below the title."""
    reader: Reader
    """Who holds it in his hand: `teacher`, `pupil`, or `school` for whoever answers for machines
    and for children’s data.
    """
    place: Annotated[int, Field(ge=1)]
    """Where it lies among the sheets for the same reader: the lowest comes first."""
    pages: Annotated[int, Field(ge=1)] = 1
    """On how many sheets of A4 it has to fit."""
    parts: Annotated[tuple[Part, ...], Field(min_length=1)]
    """Its sections, in order."""
