"""Cards: the matters that come to the desk."""

from typing import Annotated, Literal

from pydantic import Field

from game.content.schema.base import (
    CentreNumberRef,
    Citation,
    Closed,
    Date,
    Day,
    Entity,
    Id,
    Line,
    PersonRef,
    Prose,
)
from game.content.schema.rules import ConditionField, EffectField
from game.rules.ids import Act, Confidence, Grade, Seat

Illustration = Literal[
    "factory",
    "telegraph",
    "train",
    "mountains",
    "desk",
    "meeting",
    "hospital",
    "bread",
    "typewriter",
    "ship",
    "ledger",
    "map-pins",
    "prison-gate",
    "field",
    "crowd",
    "kremlin",
]


class Window(Closed):
    """The months, or the days, in which a card can come."""

    first: Day
    last: Day


class Lapse(Closed):
    """What happens if a card is left."""

    text: Prose
    effects: tuple[EffectField, ...] = ()


class Option(Entity):
    """One answer to a card; `seen` is what the other side sees of it while the game runs."""

    label: Prose
    text: Prose
    grade: Grade
    recorded: bool = False
    secret: Annotated[bool, Field(alias="quiet")] = False
    cost: dict[CentreNumberRef, Annotated[int, Field(ge=0)]] = Field(default_factory=dict)
    needs: ConditionField | None = None
    effects: tuple[EffectField, ...] = ()
    outcome: Prose
    record: Prose
    seen: Prose | None = None
    sources: tuple[Citation, ...] = ()


class Card(Entity):
    """A matter: when it comes, what it says, what can be done, who says so."""

    seat: Seat = "general-secretary"
    role: Literal["month", "tray"]
    act: Act
    theme: Id
    window: Window
    dated: bool = False
    weight: Annotated[int, Field(ge=1, le=30)] = 10
    date: Date
    place: Prose
    speakers: Annotated[tuple[PersonRef, ...], Field(max_length=4)] = ()
    illustration: Illustration
    alt: Prose
    events: tuple[Line, ...] = ()
    title: Prose
    text: Prose
    confidence: Confidence
    dispute: Prose | None = None
    sources: tuple[Citation, ...] = ()
    when: ConditionField | None = None
    patience: Annotated[int, Field(ge=0, le=12)] = 1
    lapse: Lapse | None = None
    options: Annotated[tuple[Option, ...], Field(min_length=2, max_length=4)]
