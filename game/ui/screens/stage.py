"""What every screen is given: the host, the tables of screens, and the way from one to another."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from game.locale import Locale
from game.session.host import Host
from game.session.session import Session
from game.ui.replies import STAY, Next, Replace
from game.ui.screen import Screen

ScreenFactory = Callable[["Stage"], Screen]
PageFactory = Callable[["Stage", Session, str], Screen]


@dataclass(frozen=True)
class Stage:
    """The host and the two tables: screens outside a game, and pages of a running one."""

    host: Host
    screens: Mapping[str, ScreenFactory]
    pages: Mapping[str, PageFactory]

    @property
    def locale(self) -> Locale:
        """The texts in the player's language, for view models; empty until the content is read."""
        pack = self.host.pack
        return Locale(pack.texts if pack is not None else {}, self.host.settings.language)

    def screen(self, name: str) -> Screen:
        """A screen outside a game. Raises KeyError for an unknown name."""
        return self.screens[name](self)

    def page(self, name: str, session: Session, at: str = "") -> Screen:
        """A page of a running game; `at` is what to open it on (a card, a post, a region)."""
        return self.pages[name](self, session, at)

    def go(self, name: str, session: Session, at: str = "") -> Next:
        """Turn to a page, in place of the one on show."""
        return Replace(self.page(name, session, at)) if name in self.pages else STAY

    def enter(self, session: Session) -> Next:
        """Enter a game: the desk, or the debrief of a game that is over."""
        name = "debrief" if session.state.over and "debrief" in self.pages else "desk"
        return Replace(self.page(name, session), everything=True)

    def leave(self) -> Next:
        """Back to the title."""
        return Replace(self.screen("title"), everything=True)
