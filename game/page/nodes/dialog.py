"""What comes between the player and the page: dialogs, notices."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Literal

from game.page.answers import STAY, Next, OnUse
from game.page.nodes.base import Node
from game.page.nodes.button import Button
from game.page.nodes.heading import Heading

NoticeKind = Literal["info", "warning", "done"]


@dataclass(frozen=True, eq=False)
class Dialog(Node):
    """A modal box in the middle. Put it last in an ``Overlay``; the way back calls ``on_close``.

    `first` is the key of what has the focus when it opens.
    """

    role = "dialog"
    modal = True

    title: str
    body: Node
    buttons: Sequence[Button] = ()
    on_close: OnUse = field(kw_only=True)
    width: float = field(default=560, kw_only=True)
    first: str = field(default="", kw_only=True)
    key: str = field(default="dialog", kw_only=True)

    @property
    def heading(self) -> Heading:
        """The title over its rule."""
        return Heading(self.title)

    def inside(self) -> Sequence[Node]:
        return (self.heading, self.body, *self.buttons)

    def says(self) -> str:
        return self.title

    def first_focus(self) -> str:
        return self.first

    def close(self) -> Next:
        """Put it away."""
        return self.on_close() or STAY


@dataclass(frozen=True, eq=False)
class Notice(Node):
    """A line that tells what just happened or what is wrong."""

    role = "alert"

    text: str
    kind: NoticeKind = "info"

    def says(self) -> str:
        return self.text

    def tells(self) -> Sequence[Node]:
        return (self,)
