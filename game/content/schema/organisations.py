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
from game.rules.scenario import MOST_COUNTED


class Province(Entity):
    """A guberniya of a region: a place on the map that holds a conference of its own.

    `members` is its weight among the guberniyas of the region; `ear` how open it is to argument
    (per mille), set from what is known of it before 1922 and never from how it voted.
    """

    name: Prose
    """What it is called on the map."""
    members: Annotated[int, Field(ge=1)] = 1
    """Its weight among the guberniyas of the region: how many delegates of the region it chooses,
    against the others.
    """
    ear: Annotated[int, Field(ge=1, le=5000)] = 1000
    """How open it is to argument, in per mille: 1000 is as any other, 2000 twice as open. It is set
    from what is known of it before 1922.
    """


class Earlier(Entity):
    """Something known of guberniyas from before the game, from which their ear was set.

    `level` is 1, or for a platform 2 where the opposition held the committee and −1 where the
    organisation led the other side; `scope` is `area` if the source speaks of a wider area and
    names none of them. `game/rules/power/README.md` has the rule that makes an ear
    of it.
    """

    term: EarlierTerm
    """What is known: that it was for or against the Central Committee on a platform, had a
    squabble, strikes, or members from other parties.
    """
    level: Literal[-1, 1, 2]
    """1; of a platform also 2 where the opposition held the committee, and −1 where the
    organisation led the other side.
    """
    at: Annotated[tuple[ProvinceRef, ...], Field(min_length=1)]
    """Ids of the guberniyas of which it is known."""
    scope: Literal["named", "area"]
    """`named` if the source names the guberniyas, `area` if it speaks of a wider area and names
    none.
    """
    confidence: Confidence
    """How sure it is."""
    date: Line
    """When it was, in words or figures."""
    text: Prose
    """What is known, in a sentence."""
    sources: Annotated[tuple[Citation, ...], Field(min_length=1)]
    """Where it stands: at least one."""


class Organisation(Entity):
    """A region: one secretary, one conference, one bloc of delegates."""

    name: Prose
    """What it is called."""
    short: Prose
    """What it is called where there is little room, as on the map."""
    bureau: BureauRef
    """The id of the regional bureau above it; effects and counts may mean all of one bureau
    (`bureau:<id>`).
    """
    guberniyas: Annotated[int, Field(ge=1, le=MOST_COUNTED)]
    """How many guberniyas it stands for, each with a conference of its own."""
    provinces: tuple[Province, ...]
    """The guberniyas that stand on the map."""
    strata: dict[Cells, Permille]
    """The weight of each kind of cell among its own, in per mille; together 1000."""
    about: Prose
    """What kind of place it is, in a sentence or two."""
    heads: Prose
    """Who led it in these years, in a sentence or two."""
    confidence: Confidence
    """How sure its figures are."""
    dispute: Prose | None = None
    """What the sources disagree on. Needed where `confidence` is `disputed`."""
    numbers: dict[OrganisationNumberRef, int]
    """Where its numbers begin, and what they come back to, each in its own unit. A number that is
    left out begins at the start declared for it.
    """
    earlier: tuple[Earlier, ...] = ()
    """What is known of its guberniyas from before the game, and from what their `ear` was set."""
    sources: tuple[Citation, ...] = ()
    """What its figures rest on."""
