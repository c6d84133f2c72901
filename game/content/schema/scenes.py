"""Set scenes: moments that stop the game before a card is taken in hand."""

from typing import Annotated, Literal

from pydantic import Field

from game.content.schema.base import (
    CardRef,
    Citation,
    Closed,
    Date,
    Entity,
    OptionRef,
    PersonRef,
    Prose,
)
from game.content.schema.rules import ConditionField
from game.rules.ids import Confidence, Seat

Drawn = Literal[
    "bedroom",
    "bonfires",
    "dictation",
    "gorki",
    "hall",
    "reading",
    "telephone",
    "theatre",
    "train",
    "typescript",
]
"""The drawn scenes, by the names of `drawing/scenes`; a test compares them."""

SoundName = Literal[
    "crowd", "gavel", "key", "paper", "stamp", "telegraph", "telephone", "typewriter"
]
"""The sounds that are shipped; a test looks for their files."""


class Portrait(Closed):
    """A person who stands in the scene, and who that is to the player, in words."""

    person: PersonRef
    """The id of who stands there."""
    role: Prose
    """Who that is to the player, in a few words."""


class Sight(Closed):
    """A drawn scene by its name, and what it shows, in words."""

    name: Drawn
    """The drawn scene, by its name."""
    alt: Prose
    """What it shows, for those who do not see it."""


class Telegram(Closed):
    """A telegram over a drawn scene: from where and to where, when, and the strips pasted on it."""

    route: Prose
    """From where it comes and to whom it goes, in a line."""
    date: Date
    """The year, month or day at its head."""
    strips: Annotated[tuple[Prose, ...], Field(min_length=1, max_length=4)]
    """What stands on it, strip by strip; they come one after the other."""


class Heard(Closed):
    """The one sound of a scene, and what is heard, in words."""

    name: SoundName
    """The sound, by its name; it is heard once."""
    caption: Prose
    """What is heard, in words, for those who do not hear it."""


class Echo(Closed):
    """An earlier choice of the player that a line quotes, and the mark that says so."""

    card: CardRef
    """The id of an earlier card, of the same desk as the player’s."""
    options: Annotated[tuple[OptionRef, ...], Field(min_length=1)]
    """The options of it for which the line is shown; for any other answer, and for none, it is left
    out.
    """
    mark: Prose
    """What it comes from, in a few words; it leads to the chronicle."""


class Line(Entity):
    """A line: told, or said by a person, or by somebody who is `called` something."""

    speaker: PersonRef | None = None
    """The id of who says it. Left out, it is told, or said by who is only `called` something."""
    called: Prose | None = None
    """What is written before the line as the name of who says it, such as the stationmaster. Left
    out, the name of the `speaker`, or nothing.
    """
    text: Prose
    """What is told or said, in 12 to 30 words; speech in quotation marks."""
    seat: Seat | None = None
    """The seat that alone reads it. Left out, both do."""
    when: ConditionField | None = None
    """A condition without which it is left out. Left out itself, the line always stands."""
    echo: Echo | None = None
    """The earlier choice of the player that it quotes. Left out, it must be true whatever was
    answered.
    """


class Scene(Entity):
    """A scene, and the cards before which it is shown: the first that is taken in hand."""

    cards: Annotated[tuple[CardRef, ...], Field(min_length=1)]
    """Ids of the cards before which it is shown: once, before the first of them that is taken in
    hand.
    """
    place: Prose
    """Where it is, in a few words."""
    date: Date
    """When it is: a year, a month or a day."""
    title: Prose
    """Its heading."""
    frame: Literal["ink", "black"] = "ink"
    """The frame around it: `ink`, or `black` for mourning."""
    portrait: Portrait | None = None
    """Who stands in it. A scene has a portrait or a picture, not both."""
    picture: Sight | None = None
    """What is drawn behind it. A scene has a portrait or a picture, not both."""
    telegram: Telegram | None = None
    """A telegram that lies over the picture. Left out, none."""
    sound: Heard | None = None
    """What is heard at the beginning, or with each strip of the telegram. Left out, nothing."""
    lines: Annotated[tuple[Line, ...], Field(min_length=1)]
    """What is told and said, line by line; five to nine should come to any one player."""
    sources: tuple[Citation, ...] = ()
    """What it rests on."""
    confidence: Confidence
    """How sure it is."""
    dispute: Prose | None = None
    """What the sources disagree on. Needed where `confidence` is `disputed`."""
    invented: Prose
    """What in it is the game’s own, in plain words: speech is, unless a source has it."""
