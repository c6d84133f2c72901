"""Cards: the matters that come to the desk."""

from typing import Annotated, Literal, Self

from pydantic import Field, model_validator

from game.content.schema.base import (
    CardRef,
    CentreNumberRef,
    Citation,
    Closed,
    Date,
    Day,
    Entity,
    Id,
    Line,
    OptionRef,
    PersonRef,
    Prose,
)
from game.content.schema.pictures import Illustration
from game.content.schema.rules import ConditionField, EffectField
from game.rules.ids import Act, Confidence, Grade, Seat


class Window(Closed):
    """The months, or the days, in which a card can come."""

    first: Day
    last: Day


class Lapse(Closed):
    """What happens if a card is left."""

    text: Prose
    effects: tuple[EffectField, ...] = ()


class Echo(Entity):
    """A sentence that stands there because an earlier card was answered as it was.

    `mark` says in a few words what it comes from; left out, it is the answer that was given.
    Without a `card` it comes of an act, which `when` asks for and `mark` names.
    """

    card: CardRef | None = None
    options: tuple[OptionRef, ...] = ()
    when: ConditionField | None = None
    mark: Prose | None = None
    text: Prose

    @model_validator(mode="after")
    def _comes_of_something(self) -> Self:
        if self.card is None and (self.when is None or self.mark is None or self.options):
            raise ValueError("without `card` an echo needs `when` and `mark`, and has no `options`")
        return self


class CardVariant(Entity):
    """Another wording of a text of the card, for when a condition holds."""

    of: Literal["title", "place", "alt", "text", "lapse"]
    when: ConditionField
    text: Prose


class OptionVariant(Entity):
    """Another wording of a text of the option, for when a condition holds."""

    of: Literal["label", "text", "outcome", "record"]
    when: ConditionField
    text: Prose


class Answer(Closed):
    """Who answers a decision, and in what words: the game's own, if no source is given."""

    person: PersonRef
    says: Prose
    when: ConditionField | None = None
    sources: tuple[Citation, ...] = ()


class Option(Entity):
    """One answer to a card; `seen` is what the other side sees of it while the game runs.

    What gives a mandate for a vote of its own turn is a proposal, which the vote decides; with
    `deed` it is done by whoever answers, and stays done however the vote goes.
    """

    label: Prose
    text: Prose
    grade: Grade
    recorded: bool = False
    secret: Annotated[bool, Field(alias="quiet")] = False
    deed: bool = False
    cost: dict[CentreNumberRef, Annotated[int, Field(ge=0)]] = Field(default_factory=dict)
    needs: ConditionField | None = None
    effects: tuple[EffectField, ...] = ()
    outcome: Prose
    record: Prose
    variants: tuple[OptionVariant, ...] = ()
    echoes: tuple[Echo, ...] = ()
    answers: Annotated[tuple[Answer, ...], Field(max_length=4)] = ()
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
    variants: tuple[CardVariant, ...] = ()
    echoes: tuple[Echo, ...] = ()
    when: ConditionField | None = None
    patience: Annotated[int, Field(ge=0, le=12)] = 1
    lapse: Lapse | None = None
    options: Annotated[tuple[Option, ...], Field(min_length=2, max_length=4)]
