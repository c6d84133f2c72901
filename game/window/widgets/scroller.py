"""A scroller: its place, its bar, and what moves it."""

import pygame

from game.page.answers import REDRAW, Next
from game.page.nodes.scroller import Scroller
from game.window.events import Drag, Event, Page, Press, Scroll
from game.window.text import lay_out, natural_width
from game.window.widgets.base import Widget, shows


@shows(Scroller)
class ScrollerWidget(Widget[Scroller]):
    """Wheel, PageUp, PageDown, Home, End, and a bar that scales. Remembers where it was.

    A tag at its foot says how many options lie below; a click on it goes there.
    """

    clips = True

    def __init__(self, node: Scroller) -> None:
        super().__init__(node)
        self.offset = 0
        self.tag_text = ""
        self.tag = pygame.Rect(0, 0, 0, 0)

    def prepare(self) -> None:
        saved = self.ctx.memory.get(f"scroll:{self.key}", 0)
        self.offset = saved if isinstance(saved, int) else 0

    def natural(self) -> int:
        return self.children[0].preferred()

    def height_at(self, width: int) -> int:
        """A scroller asks for little: what it shows is up to the room it gets."""
        return min(self.children[0].measure(width), self.t(self.node.least))

    @property
    def bar_width(self) -> int:
        """Width kept for the bar, when there is one."""
        return max(self.u(10), self.t(8))

    def arrange(self, rect: pygame.Rect) -> None:
        child = self.children[0]
        # without a bar first: only what does not fit gives room to one, and breaks its lines anew
        self._full = child.measure(rect.width)
        self._inner = rect.width
        if self._full > rect.height:
            self._inner = rect.width - self.bar_width - self.u(6)
            self._full = child.measure(self._inner)
        self._lay()

    def _lay(self) -> None:
        # a tree built anew may be shorter than the place that was remembered
        self.offset = max(0, min(self.offset, self.reach))
        self.ctx.memory[f"scroll:{self.key}"] = self.offset
        high = max(self._full, self.rect.height)
        box = pygame.Rect(self.rect.left, self.rect.top - self.offset, self._inner, high)
        self.children[0].place(box)
        self.tag_text = self._count_below()
        self.tag = self._tag_box() if self.tag_text else pygame.Rect(0, 0, 0, 0)

    @property
    def reach(self) -> int:
        """Largest offset."""
        return max(0, self._full - self.rect.height)

    def scroll_by(self, pixels: int) -> bool:
        """Move; False when already at the end, so that an outer scroller may take over."""
        before = self.offset
        self.offset += pixels
        self._lay()
        return self.offset != before

    def reveal(self, rect: pygame.Rect) -> None:
        """Bring a rectangle into view."""
        margin = self.u(10)
        if rect.top < self.rect.top + margin:
            self.scroll_by(rect.top - self.rect.top - margin)
        elif rect.bottom > self.rect.bottom - margin:
            down = rect.bottom - self.rect.bottom + margin
            self.scroll_by(min(down, rect.top - self.rect.top - margin))

    def handle(self, event: Event) -> Next | None:
        if not self.reach:
            return None
        line = self.t(54)
        if isinstance(event, Scroll):
            return REDRAW if self.scroll_by(round(event.by * line)) else None
        if isinstance(event, Page):
            # not the whole height: the last line that was read stays in sight
            step = self.rect.height * 9 // 10 if abs(event.by) == 1 else self._full
            return REDRAW if self.scroll_by(step if event.by > 0 else -step) else None
        if isinstance(event, Press) and self.tag.collidepoint(event.pos):
            self.scroll_by(self._full)
            return REDRAW
        if isinstance(event, Press | Drag) and self.bar.inflate(8, 0).collidepoint(event.pos):
            share = (event.pos[1] - self.rect.top) / max(1, self.rect.height)
            self.scroll_by(round(share * self._full - self.rect.height / 2) - self.offset)
            return REDRAW
        return None

    @property
    def bar(self) -> pygame.Rect:
        """Where the bar is, when there is one."""
        box = pygame.Rect(self.rect)
        box.left, box.width = self.rect.right - self.bar_width, self.bar_width
        return box

    def draw_still(self, surface: pygame.Surface) -> None:
        outer = surface.get_clip()
        # the ring of a focused child may stand out a little on the left
        inner = outer.clip(self.rect.inflate(2 * self.u(5), 0))
        if not inner.width or not inner.height:
            return
        surface.set_clip(inner)
        for child in self.children:
            child.draw(surface)
        surface.set_clip(outer)
        if self.reach:
            self._paint_bar(surface)
        if self.tag_text:
            self._paint_tag(surface)

    # --- what lies below --------------------------------------------------------------
    def _count_below(self) -> str:
        """How many options are not whole in sight, in words; empty if all are or nobody asks."""
        if self.node.below is None or not self.reach:
            return ""
        foot = self.rect.bottom
        options = (each for each in self.walk() if each.node.role == "option")
        count = sum(each.rect.bottom > foot for each in options)
        return self.node.below(count) if count else ""

    def _tag_box(self) -> pygame.Rect:
        wide = natural_width(self.ctx.fonts, self.tag_text, "caption", markup=False)
        block = lay_out(self.ctx.fonts, self.tag_text, "caption", wide)
        box = pygame.Rect(0, 0, wide + self.u(24), block.height + self.u(8))
        box.bottomright = (self.rect.left + self._inner - self.u(2), self.rect.bottom)
        return box

    def _paint_tag(self, surface: pygame.Surface) -> None:
        """The words on a dark ground at the foot, over what is cut there anyway."""
        box = self.tag
        surface.fill(self.ink("dark"), box)
        block = lay_out(self.ctx.fonts, self.tag_text, "caption", box.width)
        block.draw(surface, box.left + self.u(12), box.top + self.u(4), self.ink("on_dark"))

    def _paint_bar(self, surface: pygame.Surface) -> None:
        bar = self.bar
        surface.fill(self.ink("tan"), bar)
        high = max(self.u(30), self.rect.height * self.rect.height // self._full)
        top = bar.top + (self.rect.height - high) * self.offset // max(1, self.reach)
        thumb = pygame.Rect(bar.left, top, bar.width, high)
        surface.fill(self.ink("muted"), thumb.inflate(-self.u(4), 0))
