"""The form of the opposition's papers: the choices of its four fields, one entity a choice."""

from typing import Annotated, ClassVar, Literal

from pydantic import Field

from game.content.schema.base import Citation, OrganisationNumberRef, Permille, Prose
from game.content.schema.forms import Choice


class Paper(Choice):
    """One choice on the form. The weights are explained in `rules/power/README.md`."""

    local: ClassVar[str] = "heard"

    field: Literal["subject", "signatures", "addressee", "publicity"]
    """The field of the form in which it can be chosen. Each of the four needs at least one choice.
    """
    name: Prose
    """What it is called on the form."""
    text: Prose
    """What it means, in a sentence."""
    weight: Annotated[int, Field(ge=0, le=400)] = 0
    """How far it convinces, in points. The choices of a paper are added up."""
    reach: Permille = 0
    """How many of the cells hear of it, in per mille."""
    standing: Annotated[int, Field(ge=-10, le=10)] = 0
    """What it does to the name of those who sign, in points."""
    risk: Annotated[int, Field(ge=0, le=20)] = 0
    """What it costs in legality if the Control Commission takes it up, in points."""
    taken_up: Permille = 0
    """How likely the Control Commission takes it up, in per mille."""
    signers: Annotated[int, Field(ge=0, le=100)] = 0
    """How many names can be held against those who gave them; a leader’s own is not counted."""
    heard: dict[OrganisationNumberRef, int] = Field(default_factory=dict)
    """By how much it moves numbers of the organisations addressed, in proportion to its reach. Left
    out, none.
    """
    sources: tuple[Citation, ...] = ()
    """What shows that such papers were written."""
