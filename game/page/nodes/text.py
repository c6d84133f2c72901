"""Plain labels, and the name of the game."""

from dataclasses import dataclass, field
from typing import ClassVar

from game.page.markup import plain
from game.page.nodes.base import Node


@dataclass(frozen=True, eq=False)
class Label(Node):
    """Text in one style.

    `limit` is its longest line in logical units, 0 for none; `least` the least width it asks for,
    so that words in a column of their own line up. `of_keys` is whether it says what keys do, which
    is of no use where there is no keyboard.
    """

    role = "text"
    markup: ClassVar[bool] = False

    text: str
    style: str = "ui"
    colour: str = field(default="text", kw_only=True)
    align: str = field(default="left", kw_only=True)
    limit: float = field(default=0, kw_only=True)
    least: float = field(default=0, kw_only=True)
    of_keys: bool = field(default=False, kw_only=True)

    def says(self) -> str:
        return plain(self.text)


@dataclass(frozen=True, eq=False)
class Masthead(Label):
    """The name of the game. It is large enough, and does not grow with the text."""

    style: str = "hero"
