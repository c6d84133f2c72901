"""The base of screens outside a game: the title, a new game, settings, saved games."""

from game.page.answers import Pop
from game.page.ctx import Ctx
from game.page.nodes import Button
from game.page.screen import OwnT, Screen
from game.saves.problem import SaveError
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

    def back_button(self, ctx: Ctx) -> Button:
        """The button of the bar that leads back."""
        return Button(ctx.say("ui.back"), Pop, kind="light", key="back")

    def reason(self, error: SaveError) -> str:
        """Why a saved game could not be opened, written or deleted, in words."""
        return self.navigator.locale.text(error.why.key, **error.why.args)
