"""People, with what the record says of them and how they are drawn."""

from typing import Annotated

from pydantic import Field

from game.content.schema.base import (
    Citation,
    Closed,
    Date,
    Entity,
    Line,
    OrganisationRef,
    Prose,
    Signed,
    SourceRef,
)
from game.content.schema.pictures import (
    Age,
    Beard,
    Brows,
    Cap,
    Collar,
    Ears,
    Eyes,
    FaceShape,
    Glasses,
    Hair,
    Jaw,
    Moustache,
    Nose,
    Side,
    Tint,
)
from game.rules.ids import Confidence


class Portrait(Closed):
    """The features a head is put together from."""

    hair: Hair | None = None
    beard: Beard | None = None
    moustache: Moustache | None = None
    glasses: Glasses | None = None
    cap: Cap | None = None
    hair_colour: Tint | None = None
    coat: Tint | None = None
    collar: Collar | None = None
    face: FaceShape | None = None
    jaw: Jaw | None = None
    age: Age | None = None
    eyes: Eyes | None = None
    brows: Brows | None = None
    nose: Nose | None = None
    ears: Ears | None = None
    side: Side | None = None


class Fact(Closed):
    """A dated line of a person's record."""

    date: Date | None = None
    text: Prose
    source: SourceRef
    locator: Line = ""


class Person(Entity):
    """A person of the time, or one who is `invented`: a witness or a voice without a name.

    Of these nothing is recorded, so nothing is cited; checks keep them out of bodies and posts.
    """

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
    invented: bool = False
    sources: tuple[Citation, ...] = ()
    dispute: Prose | None = None
