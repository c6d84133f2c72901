"""What all models of content have in common."""

from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field, StringConstraints


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


class Names:
    """Marks a field as the id of a thing of some kind, for the check of references."""

    def __init__(self, kind: str) -> None:
        self.kind = kind

    def __repr__(self) -> str:
        return f"Names({self.kind!r})"


Id = Annotated[
    str,
    StringConstraints(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$", max_length=48),
]
Prose = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1), Said()]
"""What a player reads."""
Line = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1)]
"""A short string that is shown as it is in every language: a locator, a name of an author."""
Date = Annotated[str, StringConstraints(pattern=r"^\d{4}(-\d{2}(-\d{2})?)?$"), Dated()]
Day = Annotated[str, StringConstraints(pattern=r"^\d{4}-\d{2}(-\d{2})?$"), Dated()]
"""A month, or a day of it."""
Month = Annotated[str, StringConstraints(pattern=r"^\d{4}-\d{2}$"), Dated()]
Permille = Annotated[int, Field(ge=0, le=1000)]
Signed = Annotated[int, Field(ge=-1000, le=1000)]

NumberRef = Annotated[Id, Names("number")]
CardRef = Annotated[Id, Names("card")]
PersonRef = Annotated[Id, Names("person")]
PostRef = Annotated[Id, Names("post")]
OrganisationRef = Annotated[Id, Names("organisation")]
BodyRef = Annotated[Id, Names("body")]
SourceRef = Annotated[Id, Names("source")]
AssemblyRef = Annotated[Id, Names("assembly")]
ScenarioRef = Annotated[Id, Names("scenario")]


class Entity(Closed):
    """A thing with an id of its own."""

    id: Id


class Citation(Closed):
    """A source and the place in it."""

    source: SourceRef
    locator: Line = ""
