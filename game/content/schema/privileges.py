"""Privileges: what can be given, by rank, region or person."""

from typing import Annotated, Literal

from pydantic import Field

from game.content.schema.base import Citation, Entity, Prose, ScopeOwnerRef
from game.rules.ids import Confidence

Amount = Annotated[int, Field(ge=0)]


class Privilege(Entity):
    """A privilege: price, what it buys, what it costs elsewhere."""

    name: Prose
    about: Prose
    unit: Prose
    scope: Literal["rank", "organisation", "person"]
    cost: Amount
    loyalty: int
    resentment: int
    exposure: Annotated[int, Field(alias="paper")]
    step: Annotated[int, Field(ge=1)]
    ceiling: Annotated[int, Field(ge=1)]
    start: dict[ScopeOwnerRef, Amount] = Field(default_factory=dict)
    sources: tuple[Citation, ...] = ()
    confidence: Confidence | None = None
    dispute: Prose | None = None
