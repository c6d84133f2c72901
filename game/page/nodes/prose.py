"""Prose for reading, with the terms of the glossary in it."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from game.page.markup import parse
from game.page.nodes.base import Node
from game.page.nodes.text import Label


@dataclass(frozen=True, eq=False)
class Term(Node):
    """A term of the glossary in prose: it can be focused, hovered and pinned."""

    role = "term"
    roves = "term"

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
