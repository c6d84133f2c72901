"""The base of all widgets: a node in a window, with a rectangle. It measures, draws and listens."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import lru_cache
from importlib import import_module
from typing import Any, Generic, TypeVar

import pygame

from game.drawing.theme import Colour
from game.page.answers import Next
from game.page.arrival import Arrival, How
from game.page.events import Activate
from game.page.nodes.base import Node
from game.window.ctx import WindowCtx
from game.window.events import Click, Event
from game.window.movement import MARGIN, Way, draw_moving

N = TypeVar("N", bound=Node)
W = TypeVar("W", bound="Widget[Any]")

_HOME = "game.window.widgets"
_SHOWN: dict[type[Node], type[Widget[Any]]] = {}


def shows(kind: type[Node]) -> Callable[[type[W]], type[W]]:
    """Class decorator: the widget of a type of node."""

    def register(widget: type[W]) -> type[W]:
        _SHOWN[kind] = widget
        return widget

    return register


def widget_class(kind: type[Node]) -> type[Widget[Any]]:
    """The widget of a type of node, from the file that is named as the node's.

    Raises KeyError for a node that the window does not know.
    """
    if kind not in _SHOWN:  # as with nodes, the first frame does not wait for tables and maps
        import_module(f"{_HOME}.{kind.__module__.rpartition('.')[2]}")
    return _SHOWN[kind]


def widget_of(node: Node | Widget[Any]) -> Widget[Any]:
    """The widget that shows a node."""
    return node if isinstance(node, Widget) else widget_class(type(node))(node)


class Silent(Node):
    """A part of a widget that is nothing by itself."""

    role = "none"


class Widget(Generic[N]):
    """A node in a window. Coordinates are real window pixels.

    The default is as large as the largest of what it holds, and gives it all its room.
    """

    layered = False  # children may lie over one another
    clips = False  # children may be larger than the widget (a scroller)
    wants_text = False  # typed letters go here rather than to key bindings
    term = ""  # of the glossary; using one is the view's business, which owns the notes
    ctx: WindowCtx

    def __init__(self, node: N) -> None:
        self.node = node
        self.key = node.key
        self.grow = node.grow
        self.children: list[Widget[Any]] = []
        self.parent: Widget[Any] | None = None
        self.rect = pygame.Rect(0, 0, 0, 0)
        self._heights: dict[int, int] = {}
        self._preferred: int | None = None

    # --- what the node says ---------------------------------------------------------------
    @property
    def role(self) -> str:
        """What kind of thing it is, for speech and tests."""
        return self.node.role

    @property
    def label(self) -> str:
        """What a screen reader says."""
        return self.node.label

    @property
    def tip(self) -> str:
        """Markup shown on hover, and on the explain key when focused."""
        return self.node.tip

    @property
    def enabled(self) -> bool:
        """Whether it can be used."""
        return self.node.enabled

    @property
    def focusable(self) -> bool:
        """Whether the keyboard can reach it."""
        return self.node.focusable

    @property
    def modal(self) -> bool:
        """Whether it keeps focus and pointer to itself."""
        return self.node.modal

    def state(self) -> list[str]:
        """Words such as ``selected`` or ``value 3`` for speech and tests."""
        return self.node.state()

    @property
    def ring(self) -> pygame.Rect:
        """What the focus ring goes around."""
        return self.rect

    # --- life -----------------------------------------------------------------------------
    def bind(self, ctx: WindowCtx, parent: Widget[Any] | None = None, path: str = "root") -> None:
        """Give the tree its context, its parts, and a key to whoever was not given one."""
        self.ctx = ctx
        self.parent = parent
        self.key = self.key or path
        self.forget_sizes()
        self.children = [widget_of(each) for each in self.inside()]
        for number, child in enumerate(self.children):
            child.bind(ctx, self, f"{self.key}/{number}")
        self.prepare()

    def inside(self) -> Sequence[Node | Widget[Any]]:
        """What it is made of: what the node holds, unless the widget arranges it otherwise."""
        return self.node.children

    def prepare(self) -> None:
        """Hook: read memory, name the parts."""

    # --- layout ---------------------------------------------------------------------------
    def preferred(self) -> int:
        """Width the widget would take if it could choose; asked once for a tree."""
        if self._preferred is None:
            self._preferred = self.natural()
        return self._preferred

    def forget_sizes(self) -> None:
        """Measure anew when next asked: what it shows has changed its size."""
        self._heights.clear()
        self._preferred = None

    def natural(self) -> int:
        """Uncached preferred width; what subclasses write."""
        return max((c.preferred() for c in self.children), default=0)

    def measure(self, width: int) -> int:
        """Height needed at a width."""
        # a parent asks again and again at each level; uncached, a deep tree takes exponential time
        if width not in self._heights:
            self._heights[width] = self.height_at(width)
        return self._heights[width]

    def height_at(self, width: int) -> int:
        """Uncached measure; what subclasses write."""
        return max((c.measure(width) for c in self.children), default=0)

    def place(self, rect: pygame.Rect) -> None:
        """Take a rectangle."""
        self.rect = pygame.Rect(rect)
        self.arrange(rect)

    def arrange(self, rect: pygame.Rect) -> None:
        """Lay the children out in the rectangle; what subclasses write."""
        for child in self.children:
            child.place(rect)

    # --- sizes and colours ----------------------------------------------------------------
    def u(self, length: float) -> int:
        """Pixels of a length in logical units."""
        return self.ctx.units.u(length)

    def t(self, length: float) -> int:
        """Pixels of a length that grows with the text."""
        return self.ctx.units.t(length)

    def ink(self, purpose: str) -> Colour:
        """The colour that serves a purpose in the theme."""
        return self.ctx.theme.colour(purpose)

    # --- picture --------------------------------------------------------------------------
    def draw(self, surface: pygame.Surface) -> None:
        """Draw the widget where it is, or on its way there."""
        how = self.ctx.motion.how(self.key)
        if how is None:
            self.draw_still(surface)
        else:
            self._draw_moving(surface, how)

    def _draw_moving(self, surface: pygame.Surface, how: How) -> None:
        motion = self.ctx.motion
        box = self.rect.inflate(2 * self.u(MARGIN), 2 * self.u(MARGIN))
        if self.key not in motion.pictures:
            motion.pictures[self.key] = self._picture(box)
        picture, share = motion.pictures[self.key], motion.share(self.key)
        draw_moving(surface, how, Way(picture, box, share, self.ctx.units))

    def draw_still(self, surface: pygame.Surface) -> None:
        """Draw the widget, then its children; what lies outside the clip is skipped."""
        if not surface.get_clip().colliderect(self.rect):
            return
        self.paint(surface)
        for child in self.children:
            child.draw(surface)

    def _picture(self, box: pygame.Rect) -> pygame.Surface:
        """What it looks like where it ends, and nothing around it."""
        return self.picture_by(self.draw_still, box)

    def picture_by(
        self, draw: Callable[[pygame.Surface], None], box: pygame.Rect
    ) -> pygame.Surface:
        """What something draws inside a rectangle, on nothing."""
        size = (max(self.ctx.size[0], box.right), max(self.ctx.size[1], box.bottom))
        canvas = _canvas(size)
        canvas.fill((0, 0, 0, 0))
        canvas.set_clip(box)
        draw(canvas)
        canvas.set_clip(None)
        picture = pygame.Surface(box.size, pygame.SRCALPHA)
        picture.blit(canvas, (0, 0), box)
        return picture

    def way_of(self, name: str) -> pygame.Rect:
        """Where one of its arrivals ends."""
        return self.rect

    def arrivals(self) -> Mapping[str, Arrival]:
        """What of it arrives, by name: under its key it is moved whole, the rest it moves."""
        return {self.key: self.node.arrives} if self.node.arrives else {}

    def paint(self, surface: pygame.Surface) -> None:
        """Hook: the widget's own picture, under its children."""

    def is_stale(self) -> bool:
        """Whether time alone has made its picture another one: it is drawn again then."""
        return False

    def text_rects(self) -> list[tuple[str, pygame.Rect]]:
        """Text this widget draws itself and where, for the overflow report."""
        return []

    # --- input ----------------------------------------------------------------------------
    def handle(self, event: Event) -> Next | None:
        """Answer an event; None passes it to the parent. The node says what using it does."""
        if not isinstance(event, Activate | Click):
            return None
        answer = self.node.activate()
        if answer is not None and self.node.sound:
            self.ctx.hear(self.node.sound)
        return answer

    # --- tree -----------------------------------------------------------------------------
    def walk(self) -> Iterator[Widget[Any]]:
        """This widget and everything below it, in reading order."""
        ahead = [self]
        while ahead:  # a generator in a generator at every depth would take twice as long
            widget = ahead.pop()
            yield widget
            ahead.extend(reversed(widget.children))

    def ancestors(self) -> Iterator[Widget[Any]]:
        """Parents, nearest first."""
        node = self.parent
        while node is not None:
            yield node
            node = node.parent

    def find(self, key: str) -> Widget[Any] | None:
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


@lru_cache(maxsize=1)
def _canvas(size: tuple[int, int]) -> pygame.Surface:
    """A clear surface as large as the window, kept: one of them has megabytes."""
    return pygame.Surface(size, pygame.SRCALPHA)
