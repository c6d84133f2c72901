"""Assemblies: conferences and congresses whose delegates the organisations choose."""

from typing import Annotated

from pydantic import Field

from game.content.schema.base import Citation, Day, Entity, Prose
from game.rules.ids import Confidence


class Assembly(Entity):
    """A conference or congress; `chosen` is when the organisations choose its delegates."""

    name: Prose
    about: Prose
    chosen: Day
    size: Annotated[int, Field(ge=1)]
    elects: bool = False
    confidence: Confidence
    dispute: Prose | None = None
    sources: tuple[Citation, ...] = ()
