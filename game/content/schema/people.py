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
    """How the hair is worn. Left out, an ordinary head of hair."""
    beard: Beard | None = None
    """The form of the beard. Left out, none."""
    moustache: Moustache | None = None
    """The form of the moustache. Left out, none."""
    glasses: Glasses | None = None
    """The form of the glasses. Left out, none."""
    cap: Cap | None = None
    """What is worn on the head. Left out, nothing."""
    hair_colour: Tint | None = None
    """The colour of hair, beard and moustache. Left out, black."""
    coat: Tint | None = None
    """The colour of the coat. Left out, black."""
    collar: Collar | None = None
    """What is worn at the neck. Left out, a plain collar."""
    face: FaceShape | None = None
    """The form of the face. Left out, an ordinary one."""
    jaw: Jaw | None = None
    """The form of the jaw; `soft` for women and the very young. Left out, an ordinary one."""
    age: Age | None = None
    """How old the face is drawn. Left out, of middle age."""
    eyes: Eyes | None = None
    """What is particular about the eyes. Left out, nothing."""
    brows: Brows | None = None
    """What is particular about the brows. Left out, nothing."""
    nose: Nose | None = None
    """What is particular about the nose. Left out, nothing."""
    ears: Ears | None = None
    """What is particular about the ears. Left out, nothing."""
    side: Side | None = None
    """Whose colour stands behind the head. Left out, nobody’s."""


class Fact(Closed):
    """A dated line of a person's record."""

    date: Date | None = None
    """When it was: a year, a month or a day. Left out, the line has no date."""
    text: Prose
    """What he did or was, in a sentence."""
    source: SourceRef
    """The id of the source that says so."""
    locator: Line = ""
    """Where in the source: a page, a chapter, a section. Left out, the whole source is meant."""


class Person(Entity):
    """A person of the time, or one who is `invented`: a witness or a voice without a name.

    Of these nothing is recorded, so nothing is cited; checks keep them out of bodies and posts.
    """

    name: Prose
    """What he is called on cards and lists: mostly the last name."""
    full_name: Prose
    """The whole name, with patronymic, at the head of his file."""
    born: Date | None = None
    """When he was born: a year, a month or a day. Left out, it is not shown."""
    died: Date | None = None
    """When he died: a year, a month or a day. Left out, it is not shown."""
    bio: Prose
    """Who he was until the game begins, in a few sentences."""
    fate: Prose
    """What became of him afterwards, shown when the game is over."""
    tie: Signed
    """How near he stands to the General Secretary at the beginning, from −1000 (an enemy) to 1000
    (his own man).
    """
    line: Signed
    """How near he stands to the majority, from −1000 (against it) to 1000 (with it); votes go by
    it.
    """
    competence: Annotated[int, Field(ge=0, le=1000)]
    """How well he fills a post, from 0 to 1000: what an appointment brings in grip goes by it. A
    man of the place counts as middling.
    """
    mobile: bool = False
    """Whether he can be sent to a post. Left out, he cannot."""
    roots: tuple[OrganisationRef, ...] = ()
    """Ids of the organisations of which he is a man of the place, and where he is welcome as
    secretary. Left out, none.
    """
    record: tuple[Fact, ...] = ()
    """Dated lines of his file. Left out, it has none."""
    portrait: Portrait
    """What his head is drawn from."""
    alt: Prose
    """What is to be seen on the portrait, for those who do not see it."""
    confidence: Confidence
    """How sure what is said of him is."""
    invented: bool = False
    """Whether he is the game’s own: he speaks on cards, and has no dates, record, sources, post or
    vote. Left out, he lived.
    """
    sources: tuple[Citation, ...] = ()
    """What the file rests on. None for somebody who is invented."""
    dispute: Prose | None = None
    """What the sources disagree on. Needed where `confidence` is `disputed`."""
