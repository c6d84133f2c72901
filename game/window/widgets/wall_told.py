"""Stamps, heads and lines on a wall."""

import pygame

from game.page.nodes.wall_told import Certainty, WallLine, WallPerson
from game.window.widgets.base import Widget, shows


@shows(Certainty)
class CertaintyWidget(Widget[Certainty]):
    """A stamp: solid, filled or dashed."""

    def natural(self) -> int:
        return self.children[0].preferred() + self.u(26)

    def height_at(self, width: int) -> int:
        return self.children[0].measure(max(1, width - self.u(26))) + self.u(4)

    def arrange(self, rect: pygame.Rect) -> None:
        text = self.children[0]
        room = max(1, min(rect.width, self.preferred()) - self.u(26))
        text.place(
            pygame.Rect(rect.left + self.u(13), rect.top + self.u(1), room, text.measure(room))
        )

    def paint(self, surface: pygame.Surface) -> None:
        box = pygame.Rect(self.rect)
        box.width = min(box.width, self.preferred())
        edge, width = self.node.edge, self.u(3)
        if edge == "filled":
            surface.fill(self.ink("gold"), box)
        if edge != "dashed":
            pygame.draw.rect(surface, self.ink("rule"), box, width)
            return
        step = self.u(9)
        for x in range(box.left, box.right, step):
            dash = min(step * 2 // 3, box.right - x)
            surface.fill(self.ink("rule"), (x, box.top, dash, width))
            surface.fill(self.ink("rule"), (x, box.bottom - width, dash, width))
        for y in range(box.top, box.bottom, step):
            dash = min(step * 2 // 3, box.bottom - y)
            surface.fill(self.ink("rule"), (box.left, y, width, dash))
            surface.fill(self.ink("rule"), (box.right - width, y, width, dash))


@shows(WallPerson)
class WallPersonWidget(Widget[WallPerson]):
    """A head, and beside it who it is."""

    def _wide(self) -> int:
        return self.children[0].preferred() + self.u(14)

    def natural(self) -> int:
        return self._wide() + max(each.preferred() for each in self.children[1:])

    def height_at(self, width: int) -> int:
        room = max(1, width - self._wide())
        words = sum(each.measure(room) for each in self.children[1:])
        return max(self.children[0].measure(self._wide()), words)

    def arrange(self, rect: pygame.Rect) -> None:
        head, *words = self.children
        wide = head.preferred()
        head.place(pygame.Rect(rect.topleft, (wide, head.measure(wide))))
        y, left = rect.top, rect.left + self._wide()
        for each in words:
            room = max(1, rect.right - left)
            high = each.measure(room)
            each.place(pygame.Rect(left, y, room, high))
            y += high


@shows(WallLine)
class WallLineWidget(Widget[WallLine]):
    """Cells in columns, under a hairline."""

    def _widths(self, width: int) -> list[int]:
        gap = self.u(14) * (len(self.node.cells) - 1)
        return [max(1, (width - gap) * share // 1000) for share in self.node.shares]

    def height_at(self, width: int) -> int:
        cells = zip(self.children, self._widths(width), strict=True)
        return max(each.measure(wide) for each, wide in cells) + self.u(5)

    def natural(self) -> int:
        return self.u(1000)

    def arrange(self, rect: pygame.Rect) -> None:
        x = rect.left
        for each, wide in zip(self.children, self._widths(rect.width), strict=True):
            each.place(pygame.Rect(x, rect.top, wide, each.measure(wide)))
            x += wide + self.u(14)

    def paint(self, surface: pygame.Surface) -> None:
        high = self.u(3 if self.node.head else 1)
        line = (self.rect.left, self.rect.bottom - high, self.rect.width, high)
        surface.fill(self.ink("rule" if self.node.head else "line"), line)
