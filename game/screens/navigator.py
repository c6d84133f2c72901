"""What every screen is given: the host, the tables of screens, and the way from one to another."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Protocol

from game.locale import Locale
from game.page.answers import STAY, Next, Replace
from game.page.screen import Own, Screen
from game.page.stack import Stack
from game.page.stack_text import StackError, decode_own, from_text
from game.session.flow import resting
from game.session.host import Host
from game.session.session import Session


class OutsideKind(Protocol):
    """A class of screens outside a game: what `outside.Outside` says of itself."""

    @property
    def own_type(self) -> type[Own]:
        """The type of what is its own."""

    def begin(self, navigator: Navigator, /) -> Any:  # noqa: ANN401  # of its own type
        """What is its own when it is opened."""

    def __call__(self, navigator: Navigator, own: Any, /) -> Screen[Any]:  # noqa: ANN401  # as above
        """Make one."""


class PageKind(Protocol):
    """A class of pages of a running game: what `play_screen.PlayScreen` says of itself."""

    @property
    def own_type(self) -> type[Own]:
        """The type of what is its own."""

    def begin(self, navigator: Navigator, session: Session, at: str, /) -> Any:  # noqa: ANN401
        """What is its own when it is opened on something."""

    def __call__(self, navigator: Navigator, session: Session, own: Any, /) -> Screen[Any]:  # noqa: ANN401
        """Make one."""


@dataclass(frozen=True)
class Navigator:
    """The host and the two tables: screens outside a game, and pages of a running one."""

    host: Host
    screens: Mapping[str, OutsideKind]
    pages: Mapping[str, PageKind]

    @property
    def locale(self) -> Locale:
        """The texts in the player's language, for view models; empty until the content is read."""
        return Locale(self.host.texts, self.host.settings.language)

    def screen(self, name: str) -> Screen[Any]:
        """A screen outside a game. Raises KeyError for an unknown name."""
        kind = self.screens[name]
        return kind(self, kind.begin(self))

    def page(self, name: str, session: Session, at: str = "") -> Screen[Any]:
        """A page of a running game; `at` is what to open it on (a card, a post, a region).

        It is another one, if that has to be shown first.
        """
        kind = self.pages[name]
        page = kind(self, session, kind.begin(self, session, at))
        return page.before() or page

    def go(self, name: str, session: Session, at: str = "") -> Next:
        """Turn to a page, in place of the one on show."""
        return Replace(self.page(name, session, at)) if name in self.pages else STAY

    def enter(self, session: Session) -> Next:
        """Enter a game: the desk, or the debrief of a game that is over."""
        return Replace(self.page(resting(session.state).page, session), everything=True)

    def begin(self, session: Session, *, told: bool) -> Next:
        """Enter a game that has just been begun: where something is told before it, that first."""
        page = "prologue" if told else resting(session.state).page
        return Replace(self.page(page, session), everything=True)

    def leave(self) -> Next:
        """Back to the title."""
        return Replace(self.screen("title"), everything=True)

    def restored(self, text: str, session: Session | None = None) -> Stack:
        """A stack that `page.stack_text.to_text` wrote; `session` is the game its pages look at.

        The text may be older than the game, or anybody's: what is not known here is put right.
        Raises StackError for a text that does not fit these screens, or that needs a game.
        """

        def make(name: str, in_game: bool, own: Mapping[str, Any]) -> Screen[Any]:  # noqa: FBT001  # as written
            if name not in (self.pages if in_game else self.screens):
                raise StackError(f"There is no page that is called {name}.")
            if not in_game:
                outside = self.screens[name]
                return outside(self, decode_own(outside.own_type, own))
            if session is None:
                raise StackError(f"The page {name} needs a game, and none is open.")
            page = self.pages[name]
            return page(self, session, decode_own(page.own_type, own))

        stack = from_text(text, make)
        for each in stack:
            each.put_right()
        return stack
