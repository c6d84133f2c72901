"""The form of the opposition's papers: the choices of its four fields, one entity a choice."""

from typing import Annotated, ClassVar, Literal

from pydantic import Field

from game.content.schema.base import Citation, OrganisationNumberRef, Permille, Prose
from game.content.schema.forms import Choice


class Paper(Choice):
    """One choice on the form. The weights are explained in `rules/power/README.md`."""

    local: ClassVar[str] = "heard"

    field: Literal["subject", "signatures", "addressee", "publicity"]
    name: Prose
    text: Prose
    weight: Annotated[int, Field(ge=0, le=400)] = 0
    reach: Permille = 0
    standing: Annotated[int, Field(ge=-10, le=10)] = 0
    risk: Annotated[int, Field(ge=0, le=20)] = 0
    taken_up: Permille = 0
    signers: Annotated[int, Field(ge=0, le=100)] = 0
    heard: dict[OrganisationNumberRef, int] = Field(default_factory=dict)
    sources: tuple[Citation, ...] = ()
