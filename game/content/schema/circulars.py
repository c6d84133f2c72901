"""Choices on the form of a circular."""

from typing import ClassVar, Literal

from pydantic import Field

from game.content.schema.base import OrganisationNumberRef, Prose
from game.content.schema.forms import Choice


class Circular(Choice):
    """One choice: its weights, and the words it puts into the letter."""

    local: ClassVar[str] = "carried_out"

    field: Literal["subject", "instruction", "voice", "agreed", "secrecy", "addressees"]
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
    carried_out: dict[OrganisationNumberRef, int] = Field(default_factory=dict)
