"""What all models of content have in common."""

from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field, StringConstraints

from game.rules import ids


class Closed(BaseModel):
    """A strict model: no unknown field, no conversion of types, no change afterwards."""

    model_config = ConfigDict(strict=True, extra="forbid", frozen=True)


class Said:
    """Marks a field as prose: it moves to a locale key, and the checks of prose read it."""

    def __repr__(self) -> str:
        return "Said()"


class Dated:
    """Marks a field as a date, for the check of the calendar."""

    def __repr__(self) -> str:
        return "Dated()"


DATE, DAY, MONTH = r"^\d{4}(-\d{2}(-\d{2})?)?$", r"^\d{4}-\d{2}(-\d{2})?$", r"^\d{4}-\d{2}$"
"""What dates look like: a year, a month or a day; a month or a day; a month."""
_KEBAB = StringConstraints(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$", max_length=48)
_NAMED = StringConstraints(
    pattern=r"^([a-z0-9]+(-[a-z0-9]+)*:)?[a-z0-9]+(-[a-z0-9]+)*$", max_length=97
)
"""The id of a thing that may be another package's: `package:thing`."""
_OF_THE_RULES = StringConstraints(
    pattern=r"^([a-z0-9]+(-[a-z0-9]+)*:)?[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)?$",
    max_length=97,
)
"""A dot parts the module of a constant that stands in the rules from its name."""
_SHORT = StringConstraints(strip_whitespace=True, min_length=1)

Id = Annotated[str, _KEBAB]
Prose = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1), Said()]
"""What a player reads."""
Line = Annotated[str, _SHORT]
"""A short string that is shown as it is in every language: a locator, a name of an author."""
Date = Annotated[str, StringConstraints(pattern=DATE), Dated()]
Day = Annotated[str, StringConstraints(pattern=DAY), Dated()]
"""A month, or a day of it."""
Month = Annotated[str, StringConstraints(pattern=MONTH), Dated()]
Permille = Annotated[int, Field(ge=0, le=1000)]
Signed = Annotated[int, Field(ge=-1000, le=1000)]

# the ids of the rules, in the form that content has to give them
AssemblyRef = Annotated[ids.AssemblyId, _NAMED]
BodyRef = Annotated[ids.BodyId, _NAMED]
BureauRef = Annotated[ids.BureauId, _NAMED]
CardRef = Annotated[ids.CardId, _NAMED]
CentreNumberRef = Annotated[ids.CentreNumberId, _NAMED]
CoefficientRef = Annotated[ids.CoefficientId, _NAMED]
ConstantRef = Annotated[ids.ConstantId, _OF_THE_RULES]
FlagRef = Annotated[ids.FlagId, _NAMED]
HolderRef = Annotated[ids.HolderId, _NAMED]
LessonRef = Annotated[ids.LessonId, _NAMED]
MeasureRef = Annotated[ids.MeasureId, _NAMED]
NumberRef = Annotated[ids.NumberId, _NAMED]
OptionRef = Annotated[ids.OptionId, _NAMED]
OfferRef = Annotated[ids.OfferId, _NAMED]
OrganisationNumberRef = Annotated[ids.OrganisationNumberId, _NAMED]
OrganisationRef = Annotated[ids.OrganisationId, _NAMED]
OwnOptionRef = Annotated[ids.OwnOptionId, _NAMED]
OwnVoteOptionRef = Annotated[ids.OwnVoteOptionId, _NAMED]
OwnerRef = Annotated[ids.OwnerId, _SHORT]
OwnersRef = Annotated[ids.OwnersId, _SHORT]
PersonRef = Annotated[ids.PersonId, _NAMED]
PostRef = Annotated[ids.PostId, _NAMED]
ProvinceRef = Annotated[ids.ProvinceId, _NAMED]
ReadingRef = Annotated[ids.ReadingId, _NAMED]
ScenarioRef = Annotated[ids.ScenarioId, _NAMED]
ScopeOwnerRef = Annotated[ids.ScopeOwnerId, _NAMED]
SourceRef = Annotated[ids.SourceId, _NAMED]
VoteOptionRef = Annotated[ids.VoteOptionId, _NAMED]
VoteRef = Annotated[ids.VoteId, _NAMED]
VoterRef = Annotated[ids.VoterId, _NAMED]


class Entity(Closed):
    """A thing with an id of its own."""

    id: Id
    """Its name, by which everything else speaks of it: kebab-case, at most 48 characters, one of
    its kind in its package, or inside the thing that it is a part of. Other packages put the name
    of the package before it: `package:thing`. It stays for ever: saved games and translations hold
    it.
    """


class Citation(Closed):
    """A source and the place in it."""

    source: SourceRef
    """The id of an entry under `sources`."""
    locator: Line = ""
    """Where in the source: a page, a chapter, a section. Left out, the whole source is meant."""
