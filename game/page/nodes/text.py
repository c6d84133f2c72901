"""Plain labels, prose with glossary terms, headings, rules."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import ClassVar

from game.page.markup import parse, plain
from game.page.nodes.base import Node


@dataclass(frozen=True, eq=False)
class Label(Node):
    """Text in one style.

    `limit` is its longest line in logical units, 0 for none; `least` the least width it asks for,
    so that words in a column of their own line up.
    """

    role = "text"
    markup: ClassVar[bool] = False

    text: str
    style: str = "ui"
    colour: str = field(default="text", kw_only=True)
    align: str = field(default="left", kw_only=True)
    limit: float = field(default=0, kw_only=True)
    least: float = field(default=0, kw_only=True)

    def says(self) -> str:
        return plain(self.text)


@dataclass(frozen=True, eq=False)
class Term(Node):
    """A term of the glossary in prose: it can be focused, hovered and pinned."""

    role = "term"

    term: str
    shown: str
    focusable: bool = field(default=True, kw_only=True)

    def says(self) -> str:
        return self.shown


@dataclass(frozen=True, eq=False)
class Prose(Label):
    """A paragraph for reading: reads italics, bold and glossary terms."""

    markup = True

    style: str = "prose"
    limit: float = field(default=780, kw_only=True)

    def inside(self) -> Sequence[Node]:
        return [Term(each.term, each.text) for each in parse(self.text) if each.term]


@dataclass(frozen=True, eq=False)
class Heading(Label):
    """The heading of a panel with a rule under it, and perhaps something at its right."""

    role = "heading"

    style: str = "heading"
    rule: float = field(default=3, kw_only=True)
    aside: Node | None = field(default=None, kw_only=True)

    def inside(self) -> Sequence[Node]:
        return (self.aside,) if self.aside else ()


@dataclass(frozen=True, eq=False)
class Masthead(Label):
    """The name of the game. It is large enough, and does not grow with the text."""

    style: str = "hero"


@dataclass(frozen=True, eq=False)
class Rule(Node):
    """A hairline between things."""

    role = "none"

    colour: str = field(default="line", kw_only=True)
    width: float = field(default=1, kw_only=True)
    space: float = field(default=6, kw_only=True)
