"""Standing actions: what a seat can always do on its own page."""

from typing import Annotated, Literal

from pydantic import Field

from game.content.schema.base import CentreNumberRef, Citation, Entity, Prose, ScopeOwnerRef
from game.content.schema.rules import ConditionField, EffectField
from game.rules.ids import Act, Seat


class Action(Entity):
    """An action, to whom it can be done, what it takes and what it does.

    In its effects `at: target` stands for the target. Fuses cannot hang on an action.
    """

    name: Prose
    text: Prose
    seat: Seat
    act: Act
    scope: Literal["centre", "organisation", "person", "rank"]
    once: Literal["turn", "game"] = "turn"
    targets: tuple[ScopeOwnerRef, ...] = ()
    cost: dict[CentreNumberRef, Annotated[int, Field(ge=0)]] = Field(default_factory=dict)
    needs: ConditionField | None = None
    effects: Annotated[tuple[EffectField, ...], Field(min_length=1)]
    sources: tuple[Citation, ...] = ()
