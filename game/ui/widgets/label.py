"""Plain labels, prose with glossary terms, headings."""

from typing import Unpack

import pygame

from game.page.markup import plain
from game.ui.events import Event
from game.ui.linebreak import TermHit
from game.ui.replies import Next
from game.ui.text import TextBlock, lay_out, natural_width
from game.ui.widgets.base import Opts, Widget


class Label(Widget):
    """Text in one style. ``markup`` reads italics, bold and glossary terms."""

    role = "text"
    markup = False

    def __init__(
        self,
        text: str,
        style: str = "ui",
        *,
        colour: str = "text",
        align: str = "left",
        measure_limit: float = 0,
        **opts: Unpack[Opts],
    ) -> None:
        super().__init__(**opts)
        self.text, self.style, self.colour, self.align = text, style, colour, align
        self.label = self.label or plain(text)
        self._limit = measure_limit  # widest line in logical pixels, for readable prose

    def block(self, width: int) -> TextBlock:
        """The text broken for a width."""
        limit = self.ctx.units.t(self._limit) if self._limit else width
        return lay_out(self.ctx.fonts, self.text, self.style, min(width, limit), markup=self.markup)

    def preferred(self) -> int:
        wide = natural_width(self.ctx.fonts, self.text, self.style, markup=self.markup)
        return min(wide, self.ctx.units.t(self._limit)) if self._limit else wide

    def height_at(self, width: int) -> int:
        return self.block(width).height

    def _left(self, block: TextBlock) -> int:
        spare = self.rect.width - block.width
        return self.rect.left + {"center": spare // 2, "right": spare}.get(self.align, 0)

    def paint(self, surface: pygame.Surface) -> None:
        theme = self.ctx.theme
        self.block(self.rect.width).draw(
            surface,
            self.rect.left,
            self.rect.top,
            theme.colour(self.colour),
            width=self.rect.width,
            align=self.align,
        )

    def text_rects(self) -> list[tuple[str, pygame.Rect]]:
        block = self.block(self.rect.width)
        box = pygame.Rect(self._left(block), self.rect.top, block.width, block.height)
        return [(self.text, box)]


class TermSpot(Widget):
    """A glossary term inside prose: can be focused, hovered and pinned."""

    role = "term"

    def __init__(self, hit: TermHit) -> None:
        super().__init__(focusable=True, label=hit.shown)
        self.hit = hit

    def handle(self, event: Event) -> Next | None:
        """Activation is answered by the view, which owns the tooltips."""
        return None


class Prose(Label):
    """A paragraph for reading; glossary terms in it are small widgets of their own."""

    markup = True
    layered = True

    def __init__(
        self,
        text: str,
        style: str = "prose",
        *,
        colour: str = "text",
        measure_limit: float = 780,
        **opts: Unpack[Opts],
    ) -> None:
        super().__init__(text, style, colour=colour, measure_limit=measure_limit, **opts)

    def prepare(self) -> None:
        hits = lay_out(self.ctx.fonts, self.text, self.style, 1 << 20, markup=True).terms
        self.children = [TermSpot(hit) for hit in hits]

    def place(self, rect: pygame.Rect) -> None:
        self.rect = pygame.Rect(rect)
        block = self.block(rect.width)
        for spot, hit in zip(self.children, block.terms, strict=False):
            box = hit.rects[0].move(rect.topleft)
            spot.place(box)


class Heading(Label):
    """A panel heading with a rule under it, and perhaps something at its right."""

    role = "heading"

    def __init__(
        self,
        text: str,
        style: str = "heading",
        *,
        colour: str = "text",
        rule: float = 3,
        aside: Widget | None = None,
        **opts: Unpack[Opts],
    ) -> None:
        super().__init__(text, style, colour=colour, **opts)
        self.children = [aside] if aside else []
        self._rule = rule

    def _aside(self, width: int) -> tuple[int, int, bool]:
        """Width and height of what stands at the right, and whether it needs its own line."""
        if not self.children:
            return 0, 0, False
        wide = min(self.children[0].preferred(), width)
        below = wide + super().preferred() + self.ctx.units.u(12) > width
        return wide, self.children[0].measure(wide), below

    def _rule_space(self) -> int:
        return self.ctx.units.u(self._rule + 4) + self.ctx.units.u(4) if self._rule else 0

    def preferred(self) -> int:
        extra = self.children[0].preferred() + self.ctx.units.u(12) if self.children else 0
        return super().preferred() + extra

    def height_at(self, width: int) -> int:
        _, high, below = self._aside(width)
        text = self.block(width).height
        body = text + self.ctx.units.u(6) + high if below else max(text, high)
        return body + self._rule_space()

    def place(self, rect: pygame.Rect) -> None:
        self.rect = pygame.Rect(rect)
        wide, high, below = self._aside(rect.width)
        for child in self.children:
            top = rect.top + (self.block(rect.width).height + self.ctx.units.u(6) if below else 0)
            left = rect.left if below else rect.right - wide
            child.place(pygame.Rect(left, top, wide, high))

    def paint(self, surface: pygame.Surface) -> None:
        super().paint(surface)
        if self._rule:
            thick = self.ctx.units.u(self._rule)
            top = self.rect.top + self.height_at(self.rect.width) - self.ctx.units.u(4) - thick
            bar = (self.rect.left, top, self.rect.width, thick)
            surface.fill(self.ctx.theme.colour("rule"), bar)


class Rule(Widget):
    """A hairline between things."""

    role = "none"

    def __init__(self, *, colour: str = "line", width: float = 1, space: float = 6) -> None:
        super().__init__()
        self._colour, self._width, self._space = colour, width, space

    def height_at(self, width: int) -> int:
        return self.ctx.units.u(self._width) + 2 * self.ctx.units.u(self._space)

    def paint(self, surface: pygame.Surface) -> None:
        thick = self.ctx.units.u(self._width)
        top = self.rect.centery - thick // 2
        surface.fill(
            self.ctx.theme.colour(self._colour), (self.rect.left, top, self.rect.width, thick)
        )
