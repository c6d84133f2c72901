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
    role: Prose


class Sight(Closed):
    """A drawn scene by its name, and what it shows, in words."""

    name: Drawn
    alt: Prose


class Telegram(Closed):
    """A telegram over a drawn scene: from where and to where, when, and the strips pasted on it."""

    route: Prose
    date: Date
    strips: Annotated[tuple[Prose, ...], Field(min_length=1, max_length=4)]


class Heard(Closed):
    """The one sound of a scene, and what is heard, in words."""

    name: SoundName
    caption: Prose


class Echo(Closed):
    """An earlier choice of the player that a line quotes, and the mark that says so."""

    card: CardRef
    options: Annotated[tuple[OptionRef, ...], Field(min_length=1)]
    mark: Prose


class Line(Entity):
    """A line: told, or said by a person, or by somebody who is `called` something."""

    speaker: PersonRef | None = None
    called: Prose | None = None
    text: Prose
    seat: Seat | None = None
    when: ConditionField | None = None
    echo: Echo | None = None


class Scene(Entity):
    """A scene, and the cards before which it is shown: the first that is taken in hand."""

    cards: Annotated[tuple[CardRef, ...], Field(min_length=1)]
    place: Prose
    date: Date
    title: Prose
    frame: Literal["ink", "black"] = "ink"
    portrait: Portrait | None = None
    picture: Sight | None = None
    telegram: Telegram | None = None
    sound: Heard | None = None
    lines: Annotated[tuple[Line, ...], Field(min_length=1)]
    sources: tuple[Citation, ...] = ()
    confidence: Confidence
    dispute: Prose | None = None
    invented: Prose
