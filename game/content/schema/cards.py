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
    ScenarioRef,
)
from game.content.schema.pictures import Illustration
from game.content.schema.rules import ConditionField, EffectField
from game.rules.ids import Act, Confidence, Grade, Seat


class Window(Closed):
    """The months, or the days, in which a card can come."""

    first: Day
    """The first month, or day, of the span."""
    last: Day
    """The last month, or day, of the span, which still belongs to it; not before `first`."""


class Lapse(Closed):
    """What happens if a card is left."""

    text: Prose
    """What becomes of the matter when nobody decides it, in a sentence or two."""
    effects: tuple[EffectField, ...] = ()
    """What that does. Left out, nothing."""


class Echo(Entity):
    """A sentence that stands there because an earlier card was answered as it was.

    `mark` says in a few words what it comes from; left out, it is the answer that was given.
    Without a `card` it comes of an act, which `when` asks for and `mark` names.
    """

    card: CardRef | None = None
    """The earlier card, of the same desk, that was answered. Left out, the echo comes of an act: it
    then needs `when` and `mark`.
    """
    options: tuple[OptionRef, ...] = ()
    """The options of that card of which one was taken. Left out, any answer will do."""
    when: ConditionField | None = None
    """A further condition. Left out, the answer is enough."""
    mark: Prose | None = None
    """What it comes from, in up to nine words (“Because you wrote to Penza”); it leads to the
    chronicle. Left out, it is the answer that was given.
    """
    text: Prose
    """The sentence that stands there, of up to thirty words."""

    @model_validator(mode="after")
    def _comes_of_something(self) -> Self:
        if self.card is None and (self.when is None or self.mark is None or self.options):
            raise ValueError("without `card` an echo needs `when` and `mark`, and has no `options`")
        return self


class CardVariant(Entity):
    """Another wording of a text of the card, for when a condition holds."""

    of: Literal["title", "place", "alt", "text", "lapse"]
    """Which text of the card it takes the place of."""
    when: ConditionField
    """The condition for which it is used; of several for one text, the first that holds."""
    text: Prose
    """The wording that is used then."""


class OptionVariant(Entity):
    """Another wording of a text of the option, for when a condition holds."""

    of: Literal["label", "text", "outcome", "record"]
    """Which text of the option it takes the place of."""
    when: ConditionField
    """The condition for which it is used; of several for one text, the first that holds."""
    text: Prose
    """The wording that is used then."""


class Answer(Closed):
    """Who answers a decision, and in what words: the game's own, if no source is given."""

    person: PersonRef
    """Who answers. Of one person the first line that holds is shown."""
    says: Prose
    """What he says, in up to 28 words without quotation marks."""
    when: ConditionField | None = None
    """A condition without which he says nothing. Left out, he always answers."""
    sources: tuple[Citation, ...] = ()
    """Where these words stand. Left out, they are the game’s own and marked so."""


class Option(Entity):
    """One answer to a card; `seen` is what the other side sees of it while the game runs.

    What gives a mandate for a vote of its own turn is a proposal, which the vote decides; with
    `deed` it is done by whoever answers, and stays done however the vote goes.
    """

    label: Prose
    """What is done, in up to 60 characters: the text of the button."""
    text: Prose
    """What that means, in a sentence of up to 20 words."""
    grade: Grade
    """How well this answer is attested: the decision itself, considered by a contemporary, told at
    second hand, within what was possible, or a construction of the game.
    """
    recorded: bool = False
    """Whether it is what was done in fact; on one option of a card at most. Left out, it is not."""
    secret: Annotated[bool, Field(alias="quiet")] = False
    """Whether the other side does not hear of it at once. Left out, it does."""
    deed: bool = False
    """Whether it does of itself what it says, however a vote goes that it gives a mandate for. Left
    out, such an option is a proposal, which the vote decides.
    """
    cost: dict[CentreNumberRef, Annotated[int, Field(ge=0)]] = Field(default_factory=dict)
    """What is taken when it is chosen: numbers of the centre, and how much of each in its own unit.
    Left out, it is free.
    """
    needs: ConditionField | None = None
    """A condition without which it is shown, but closed, with the reason. Left out, it is always
    open.
    """
    effects: tuple[EffectField, ...] = ()
    """What it does, in this order. Left out, nothing but what is written."""
    outcome: Prose
    """What is seen to follow, in up to 60 words."""
    record: Prose
    """What the record says of the matter, in up to 45 words; shown after the decision."""
    variants: tuple[OptionVariant, ...] = ()
    """Other wordings of its texts, for when a condition holds."""
    echoes: tuple[Echo, ...] = ()
    """Sentences with the outcome that come of earlier answers. The first of a card that holds
    stands on the card, the others with the outcome.
    """
    answers: Annotated[tuple[Answer, ...], Field(max_length=4)] = ()
    """Who answers the decision; of those that hold, two at most are shown."""
    seen: Prose | None = None
    """What the other side sees of it while the game runs, in up to 30 words. Left out, it is a
    wording of the theme or the kind of act. No use on an option that is `quiet`.
    """
    sources: tuple[Citation, ...] = ()
    """Sources of its own, besides those of the card."""


