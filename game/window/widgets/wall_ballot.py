"""What a class answers on a wall: letters on ink, bars, numbers."""

import pygame

from game.page.nodes.wall_ballot import WallLetter, WallOption, WallTable
from game.window.shapes import polygon
from game.window.widgets.base import Widget, shows


@shows(WallOption)
class WallOptionWidget(Widget[WallOption]):
    """A letter on ink, the answer, a bar of the class, a number."""

    _LETTER, _FIGURE, _BAR, _LOW = 90, 108, 26, 12
    _LEANS = 16

    def height_at(self, width: int) -> int:
        return self.u(self.node.high)

    def natural(self) -> int:
        return self.u(560)

    def arrange(self, rect: pygame.Rect) -> None:
        letter, text, *figures = self.children
        wide = self.u(self._LETTER)
        high = letter.measure(wide)
        room = wide - self.u(self._LEANS) // 2
        letter.place(pygame.Rect(rect.left, rect.centery - high // 2, room, high))
        inner = rect.left + wide + self.u(10)
        last = rect.right - self.u(12)
        for figure in figures:
            own = max(self.u(self._FIGURE), figure.preferred())
            high = figure.measure(own)
            figure.place(pygame.Rect(last - own, rect.centery - high // 2, own, high))
            last -= own + self.u(8)
        self._bar = pygame.Rect(inner, 0, last - inner, self.u(self._BAR))
        self._bar.bottom = rect.bottom - self.u(self._LOW)
        low = self._bar.top - self.u(4) if self.node.figure else rect.bottom - self.u(8)
        top = rect.top + self.u(8)
        text.place(pygame.Rect(inner, top, last - inner, low - top))

    def paint(self, surface: pygame.Surface) -> None:
        node, box = self.node, self.rect
        active = self.focusable and (self.hovered or self.focused)
        surface.fill(self.ink("sheet" if active or node.chosen else "card"), box)
        wide, lean = self.u(self._LETTER), self.u(self._LEANS)
        spots = [
            box.topleft,
            (box.left + wide, box.top),
            (box.left + wide - lean, box.bottom - 1),
            (box.left, box.bottom - 1),
        ]
        polygon(surface, self.ink("red" if node.chosen else "dark"), spots)
        if node.figure:
            surface.fill(self.ink("tan"), self._bar)
            bar = pygame.Rect(self._bar)
            bar.width = bar.width * min(1000, node.share) // 1000
            surface.fill(self.ink("red"), bar)
        pygame.draw.rect(surface, self.ink("rule"), box, self.u(2))


@shows(WallTable)
class WallTableWidget(Widget[WallTable]):
    """Letters, bars, numbers; the bars of those that do not lead are hollow."""

    _ROW, _LETTER, _FIGURE, _BAR = 47, 48, 76, 24

    def _head(self) -> int:
        return self.children[0].measure(1 << 16) + self.u(8)

    def height_at(self, width: int) -> int:
        return self._head() + len(self.node.rows) * self.u(self._ROW)

    def natural(self) -> int:
        return self.u(400)

    def arrange(self, rect: pygame.Rect) -> None:
        title, *figures = self.children
        title.place(pygame.Rect(rect.topleft, (rect.width, title.measure(rect.width))))
        top, high = rect.top + self._head(), self.u(self._ROW)
        for number in range(len(self.node.rows)):
            letter, count = figures[2 * number], figures[2 * number + 1]
            row = top + number * high
            for each, left, wide in (
                (letter, rect.left, self.u(self._LETTER)),
                (count, rect.right - self.u(self._FIGURE), self.u(self._FIGURE)),
            ):
                own = each.measure(wide)
                each.place(pygame.Rect(left, row + (high - own) // 2, wide, own))

    def paint(self, surface: pygame.Surface) -> None:
        box, high = self.rect, self.u(self._ROW)
        rule = box.top + self._head() - self.u(5)
        surface.fill(self.ink("rule"), (box.left, rule, box.width, self.u(3)))
        top = box.top + self._head()
        letter, figure = self.u(self._LETTER), self.u(self._FIGURE)
        room = box.width - letter - figure - self.u(20)
        for number, row in enumerate(self.node.rows):
            line = pygame.Rect(box.left, top + number * high, box.width, high)
            if row.leads:
                plate = (line.left, line.top + self.u(1), letter, line.height - self.u(2))
                surface.fill(self.ink("dark"), plate)
            bar = pygame.Rect(line.left + letter + self.u(12), 0, 0, self.u(self._BAR))
            bar.centery = line.centery
            bar.width = room * min(1000, row.share) // 1000
            if bar.width <= 0:
                continue
            if row.leads:
                surface.fill(self.ink(self.node.ink), bar)
            if not row.leads or self.node.ink == "ochre":
                pygame.draw.rect(surface, self.ink("rule"), bar, self.u(3))


@shows(WallLetter)
class WallLetterWidget(Widget[WallLetter]):
    """A letter on ink beside words."""

    _PLATE, _WIDE, _LEANS = 102, 105, 16

    def height_at(self, width: int) -> int:
        room = width - self.u(self._WIDE + 22)
        return max(self.u(self._PLATE), self.children[1].measure(max(1, room)))

    def natural(self) -> int:
        return self.u(self._WIDE + 22) + self.children[1].preferred()

    def arrange(self, rect: pygame.Rect) -> None:
        letter, text = self.children
        wide = self.u(self._WIDE)
        high = letter.measure(wide)
        middle = rect.top + self.measure(rect.width) // 2
        letter.place(pygame.Rect(rect.left, middle - high // 2, wide - self.u(self._LEANS), high))
        room = max(1, rect.width - wide - self.u(22))
        high = text.measure(room)
        text.place(pygame.Rect(rect.left + wide + self.u(22), middle - high // 2, room, high))

    def paint(self, surface: pygame.Surface) -> None:
        wide, lean = self.u(self._WIDE), self.u(self._LEANS)
        plate = pygame.Rect(self.rect.left, 0, wide, self.u(self._PLATE))
        plate.centery = self.rect.top + self.measure(self.rect.width) // 2
        spots = [
            plate.topleft,
            plate.topright,
            (plate.right - lean, plate.bottom),
            plate.bottomleft,
        ]
        polygon(surface, self.ink("dark"), spots)
