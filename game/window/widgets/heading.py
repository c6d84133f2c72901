"""Headings and hairlines."""

import pygame

from game.page.nodes.heading import Heading, Rule
from game.window.widgets.base import Widget, shows
from game.window.widgets.text import TextWidget


@shows(Heading)
class HeadingWidget(TextWidget[Heading]):
    """The text over its rule, and what stands at the right or, if need be, below."""

    def _aside(self, width: int) -> tuple[int, int, bool]:
        """Width and height of what stands at the right, and whether it needs its own line."""
        if not self.children:
            return 0, 0, False
        wide = min(self.children[0].preferred(), width)
        below = wide + self.words_width() + self.u(12) > width
        return wide, self.children[0].measure(wide), below

    def _rule_space(self) -> int:
        rule = self.node.rule
        return self.u(rule + 4) + self.u(4) if rule else 0

    def natural(self) -> int:
        extra = self.children[0].preferred() + self.u(12) if self.children else 0
        return self.words_width() + extra

    def height_at(self, width: int) -> int:
        _, high, below = self._aside(width)
        text = self.block(width).height
        body = text + self.u(6) + high if below else max(text, high)
        return body + self._rule_space()

    def arrange(self, rect: pygame.Rect) -> None:
        wide, high, below = self._aside(rect.width)
        for child in self.children:
            top = rect.top + (self.block(rect.width).height + self.u(6) if below else 0)
            left = rect.left if below else rect.right - wide
            child.place(pygame.Rect(left, top, wide, high))

    def paint(self, surface: pygame.Surface) -> None:
        super().paint(surface)
        if self.node.rule:
            thick = self.u(self.node.rule)
            top = self.rect.top + self.height_at(self.rect.width) - self.u(4) - thick
            bar = (self.rect.left, top, self.rect.width, thick)
            surface.fill(self.ink("rule"), bar)


@shows(Rule)
class RuleWidget(Widget[Rule]):
    """A hairline."""

    def height_at(self, width: int) -> int:
        return self.u(self.node.width) + 2 * self.u(self.node.space)

    def paint(self, surface: pygame.Surface) -> None:
        thick = self.u(self.node.width)
        line = (self.rect.left, self.rect.centery - thick // 2, self.rect.width, thick)
        surface.fill(self.ink(self.node.colour), line)
