"""The base of entries of a key: a small sign, and beside it the words for what it stands for."""

from abc import abstractmethod

import pygame

from game.window.widgets.base import N, Widget


class SignWidget(Widget[N]):
    """Words with room for a sign at their left; subclasses paint the sign."""

    @abstractmethod
    def indent(self) -> int:
        """How far the words are from the left; what subclasses write."""

    def natural(self) -> int:
        return self.indent() + self.children[0].preferred()

    def height_at(self, width: int) -> int:
        return self.children[0].measure(width - self.indent())

    def arrange(self, rect: pygame.Rect) -> None:
        left = rect.left + self.indent()
        self.children[0].place(pygame.Rect(left, rect.top, rect.right - left, rect.height))
