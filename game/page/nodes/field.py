"""A line of typed text, such as a seed or a name for a save."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from game.page.answers import REDRAW, STAY, Next, OnChoose
from game.page.nodes.base import Node


@dataclass(frozen=True, eq=False)
class Entry(Node):
    """The line itself; `most` is how many letters it takes."""

    role = "textbox"

    text: str
    on_change: OnChoose
    on_submit: OnChoose | None
    most: int
    focusable: bool = field(default=True, kw_only=True)

    def state(self) -> list[str]:
        return [f"value {self.text}"]

    def type(self, text: str) -> Next:
        """Put another text in its place."""
        return self.on_change(text[: self.most]) or REDRAW

    def submit(self, text: str) -> Next | None:
        """Enter."""
        return (self.on_submit(text) or STAY) if self.on_submit else None


@dataclass(frozen=True, eq=False)
class TextField(Node):
    """Caption and entry; ``on_change`` gets every version of the text."""

    caption: str
    text: str
    on_change: OnChoose
    on_submit: OnChoose | None = field(default=None, kw_only=True)
    most: int = field(default=40, kw_only=True)

    @property
    def entry(self) -> Entry:
        """The line that is typed in."""
        base = self.key or f"field-{self.caption}"
        key, label = f"{base}:entry", self.caption
        return Entry(self.text, self.on_change, self.on_submit, self.most, key=key, label=label)

    def inside(self) -> Sequence[Node]:
        return (self.entry,)
