"""Standing actions: what a seat can always do on its own page."""

from typing import Annotated, Literal

from pydantic import Field

from game.content.schema.base import (
    CentreNumberRef,
    Citation,
    Entity,
    Prose,
    ScenarioRef,
    ScopeOwnerRef,
)
from game.content.schema.rules import ConditionField, EffectField
from game.rules.ids import Act, Seat


class Action(Entity):
    """An action, to whom it can be done, what it takes and what it does.

    In its effects `at: target` stands for the target. Fuses cannot hang on an action.
    """

    name: Prose
    """What is done, as the button says it."""
    text: Prose
    """What it means, in a sentence or two below the name."""
    seat: Seat
    """Who can do it; the other seat never sees it among its own."""
    act: Act
    """Under which heading of the desk it stands."""
    scope: Literal["centre", "organisation", "person", "rank"]
    """To whom it is done: to nobody in particular (`centre`), or to one organisation, person or
    rank, which the player picks and the effects call `target`.
    """
    once: Literal["turn", "game"] = "turn"
    """How often: once a `turn` to each target, or once a `game` to each."""
    targets: tuple[ScopeOwnerRef, ...] = ()
    """Ids of those to whom alone it can be done, of the kind that `scope` says. Left out, all of
    that kind.
    """
    cost: dict[CentreNumberRef, Annotated[int, Field(ge=0)]] = Field(default_factory=dict)
    """What is taken when it is done: numbers of the centre, and how much of each in its own unit.
    Left out, it is free.
    """
    needs: ConditionField | None = None
    """A condition without which it is shown, but closed, with the reason. Left out, it is always
    open.
    """
    effects: Annotated[tuple[EffectField, ...], Field(min_length=1)]
    """What it does, in this order. No fuse may be among them."""
    scenarios: tuple[ScenarioRef, ...] = ()
    """Ids of the scenarios in which it can be done. Left out, all but those that play some
    `organisations` alone.
    """
    sources: tuple[Citation, ...] = ()
    """What shows that such a thing was done."""
