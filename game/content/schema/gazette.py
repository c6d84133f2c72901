"""The gazette: what the paper can print on its front page, and when."""

from typing import Annotated, Literal

from pydantic import Field

from game.content.schema.base import Citation, Closed, Entity, Prose
from game.content.schema.cards import Window
from game.content.schema.rules import ConditionField
from game.rules.archive import NewsPlace
from game.rules.ids import Confidence

FlatPicture = Literal[
    "bank",
    "bread",
    "bridge",
    "columns",
    "current",
    "field",
    "hall",
    "loom",
    "mine",
    "mourning",
    "plough",
    "press",
    "ship",
    "town",
    "train",
    "works",
]


class Cut(Closed):
    """A flat picture that comes with news, and what stands under it."""

    picture: FlatPicture
    caption: Prose


class News(Entity):
    """What the paper can print: when, where on the page, in what words, and who says so.

    Of what could stand in one place the greater `weight` is printed, then the earlier of the files.
    `when` is asked as the turn is closed.
    """

    window: Window
    place: NewsPlace
    weight: Annotated[int, Field(ge=0, le=100)] = 0
    when: ConditionField | None = None
    head: Prose
    text: Prose
    cut: Cut | None = None
    confidence: Confidence
    dispute: Prose | None = None
    sources: tuple[Citation, ...] = ()
