"""The base of screens outside a game: the title, a new game, settings, saved games."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.page.screen import OwnT, Screen

if TYPE_CHECKING:
    from game.screens.navigator import Navigator


class Outside(Screen[OwnT]):
    """A screen that looks at the program and at no game."""

    def __init__(self, navigator: Navigator, own: OwnT) -> None:
        super().__init__(own)
        self.navigator = navigator

    @classmethod
    def begin(cls, navigator: Navigator) -> OwnT:
        """What is its own when it is opened."""
        own: OwnT = cls.own_type()  # type: ignore[assignment]  # the screen's own, by its type
        return own
