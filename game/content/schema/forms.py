"""What a choice on any form has: its field, what it costs, moves, and needs."""

from typing import Annotated, ClassVar

from pydantic import Field

from game.content.schema.base import CentreNumberRef, Entity, OrganisationRef, ScenarioRef
from game.content.schema.rules import ConditionField


class Choice(Entity):
    """One choice in a field of a form. Its weights are those of the form's rule."""

    local: ClassVar[str]
    """The field that says what it moves in organisations."""

    field: str
    """The field of the form in which it can be chosen."""
    cost: dict[CentreNumberRef, Annotated[int, Field(ge=0)]] = Field(default_factory=dict)
    """What is taken when the text goes out, besides the price of the form: numbers of the centre,
    and how much of each in its own unit. Left out, nothing.
    """
    sent: dict[CentreNumberRef, int] = Field(default_factory=dict)
    """By how much it moves numbers of the centre when the text goes out, each in its own unit. Left
    out, none.
    """
    scenarios: tuple[ScenarioRef, ...] = ()
    """Ids of the scenarios in which it can be made. Left out, all but those that play some
    `organisations` alone; a form with an open field is not there, nor is its page.
    """
    organisations: tuple[OrganisationRef, ...] = ()
    """Ids of the organisations that this choice addresses the text to; read of the choice made
    under `addressees` or `addressee`. Left out, all of them.
    """
    needs: ConditionField | None = None
    """A condition without which it cannot be chosen. Left out, it always can."""
