"""What a choice on any form has: its field, what it costs, moves, and needs."""

from typing import Annotated, ClassVar

from pydantic import Field

from game.content.schema.base import CentreNumberRef, Entity, OrganisationRef
from game.content.schema.rules import ConditionField


class Choice(Entity):
    """One choice in a field of a form. Its weights are those of the form's rule."""

    local: ClassVar[str]
    """The field that says what it moves in organisations."""

    field: str
    cost: dict[CentreNumberRef, Annotated[int, Field(ge=0)]] = Field(default_factory=dict)
    sent: dict[CentreNumberRef, int] = Field(default_factory=dict)
    organisations: tuple[OrganisationRef, ...] = ()
    needs: ConditionField | None = None
