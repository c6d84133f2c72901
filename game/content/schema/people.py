"""People, with what the record says of them and how they are drawn."""

from typing import Annotated

from pydantic import Field

from game.content.schema.base import (
    Citation,
    Closed,
    Date,
    Entity,
    Id,
    Line,
    OrganisationRef,
    Prose,
    Signed,
    SourceRef,
)
from game.rules.ids import Confidence


class Portrait(Closed):
    """The features a head is put together from."""

    hair: Id | None = None
    beard: Id | None = None
    moustache: Id | None = None
    glasses: Id | None = None
    cap: Id | None = None
    hair_colour: Id | None = None
    coat: Id | None = None
    side: Id | None = None


class Fact(Closed):
    """A dated line of a person's record."""

    date: Date | None = None
    text: Prose
    source: SourceRef
    locator: Line = ""


class Person(Entity):
    """A person of the time."""

    name: Prose
    full_name: Prose
    born: Date | None = None
    died: Date | None = None
    bio: Prose
    fate: Prose
    tie: Signed
    line: Signed
    competence: Annotated[int, Field(ge=0, le=1000)]
    mobile: bool = False
    roots: tuple[OrganisationRef, ...] = ()
    record: tuple[Fact, ...] = ()
    portrait: Portrait
    alt: Prose
    confidence: Confidence
    sources: tuple[Citation, ...] = ()
    dispute: Prose | None = None
