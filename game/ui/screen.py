"""The base of screens: a tree built from data, and answers to what is not the tree's."""

from abc import ABC, abstractmethod
from collections.abc import Sequence

from game.ui.ctx import Ctx
from game.ui.events import Event
from game.ui.replies import Next
from game.ui.widgets.base import Widget


class Screen(ABC):
    """One page of the game. Subclasses write ``build`` and, if needed, ``on_event``."""

    title = ""
    keys: Sequence[tuple[str, str]] = ()  # (command, what it does), for the help page
    first_focus = ""  # key of the widget to focus when the screen opens
    hot_keys: Sequence[str] = ()  # widget keys that choose-1, choose-2 … activate, if set

    @abstractmethod
    def build(self, ctx: Ctx) -> Widget:
        """Make the tree. Called when the screen is new or something changed, not every frame."""

    def on_event(self, event: Event, ctx: Ctx) -> Next | None:
        """Answer an event that no widget wanted; None leaves it to the defaults."""
        return None

    def on_close(self) -> None:  # noqa: B027  # a hook; most screens have nothing to say
        """Called once when the window closes while this screen is on the stack."""
