"""Choices on the form of a circular."""

from typing import Annotated, Literal

from pydantic import Field

from game.content.schema.base import (
    CentreNumberRef,
    Entity,
    OrganisationNumberRef,
    OrganisationRef,
    Prose,
)
from game.content.schema.rules import ConditionField

FormField = Literal["subject", "instruction", "voice", "agreed", "secrecy", "addressees"]
FIELDS: tuple[FormField, ...] = (
    "subject",
    "instruction",
    "voice",
    "agreed",
    "secrecy",
    "addressees",
)


class Circular(Entity):
    """One choice: its weights, and the words it puts into the letter."""

    field: FormField
    label: Prose
    paragraphs: tuple[Prose, ...] = ()
    opening: Prose | None = None
    heading: Prose | None = None
    signature: Prose | None = None
    compliance: int = 0
    load: int = 0
    scrutiny: int = 0
    resentment: int = 0
    noticed: int = 0
    cost: dict[CentreNumberRef, Annotated[int, Field(ge=0)]] = Field(default_factory=dict)
    sent: dict[CentreNumberRef, int] = Field(default_factory=dict)
    carried_out: dict[OrganisationNumberRef, int] = Field(default_factory=dict)
    organisations: tuple[OrganisationRef, ...] = ()
    needs: ConditionField | None = None
