"""Scenarios: months, seat, who holds what at the start, what the record did."""

from typing import Annotated, Literal

from pydantic import Field

from game.content.schema.base import (
    CentreNumberRef,
    Citation,
    Closed,
    Day,
    Entity,
    FlagRef,
    HolderRef,
    Line,
    Month,
    NumberRef,
    OwnersRef,
    PersonRef,
    PostRef,
    Prose,
    ScenarioRef,
    SourceRef,
)
from game.content.schema.rules import MoveField
from game.rules.ids import Manner, Seat


class Turn(Closed):
    """A month, or some days of it, and the recorded series."""

    month: Month
    first: Annotated[int, Field(ge=1, le=31)] = 1
    last: Annotated[int, Field(ge=1, le=31)] = 31
    series: dict[CentreNumberRef, int] = Field(default_factory=dict)


class Start(Closed):
    """Who holds a post when the scenario opens; nobody if the person is null."""

    post: PostRef
    person: HolderRef | None
    manner: Manner


class StartValue(Closed):
    """A number that stands elsewhere than declared when the scenario opens.

    It is set to `value`, or else moved `by` so much, or scaled to `scale` per mille. `at` names an
    owner or a group, as in effects.
    """

    number: NumberRef
    at: OwnersRef | None = None
    value: int | None = None
    by: int = 0
    scale: Annotated[int, Field(ge=1)] = 1000


Poster = Literal["desk", "telephone", "window", "scissors", "wedge", "letter"]
"""The drawings of `drawing/posters`; a scenario without one has bare diagonals."""


class Desk(Entity):
    """What a scenario is about from one seat.

    `you` is whose desk it is; `desk` says so where it is chosen, in two or three sentences.
    `prologue` is read before the first turn: who you are, what the office was the week before,
    what can be lost. It rests on `sources`.
    """

    id: Seat
    text: Prose
    objective: Prose
    you: PersonRef | None = None
    desk: Prose | None = None
    prologue: Prose | None = None
    sources: tuple[Citation, ...] = ()


class RecordedMove(Closed):
    """A move that the record shows in a month, or on a day."""

    month: Day
    seat: Seat = "general-secretary"
    move: MoveField
    source: SourceRef
    locator: Line = ""


class Scenario(Entity):
    """A scenario. One with a `base` begins with its holdings, numbers and flags, and adds its own.

    One with `parts` plays their turns one after the other, from the beginning of the first.
    """

    name: Prose
    text: Prose
    poster: Poster | None = None
    seats: Annotated[tuple[Desk, ...], Field(min_length=1)]
    turns: tuple[Turn, ...] = ()
    base: ScenarioRef | None = None
    parts: tuple[ScenarioRef, ...] = ()
    starts: tuple[StartValue, ...] = ()
    guide: tuple[Prose, ...] = ()
    series_note: Prose | None = None
    refill: dict[CentreNumberRef, int] = Field(default_factory=dict)
    holdings: tuple[Start, ...] = ()
    flags: tuple[FlagRef, ...] = ()
    recorded: tuple[RecordedMove, ...] = ()
    tray_size: Annotated[int, Field(ge=1, le=9)] = 5
