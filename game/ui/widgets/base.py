"""The base of all widgets: a box in a tree that measures, draws and listens."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TypedDict, TypeVar

import pygame

from game.ui.ctx import Ctx
from game.ui.events import Event
from game.ui.replies import Next

W = TypeVar("W", bound="Widget")


class Opts(TypedDict, total=False):
    """Keyword options every widget takes."""

    key: str  # keeps focus, scroll position and typed text across rebuilds
    label: str  # what a screen reader says; most widgets have a good default
    grow: int  # share of the space left over in a row or column
    tip: str  # markup shown on hover, and on the explain key when focused
    enabled: bool
    focusable: bool


class Widget:
    """A node of the tree. Coordinates are real window pixels."""

    role = "group"
    modal = False  # keeps focus and pointer to itself
    layered = False  # children may lie over one another
    clips = False  # children may be larger than the widget (a scroller)
    wants_text = False  # typed letters go here rather than to key bindings
    ctx: Ctx

    def __init__(
        self,
        children: Sequence[Widget] = (),
        *,
        key: str = "",
        label: str = "",
        grow: int = 0,
        tip: str = "",
        enabled: bool = True,
        focusable: bool = False,
    ) -> None:
        self.children: list[Widget] = list(children)
        self.key = key
        self.label = label
        self.grow = grow
        self.tip = tip
        self.enabled = enabled
        self.focusable = focusable
        self.parent: Widget | None = None
        self.rect = pygame.Rect(0, 0, 0, 0)
        self._heights: dict[int, int] = {}

    # --- life -------------------------------------------------------------------------
    def bind(self, ctx: Ctx, parent: Widget | None = None, path: str = "root") -> None:
        """Give the tree its context, and a key to whoever was not given one."""
        self.ctx = ctx
        self.parent = parent
        self.key = self.key or path
        self._heights.clear()
        self.prepare()
        for number, child in enumerate(self.children):
            child.bind(ctx, self, f"{self.key}/{number}")

    def prepare(self) -> None:
        """Hook: read memory, make children that need the context."""

    # --- layout -----------------------------------------------------------------------
    def preferred(self) -> int:
        """Width the widget would take if it could choose."""
        return max((c.preferred() for c in self.children), default=0)

    def measure(self, width: int) -> int:
        """Height needed at a width."""
        if width not in self._heights:
            self._heights[width] = self.height_at(width)
        return self._heights[width]

    def height_at(self, width: int) -> int:
        """Uncached measure; what subclasses write."""
        return max((c.measure(width) for c in self.children), default=0)

    def place(self, rect: pygame.Rect) -> None:
        """Take a rectangle and lay the children out in it."""
        self.rect = pygame.Rect(rect)
        for child in self.children:
            child.place(rect)

    # --- picture ----------------------------------------------------------------------
    def draw(self, surface: pygame.Surface) -> None:
        """Draw the widget, then its children; what lies outside the clip is skipped."""
        if not surface.get_clip().colliderect(self.rect):
            return
        self.paint(surface)
        for child in self.children:
            child.draw(surface)

    def paint(self, surface: pygame.Surface) -> None:
        """Hook: the widget's own picture, under its children."""

    def text_rects(self) -> list[tuple[str, pygame.Rect]]:
        """Text this widget draws itself and where, for the overflow report."""
        return []

    # --- input ------------------------------------------------------------------------
    def handle(self, event: Event) -> Next | None:
        """Answer an event; None passes it to the parent."""
        return None

    def state(self) -> list[str]:
        """Words such as ``selected`` or ``value 3`` for speech and tests."""
        return []

    # --- tree -------------------------------------------------------------------------
    def walk(self) -> Iterator[Widget]:
        """This widget and everything below it, in reading order."""
        yield self
        for child in self.children:
            yield from child.walk()

    def ancestors(self) -> Iterator[Widget]:
        """Parents, nearest first."""
        node = self.parent
        while node is not None:
            yield node
            node = node.parent

    def find(self, key: str) -> Widget | None:
        """The widget with this key."""
        return next((w for w in self.walk() if w.key == key), None)

    @property
    def focused(self) -> bool:
        """Whether the keyboard is here."""
        return self.focusable and self.ctx.focus_key == self.key

    @property
    def hovered(self) -> bool:
        """Whether the pointer is here."""
        return self.ctx.hover_key == self.key
