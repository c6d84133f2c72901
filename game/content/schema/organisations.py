"""The organisations of the party: the regions of the map."""

from typing import Annotated

from pydantic import Field

from game.content.schema.base import (
    BureauRef,
    Citation,
    Entity,
    OrganisationNumberRef,
    Permille,
    Prose,
)
from game.rules.ids import Confidence, Stratum


class Province(Entity):
    """A guberniya of a region: a place on the map."""

    name: Prose


class Organisation(Entity):
    """A region: one secretary, one conference, one bloc of delegates."""

    name: Prose
    short: Prose
    bureau: BureauRef
    guberniyas: Annotated[int, Field(ge=1)]
    provinces: tuple[Province, ...]
    strata: dict[Stratum, Permille]
    about: Prose
    heads: Prose
    confidence: Confidence
    dispute: Prose | None = None
    numbers: dict[OrganisationNumberRef, int]
    sources: tuple[Citation, ...] = ()
