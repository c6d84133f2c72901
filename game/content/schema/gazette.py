"""The gazette: what the paper can print on its front page, and when."""

from typing import Annotated, Literal

from pydantic import Field

from game.content.schema.base import Citation, Closed, Entity, Prose, ScenarioRef
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
    """The flat picture, by its name. A page has room for one."""
    caption: Prose
    """What stands under it, in up to 48 characters."""


class News(Entity):
    """What the paper can print: when, where on the page, in what words, and who says so.

    Of what could stand in one place the greater `weight` is printed, then the earlier of the files.
    `when` is asked as the turn is closed.
    """

    window: Window
    """When it can be printed."""
    scenarios: tuple[ScenarioRef, ...] = ()
    """Ids of the scenarios in which it is printed. Left out, all that play its window, wherever
    they are: the country’s news is read everywhere.
    """
    place: NewsPlace
    """Where on the page, and how long the text may be: `lead` (24 words), `item` (20) or `short`
    (10).
    """
    weight: Annotated[int, Field(ge=0, le=100)] = 0
    """Of what could stand in one place the greater weight is printed, then the earlier of the
    files.
    """
    when: ConditionField | None = None
    """A condition, asked as the turn is closed. Left out, its window is enough."""
    head: Prose
    """Its headline, of up to 26 characters."""
    text: Prose
    """What is printed; `place` says how many words there is room for."""
    cut: Cut | None = None
    """The picture that comes with it. Left out, none."""
    confidence: Confidence
    """How sure it is."""
    dispute: Prose | None = None
    """What the sources disagree on. Needed where `confidence` is `disputed`."""
    sources: tuple[Citation, ...] = ()
    """What it rests on."""
