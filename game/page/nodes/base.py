"""The bases of all nodes: what a thing on a page is, its state, what happens when it is used.

A node is a record. It knows no rectangle, font or colour value: it may name a colour by purpose,
and give hints of size in logical units (a page is 720 of them high). What lays out and paints it is
a function over its type in the window; what writes it as HTML, one in the browser's front.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import ClassVar

from game.page.answers import Next
from game.page.arrival import Arrival
from game.page.ctx import Say
from game.page.twin import Twin


@dataclass(frozen=True, eq=False)
class Node:
    """One thing on a page.

    `key` keeps focus, scroll position and typed text across rebuilds, and is how the thing is named
    when it is used from afar. `label` is what a screen reader says; most nodes have a good default.
    `grow` is its share of the space left over in a row or column, `tip` markup that explains it.
    `arrives` says that it comes when it is new on the page, and how; it needs a key then.
    A node is compared by identity: two that look the same are still two things on a page.
    """

    role: ClassVar[str] = "group"
    modal: ClassVar[bool] = False  # keeps focus and pointer to itself
    roves: ClassVar[str] = ""  # things of one name beside one another are one stop for Tab
    sound: ClassVar[str] = ""  # heard when it is used
    landmark: ClassVar[str] = ""  # the part of a window that it is, to be jumped to

    key: str = field(default="", kw_only=True)
    label: str = field(default="", kw_only=True)
    grow: int = field(default=0, kw_only=True)
    tip: str = field(default="", kw_only=True)
    enabled: bool = field(default=True, kw_only=True)
    focusable: bool = field(default=False, kw_only=True)
    arrives: Arrival | None = field(default=None, kw_only=True)
    children: tuple[Node, ...] = field(default=(), init=False, repr=False)

    def __post_init__(self) -> None:
        # once, while the record is made: every front asks for these many times
        object.__setattr__(self, "children", tuple(self.inside()))
        if not self.label:
            object.__setattr__(self, "label", self.says())
        if not self.focusable and self.takes_focus():
            object.__setattr__(self, "focusable", True)

    # --- hooks --------------------------------------------------------------------------
    def inside(self) -> Sequence[Node]:
        """What it holds, in reading order."""
        return ()

    def says(self) -> str:
        """What a screen reader says, if the page gives no label."""
        return ""

    def takes_focus(self) -> bool:
        """Whether the keyboard can reach it although the page does not say so."""
        return False

    def explains(self) -> str:
        """What the key for explanations tells of it: its note, unless it holds what has several."""
        return self.tip

    def tells(self) -> Sequence[Node]:
        """What of it is told aloud when it has changed, wherever the focus is."""
        return ()

    def twin(self, say: Say) -> Twin | None:
        """The same as a table, of a picture that tells numbers."""
        return None

    def flank(self) -> Node | None:
        """What of it stands beside the rest of the page: the keyboard can jump there."""
        return None

    def first_focus(self) -> str:
        """Key of what has the focus when this comes to the front, empty for nothing."""
        return ""

    def state(self) -> list[str]:
        """Words such as ``selected`` or ``value 3`` for speech and tests."""
        return []

    def activate(self) -> Next | None:
        """Use it. None means that it does nothing."""
        return None

    # --- tree ---------------------------------------------------------------------------
    def walk(self) -> Iterator[Node]:
        """This node and everything below it, in reading order."""
        ahead = [self]
        while ahead:
            node = ahead.pop()
            yield node
            ahead.extend(reversed(node.children))

    def find(self, key: str) -> Node | None:
        """The node with this key."""
        return next((each for each in self.walk() if each.key == key), None)


@dataclass(frozen=True, eq=False)
class Around(Node):
    """Something around one thing."""

    child: Node

    def inside(self) -> Sequence[Node]:
        return (self.child,)


@dataclass(frozen=True, eq=False)
class Parts(Node):
    """Several things together, in reading order."""

    parts: Sequence[Node]

    def inside(self) -> Sequence[Node]:
        return self.parts
