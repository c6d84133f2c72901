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


class Bloc(Entity):
    """Seats whose holders are not known by name, and the line they keep."""

    name: Prose
    size: Annotated[int, Field(ge=1)]
    line: Signed


class Term(Closed):
    """Who sat in a body from a day on."""

    since: Annotated[Day, Field(alias="from")]
    members: tuple[PersonRef, ...] = ()
    candidates: tuple[PersonRef, ...] = ()
    blocs: tuple[Bloc, ...] = ()
    size: Annotated[int, Field(ge=1)] | None = None
    confidence: Confidence
    dispute: Prose | None = None
    sources: tuple[Citation, ...] = ()


class Body(Entity):
    """A body: members in the order of their election, and who elects it.

    What stands in the body itself is its first term. `called` is the day from which it is spoken
    of; without one it has always been there.
    """

    called: Day | None = None
    name: Prose
    about: Prose
    members: tuple[PersonRef, ...]
    candidates: tuple[PersonRef, ...] = ()
    blocs: tuple[Bloc, ...] = ()
    terms: tuple[Term, ...] = ()
    elected_by: BodyRef | None = None
    size: Annotated[int, Field(ge=1)] | None = None
    sources: tuple[Citation, ...] = ()
    confidence: Confidence
    dispute: Prose | None = None
