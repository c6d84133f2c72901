"""Assemblies: conferences and congresses whose delegates the organisations choose."""

from typing import Annotated

from pydantic import Field

from game.content.schema.base import Citation, Day, Entity, Prose
from game.rules.ids import Confidence
from game.rules.scenario import MOST_COUNTED


class Assembly(Entity):
    """A conference or congress; `chosen` is when the organisations choose its delegates."""

    name: Prose
    """What it is called: a conference or congress, with its number."""
    about: Prose
    """What it was and what it decided, in a sentence or two."""
    chosen: Day
    """The day or month in which the organisations choose its delegates, at the end of the last turn
    that touches it. A scenario that does not play that time does not have the assembly.
    """
    size: Annotated[int, Field(ge=1, le=MOST_COUNTED)]
    """Delegates with a vote, shared out among the organisations as their number `delegates` is."""
    elects: bool = False
    """Whether it elects a Central Committee, of as many seats as were proposed if the office has a
    majority. Left out, it does not.
    """
    confidence: Confidence
    """How sure its size and its days are."""
    dispute: Prose | None = None
    """What the sources disagree on. Needed where `confidence` is `disputed`."""
    sources: tuple[Citation, ...] = ()
    """What its size and its days rest on."""
