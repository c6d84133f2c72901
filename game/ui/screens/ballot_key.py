"""The key of ballots: each sign on its colour, and what it stands for."""

import pygame

from game.ui.charts.seats import GROUNDS, Ballot, draw_mark
from game.ui.widgets import Label, Widget


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
        theme, units = self.ctx.theme, self.ctx.units
        side = units.t(20)
        line = self.children[0].measure(1 << 16)
        box = pygame.Rect(self.rect.left, self.rect.top + (line - side) // 2, side, side)
        surface.fill(theme.colour(GROUNDS[self._ballot]), box)
        if self._ballot == "absent":
            surface.fill(theme.card, box.inflate(-units.u(4), -units.u(4)))
            return
        draw_mark(surface, theme, self._ballot, box, whole=True)
