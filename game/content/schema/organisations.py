"""The organisations of the party: the regions of the map."""

from typing import Annotated, Literal

from pydantic import Field

from game.content.schema.base import (
    BureauRef,
    Citation,
    Entity,
    Line,
    OrganisationNumberRef,
    Permille,
    Prose,
    ProvinceRef,
)
from game.rules.ids import Cells, Confidence, EarlierTerm


class Province(Entity):
    """A guberniya of a region: a place on the map that holds a conference of its own.

    `members` is its weight among the guberniyas of the region; `ear` how open it is to argument
    (per mille), set from what is known of it before 1922 and never from how it voted.
    """

    name: Prose
    members: Annotated[int, Field(ge=1)] = 1
    ear: Annotated[int, Field(ge=1, le=5000)] = 1000


class Earlier(Entity):
    """Something known of guberniyas from before the game, from which their ear was set.

    `level` is 1, or for a platform 2 where the opposition held the committee and −1 where the
    organisation led the other side; `scope` is `area` if the source speaks of a wider area and
    names none of them. `game/rules/power/README.md` has the rule that makes an ear
    of it.
    """

    term: EarlierTerm
    level: Literal[-1, 1, 2]
    at: Annotated[tuple[ProvinceRef, ...], Field(min_length=1)]
    scope: Literal["named", "area"]
    confidence: Confidence
    date: Line
    text: Prose
    sources: Annotated[tuple[Citation, ...], Field(min_length=1)]


class Organisation(Entity):
    """A region: one secretary, one conference, one bloc of delegates."""

    name: Prose
    short: Prose
    bureau: BureauRef
    guberniyas: Annotated[int, Field(ge=1)]
    provinces: tuple[Province, ...]
    strata: dict[Cells, Permille]
    about: Prose
    heads: Prose
    confidence: Confidence
    dispute: Prose | None = None
    numbers: dict[OrganisationNumberRef, int]
    earlier: tuple[Earlier, ...] = ()
    sources: tuple[Citation, ...] = ()
