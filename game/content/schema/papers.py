"""The form of the opposition's papers: the choices of its four fields, one entity a choice."""

from typing import Annotated, Literal

from pydantic import Field

from game.content.schema.base import (
    CentreNumberRef,
    Citation,
    Entity,
    OrganisationNumberRef,
    OrganisationRef,
    Permille,
    Prose,
)
from game.content.schema.rules import ConditionField

PAPER_FIELDS = ("subject", "signatures", "addressee", "publicity")


class Paper(Entity):
    """One choice on the form. The weights are explained in `rules.scenario.PaperChoice`."""

    field: Literal["subject", "signatures", "addressee", "publicity"]
    name: Prose
    text: Prose
    weight: Annotated[int, Field(ge=0, le=400)] = 0
    reach: Permille = 0
    standing: Annotated[int, Field(ge=-10, le=10)] = 0
    risk: Annotated[int, Field(ge=0, le=20)] = 0
    taken_up: Permille = 0
    cost: dict[CentreNumberRef, Annotated[int, Field(ge=0)]] = Field(default_factory=dict)
    sent: dict[CentreNumberRef, int] = Field(default_factory=dict)
    heard: dict[OrganisationNumberRef, int] = Field(default_factory=dict)
    organisations: tuple[OrganisationRef, ...] = ()
    needs: ConditionField | None = None
    sources: tuple[Citation, ...] = ()
