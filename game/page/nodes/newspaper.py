"""A front page: its name, its stories in two columns, a flat cut."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from game.page.nodes.base import Node
from game.page.nodes.pickable import Pickable


@dataclass(frozen=True, eq=False)
class Story(Pickable):
    """A headline and some lines below it; what has no room is cut, never shrunk."""

    role = "article"

    head: str
    text: str
    lead: bool = field(default=False, kw_only=True)

    def says(self) -> str:
        return f"{self.head}. {self.text}"


@dataclass(frozen=True, eq=False)
class Cut(Node):
    """A flat picture by its name, and the line under it."""

    role = "image"

    picture: str
    caption: str

    def says(self) -> str:
        return self.caption


@dataclass(frozen=True, eq=False)
class Newspaper(Node):
    """The sheet: motto and whose organ over the name, date and place under it, a note below.

    `said` is the name for who cannot see or read it.
    """

    role = "document"

    motto: str
    organ: str
    title: str
    date: str
    place: str
    left: Sequence[Node]
    right: Sequence[Node]
    note: str
    said: str = field(default="", kw_only=True)

    def inside(self) -> Sequence[Node]:
        return (*self.left, *self.right)

    def says(self) -> str:
        return f"{self.said or self.title}, {self.date}. {self.note}"
