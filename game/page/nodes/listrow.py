"""A line one can pick, such as the in-tray's."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from game.page.nodes.base import Node
from game.page.nodes.chip import Chip
from game.page.nodes.pickable import Pickable
from game.page.nodes.text import Label


@dataclass(frozen=True, eq=False)
class ListRow(Pickable):
    """A line with a coloured mark, words, and perhaps a tag at the right."""

    role = "listitem"

    text: str
    marker: str = field(default="", kw_only=True)
    tag: str = field(default="", kw_only=True)
    colour: str = field(default="text", kw_only=True)
    trailing: Node | None = field(default=None, kw_only=True)

    def inside(self) -> Sequence[Node]:
        parts: list[Node] = [Label(self.text, "ui", colour=self.colour, grow=1)]
        if self.tag:
            parts.append(Chip(self.tag))
        if self.trailing:
            parts.append(self.trailing)
        return parts

    def says(self) -> str:
        return f"{self.text}, {self.tag}" if self.tag else self.text
