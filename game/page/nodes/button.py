"""Buttons: the thing to press."""

from dataclasses import dataclass, field
from typing import Literal

from game.page.answers import STAY, Next, OnUse
from game.page.nodes.base import Node

ButtonKind = Literal["primary", "dark", "outline", "light", "menu", "slim", "quiet", "great"]


@dataclass(frozen=True, eq=False)
class Button(Node):
    """A button; ``on_activate`` returns what happens next, or None to stay and rebuild."""

    role = "button"

    text: str
    on_activate: OnUse | None = None
    kind: ButtonKind = field(default="outline", kw_only=True)
    arrow: bool = field(default=False, kw_only=True)
    focusable: bool = field(default=True, kw_only=True)
    sound: str = field(default="key", kw_only=True)  # type: ignore[misc]  # of one button its own

    def says(self) -> str:
        return self.text

    def state(self) -> list[str]:
        return [] if self.enabled else ["disabled"]

    def activate(self) -> Next | None:
        if not self.enabled:
            return None
        return (self.on_activate() if self.on_activate else None) or STAY
