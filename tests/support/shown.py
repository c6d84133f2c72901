"""A page on show without a window: reached by the names of screens and the keys of its nodes.

Everything that the catalogue of pictures knows of how pages are built, drawn and answered is in
this file. Where those parts of the program change, only this file follows.
"""

import os
from collections.abc import Iterator
from fnmatch import fnmatchcase
from typing import Any

# before pygame looks for a screen
os.environ.setdefault("SDL_VIDEODRIVER", "dummy")
os.environ.setdefault("SDL_AUDIODRIVER", "dummy")

import pygame

from game.app.host import AppHost
from game.app.prefs import prefs_of
from game.page.answers import Next, Pop, Push, Replace, Work
from game.page.events import Activate, Back, Char, Command
from game.page.screen import Screen
from game.page.stack import Stack
from game.screens import table as screens
from game.screens.cover import Cover
from game.session.session import Session
from game.viewmodel.scene import ALL
from game.window import focus
from game.window.events import Arrow, Event, Hover, Page
from game.window.offscreen import offscreen_view
from game.window.view import View
from game.window.widgets.base import Widget
from tests.support.gallery import PAGES as GALLERY
from tests.support.gallery import Gallery

OUTSIDE = (
    *(each for each in screens.SCREENS if each not in screens.OF_A_SAVE),
    "cover",
    *(f"gallery-{each}" for each in GALLERY),
)
"""What is opened without a game: screens, the picture before any of them, all nodes."""
PAGES = tuple(screens.PAGES)
"""Pages of a running game."""


class NotThereError(LookupError):
    """A page has no node with a key that was asked for."""


class Shown:
    """A stack of pages, the top one drawn in a size at a text scale in per cent.

    The first is named with what it is opened on, which may be nothing.
    """

    def __init__(
        self,
        host: AppHost,
        page: tuple[str, str],
        session: Session | None,
        size: tuple[int, int],
        percent: int,
    ) -> None:
        self._host, self._size, self._percent = host, size, percent
        self._views: list[View] = []
        self._push(_screen(host, *page, session))

    # --- what a player does -----------------------------------------------------------
    def use(self, pattern: str, *, needed: bool = True) -> None:
        """Activate the first node whose key matches. Raises NotThereError if one is needed."""
        key = self._key(pattern)
        if key:
            self._top.ctx.focus_key = key
            self._send(Activate())
        elif needed:
            raise NotThereError(f"no {pattern} among {' '.join(self.keys())}")

    def point(self, pattern: str) -> None:
        """Lay the pointer on a node. Raises NotThereError."""
        found = self._top.root.find(self._key(pattern))
        if found is None:
            raise NotThereError(f"no {pattern} among {' '.join(self.keys())}")
        self._send(Hover(found.rect.center))

    def explain(self) -> None:
        """Pin the note of the first term of the glossary. Raises NotThereError."""
        terms = (each for each in focus.order(self._top.scope) if each.role == "term")
        found = next(terms, None)
        if found is None:
            raise NotThereError("no term of the glossary")
        self._top.ctx.focus_key = found.key
        self._send(Command("explain"))

    def press(self, command: str) -> None:
        """A named key, such as `undo`."""
        self._send(Command(command))

    def enter(self) -> None:
        """Enter, wherever the focus is."""
        self._send(Activate())

    def back(self) -> None:
        """Escape."""
        if self._send(Back()) is None and len(self._views) > 1:
            self._follow(Pop())

    def arrow(self, way: str) -> None:
        """An arrow key."""
        ways = {"up": Arrow("up"), "down": Arrow("down")}
        ways |= {"left": Arrow("left"), "right": Arrow("right")}
        self._send(ways[way])

    def type(self, text: str) -> None:
        """Letters."""
        for each in text:
            self._send(Char(each))

    def turn(self, by: int) -> None:
        """Page keys: one page with 1 and -1, the end and the start with 2 and -2."""
        self._send(Page(by))

    # --- what is seen -----------------------------------------------------------------
    def keys(self) -> list[str]:
        """The nodes that the keyboard can reach, in reading order."""
        return [each.key for each in focus.order(self._top.scope)]

    def widgets(self) -> Iterator[Widget[Any]]:
        """Everything on the page, in reading order."""
        return self._top.root.walk()

    @property
    def view(self) -> View:
        """The page on top, as the window holds it."""
        return self._top

    @property
    def stack(self) -> Stack:
        """The screens on top of one another."""
        return tuple(view.screen for view in self._views)

    @property
    def noted(self) -> bool:
        """Whether a note is pinned over the page."""
        return bool(self._top.tips.pinned)

    def pixels(self) -> bytes:
        """The picture, three bytes a pixel."""
        surface = pygame.Surface(self._size)
        self._top.draw(surface)
        return pygame.image.tobytes(surface, "RGB")

    # --- the stack --------------------------------------------------------------------
    @property
    def _top(self) -> View:
        return self._views[-1]

    def _key(self, pattern: str) -> str:
        return next((each for each in self.keys() if fnmatchcase(each, pattern)), "")

    def _send(self, event: Event) -> Next | None:
        reply = self._top.dispatch([event])
        self._follow(reply)
        return reply

    def _follow(self, reply: Next | None) -> None:
        if isinstance(reply, Push):
            self._push(reply.screen)
        elif isinstance(reply, Replace):
            del self._views[0 if reply.everything else -1 :]
            self._push(reply.screen)
        elif isinstance(reply, Work):
            self._follow(reply.job())
            self._top.rebuild()
        elif isinstance(reply, Pop) and len(self._views) > 1:
            self._views.pop()
            self._top.rebuild()

    def _push(self, screen: Screen[Any]) -> None:
        host = self._host
        view = offscreen_view(
            screen,
            self._size,
            self._percent,
            prefs=prefs_of(host.settings),
            say=host.say,
            term=host.term,
        )
        self._views.append(view)


def _screen(host: AppHost, name: str, at: str, session: Session | None) -> Screen[Any]:
    if name == "cover":
        return Cover()
    page = name.removeprefix("gallery-")
    if page != name:
        return Gallery(page, dialog=at == "dialog")
    if session is not None and name != "scene":  # a picture of a page is of that page
        session.told = dict.fromkeys(session.scenario.scenes, ALL)
    return screens.screen(host, name, session, at)
