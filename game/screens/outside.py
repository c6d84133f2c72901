"""The base of screens outside a game: the title, a new game, settings, saved games."""

from game.page.screen import OwnT, Screen
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
