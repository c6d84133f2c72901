"""The bodies that vote."""

from typing import Annotated

from pydantic import Field

from game.content.schema.base import (
    BodyRef,
    Citation,
    Closed,
    Day,
    Entity,
    PersonRef,
    Prose,
    Signed,
)
from game.rules.ids import Confidence
from game.rules.scenario import MOST_COUNTED


class Bloc(Entity):
    """Seats whose holders are not known by name, and the line they keep."""

    name: Prose
    """What these seats are called together, such as the secretaries of committees."""
    size: Annotated[int, Field(ge=1, le=MOST_COUNTED)]
    """How many votes they have."""
    line: Signed
    """How near they stand to the majority, from −1000 (against it) to 1000 (with it)."""


class Term(Closed):
    """Who sat in a body from a day on."""

    since: Annotated[Day, Field(alias="from")]
    """The day or month from which they sit. Who is elected in a turn sits from the next one on."""
    members: tuple[PersonRef, ...] = ()
    """Ids of the full members in the order of their election. Left out, none is known by name."""
    candidates: tuple[PersonRef, ...] = ()
    """Ids of the candidate members in the order of their election, who do not vote."""
    blocs: tuple[Bloc, ...] = ()
    """Full members who are not known by name, counted together."""
    size: Annotated[int, Field(ge=1, le=MOST_COUNTED)] | None = None
    """How many full members sat by the record, where not all of them are listed. Left out, those
    listed are all.
    """
    confidence: Confidence
    """How sure this list is."""
    dispute: Prose | None = None
    """What the sources disagree on. Needed where `confidence` is `disputed`."""
    sources: tuple[Citation, ...] = ()
    """What this list rests on."""


class Body(Entity):
    """A body: members in the order of their election, and who elects it.

    What stands in the body itself is its first term. `called` is the day from which it is spoken
    of; without one it has always been there.
    """

    called: Day | None = None
    """The day or month from which it is spoken of, for a body that meets only once. Left out, it
    has always been there.
    """
    name: Prose
    """What it is called."""
    about: Prose
    """What it is and what it decides, in a sentence or two."""
    members: tuple[PersonRef, ...]
    """Ids of the full members of the first term, in the order of their election. The list may be
    empty.
    """
    candidates: tuple[PersonRef, ...] = ()
    """Ids of the candidate members of the first term, in the order of their election, who do not
    vote.
    """
    blocs: tuple[Bloc, ...] = ()
    """Full members of the first term who are not known by name, counted together."""
    terms: tuple[Term, ...] = ()
    """Who sat later, each from a day on, in order. Left out, the first term sits all the time."""
    elected_by: BodyRef | None = None
    """The body that elects it. Left out, nothing is said of that."""
    size: Annotated[int, Field(ge=1, le=MOST_COUNTED)] | None = None
    """How many full members the first term had by the record, where not all of them are listed.
    Left out, those listed are all.
    """
    sources: tuple[Citation, ...] = ()
    """What the first term rests on."""
    confidence: Confidence
    """How sure the list of the first term is."""
    dispute: Prose | None = None
    """What the sources disagree on. Needed where `confidence` is `disputed`."""
