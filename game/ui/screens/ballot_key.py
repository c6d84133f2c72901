"""The key of ballots: each sign on its colour, and what it stands for."""

import pygame

from game.drawing.seats import Ballot, draw_key
from game.ui.widgets import Label, Widget
from game.window.surface import paint


class BallotKey(Widget):
    """A ballot's sign on its colour, and what it stands for."""

    role = "listitem"

    def __init__(self, ballot: Ballot, words: str) -> None:
        super().__init__((Label(words, "ui"),), label=words)
        self._ballot: Ballot = ballot

    def _indent(self) -> int:
        return self.ctx.units.t(30)

    def preferred(self) -> int:
        return self._indent() + self.children[0].preferred()

    def height_at(self, width: int) -> int:
        return self.children[0].measure(width - self._indent())

    def place(self, rect: pygame.Rect) -> None:
        self.rect = pygame.Rect(rect)
        left = rect.left + self._indent()
        self.children[0].place(pygame.Rect(left, rect.top, rect.right - left, rect.height))

    def paint(self, surface: pygame.Surface) -> None:
        units = self.ctx.units
        side = units.t(20)
        line = self.children[0].measure(1 << 16)
        box = (self.rect.left, self.rect.top + (line - side) // 2, side, side)
        paint(surface, draw_key(self._ballot, box, units.u(4)), self.ctx.theme)
