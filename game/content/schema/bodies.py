"""The bodies that vote."""

from typing import Annotated

from pydantic import Field

from game.content.schema.base import BodyRef, Citation, Entity, PersonRef, Prose
from game.rules.ids import Confidence


class Body(Entity):
    """A body: members in the order of their election, and who elects it."""

    name: Prose
    about: Prose
    members: tuple[PersonRef, ...]
    candidates: tuple[PersonRef, ...] = ()
    elected_by: BodyRef | None = None
    size: Annotated[int, Field(ge=1)] | None = None
    sources: tuple[Citation, ...] = ()
    confidence: Confidence
    dispute: Prose | None = None
