"""A note in front of the page that explains a term or a thing."""

from collections.abc import Sequence
from dataclasses import dataclass

from game.page.markup import plain
from game.page.nodes.base import Node
from game.page.nodes.prose import Prose
from game.page.nodes.text import Label


@dataclass(frozen=True, eq=False)
class Tooltip(Node):
    """A note on a term or a thing; may hold terms of its own. Whoever shows the page places it."""

    role = "tooltip"

    title: str
    text: str
    pinned: bool
    hint: str = ""

    def inside(self) -> Sequence[Node]:
        rows: list[Node] = [Label(self.title, "subhead")] if self.title else []
        rows.append(Prose(self.text, "ui"))
        if self.hint:
            rows.append(Label(self.hint, "caption", colour="muted"))
        return rows

    def says(self) -> str:
        said = plain(self.text)
        return f"{self.title}. {said}" if self.title else said

    def takes_focus(self) -> bool:
        return self.pinned
