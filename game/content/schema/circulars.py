"""Choices on the form of a circular."""

from typing import ClassVar, Literal

from pydantic import Field

from game.content.schema.base import OrganisationNumberRef, Prose
from game.content.schema.forms import Choice


class Circular(Choice):
    """One choice: its weights, and the words it puts into the letter."""

    local: ClassVar[str] = "carried_out"

    field: Literal["subject", "instruction", "voice", "agreed", "secrecy", "addressees"]
    """The field of the form in which it can be chosen. Each of the six needs at least one choice.
    """
    label: Prose
    """What it is called on the form."""
    paragraphs: tuple[Prose, ...] = ()
    """What it puts into the letter, paragraph by paragraph. Left out, nothing."""
    opening: Prose | None = None
    """How the letter begins with this choice. Left out, another choice says it."""
    heading: Prose | None = None
    """The line that it puts at the head of the letter. Left out, none."""
    signature: Prose | None = None
    """The line that it puts at the foot of the letter. Left out, another choice says it."""
    compliance: int = 0
    """How much likelier the letter is carried out, in thousandths of log-odds; less than 0 makes it
    less likely. The choices of a letter are added up.
    """
    load: int = 0
    """How many points it adds to what lies unanswered where the letter goes."""
    scrutiny: int = 0
    """How many points of scrutiny it draws upon the centre."""
    resentment: int = 0
    """How much it takes from contentment where the letter goes, in per mille."""
    noticed: int = 0
    """Chance that the use of a name without asking comes out, in per mille."""
    carried_out: dict[OrganisationNumberRef, int] = Field(default_factory=dict)
    """By how much it moves numbers of the organisations that carry the letter out, each in its own
    unit. Left out, none.
    """
