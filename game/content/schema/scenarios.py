"""Scenarios: months, seat, who holds what at the start, what the record did."""

from typing import Annotated

from pydantic import Field

from game.content.schema.base import (
    Closed,
    Entity,
    Id,
    Line,
    Month,
    NumberRef,
    PersonRef,
    PostRef,
    Prose,
    Seat,
    SourceRef,
)
from game.content.schema.rules import MoveField
from game.rules.ids import Manner


class Turn(Closed):
    """A month and the recorded series of that month."""

    month: Month
    series: dict[NumberRef, int] = Field(default_factory=dict)


class Start(Closed):
    """Who holds a post when the scenario opens; nobody if the person is null."""

    post: PostRef
    person: PersonRef | None
    manner: Manner


class RecordedMove(Closed):
    """A move that the record shows in a month."""

    month: Month
    move: MoveField
    source: SourceRef
    locator: Line = ""


class Scenario(Entity):
    """A scenario."""

    name: Prose
    seat: Seat
    text: Prose
    objective: Prose
    turns: Annotated[tuple[Turn, ...], Field(min_length=1)]
    series_note: Prose | None = None
    refill: dict[NumberRef, int] = Field(default_factory=dict)
    holdings: tuple[Start, ...] = ()
    flags: tuple[Id, ...] = ()
    recorded: tuple[RecordedMove, ...] = ()
    tray_size: Annotated[int, Field(ge=1, le=9)] = 5