class Card(Entity):
    """A matter: when it comes, what it says, what can be done, who says so."""

    seat: Seat = "general-secretary"
    """On whose desk it lies."""
    role: Literal["month", "tray"]
    """`month` is the card of the month, which must be answered before the month closes; `tray` is a
    matter of the tray, which may be left and then lapses.
    """
    act: Act
    """Under which heading it stands."""
    theme: Id
    """A word of your own by which cards are grouped, such as `provinces`; what the other side sees
    of an answer may be worded by it (`seen.<seat>.theme.<theme>.1`).
    """
    scenarios: tuple[ScenarioRef, ...] = ()
    """Ids of the scenarios in which it comes, of those that play its window. Left out, all but
    those that play some `organisations` alone.
    """
    window: Window
    """When it can come. A scenario that plays none of that time does not have the card."""
    dated: bool = False
    """Whether it always arrives, in the turn on which its window opens. A scenario that does not
    play that day does not have it. Left out, it is drawn by `weight`.
    """
    weight: Annotated[int, Field(ge=1, le=30)] = 10
    """How readily it is drawn, against the others that could come. No use on a dated card."""
    date: Date
    """What stands in its corner: a year, a month or a day."""
    place: Prose
    """Where it comes from, beside the date."""
    speakers: Annotated[tuple[PersonRef, ...], Field(max_length=4)] = ()
    """Ids of people who speak on it; the first is who asks. None of them is whose desk it is. Left
    out, nobody is shown.
    """
    illustration: Illustration
    """The picture above it, by its name."""
    alt: Prose
    """What is to be seen on the picture, for those who do not see it, in up to 150 characters."""
    events: tuple[Line, ...] = ()
    """Names of the events that it rests on, as a historian would look them up. Left out, none is
    named.
    """
    title: Prose
    """Its heading, of at most 48 characters."""
    text: Prose
    """The matter as it is put to the player, in at most 120 words."""
    confidence: Confidence
    """How sure the matter is."""
    dispute: Prose | None = None
    """What the sources disagree on. Needed where `confidence` is `disputed`."""
    sources: tuple[Citation, ...] = ()
    """What it rests on: at least one, with a locator."""
    variants: tuple[CardVariant, ...] = ()
    """Other wordings of its texts, for when a condition holds."""
    echoes: tuple[Echo, ...] = ()
    """Sentences on it that come of earlier answers. The first that holds stands on the card, the
    others with the outcome.
    """
    when: ConditionField | None = None
    """A condition without which it does not come. Left out, its window is enough."""
    patience: Annotated[int, Field(ge=0, le=12)] = 1
    """How many turns it waits on the desk for an answer, before it lapses."""
    lapse: Lapse | None = None
    """What happens if it is left. Left out, it goes without a word."""
    options: Annotated[tuple[Option, ...], Field(min_length=2, max_length=4)]
    """What can be done. At least one must always be open and cheap: free on a card of the month, at
    most an hour or a supporter in the tray.
    """
