"""The screens, and the table that names them.

A screen outside a game is a subclass of `Outside` (title, new-game, settings, load). A page of a
running game is a subclass of `PlayScreen`; the frame (bar, strip, END MONTH, menu, help, undo, page
keys) is its base's business:

    @dataclass(frozen=True)
    class PostsOwn(PageOwn):                             # what is the page's own: text and back
        filter: str = "all"

    class Posts(PlayScreen[PostsOwn]):
        name = "posts"                                   # its line in the strip
        own_type = PostsOwn
        keys = (("zoom-in", "ui.posts.key.zoom"),)       # own commands, for the help page
        scroll = True                                    # False: the content fills the frame (map)

        @classmethod
        def begin(cls, navigator, session, at): ...      # if it opens otherwise than empty

        def content(self, ctx: Ctx) -> Node:             # built anew after every answered event
            view = posts(self.sight(), self.own.filter)
            return Column([...Button(..., lambda: self._fill(...))...])

        def _filter(self, name: str) -> Next | None:
            self.keep(filter=name)                       # change what is the page's own
            self.to_top("posts-list:scroll")             # wishes: focus, rest, toast, to_top
            return None                                  # stay and rebuild

        def _fill(self, ...) -> Next | None:
            step = self.play(Fill(...))                  # a refusal becomes a line at the foot
            return self.go("posts", "secretary-penza")

        def dialog(self, ctx: Ctx) -> Node | None:       # shown while own.dialog is set:
            ...                                          # self.show("confirm") / self.show("")

        def on_page_event(self, event: Event, ctx: Ctx) -> Next | None:   # before the frame's

`at` is what the page is opened on: `self.go("posts", "secretary-penza")` from the map arrives as
`at="secretary-penza"`. `self.locale` gives the view models their texts, `ctx.say` single ones. To
add a screen: write it and add its line below.
"""

from collections.abc import Mapping
from typing import Any

from game.page.screen import Screen
from game.screens.actions import Actions
from game.screens.archive import Archive, ArchiveScreen
from game.screens.bodies import Bodies
from game.screens.debrief import Debrief
from game.screens.desk import Desk
from game.screens.form_page import Circulars, Papers
from game.screens.load import Load
from game.screens.map import Map
from game.screens.month import Month
from game.screens.navigator import Navigator
from game.screens.new_game import NewGame
from game.screens.outside import Outside
from game.screens.play_screen import PlayScreen
from game.screens.posts import Posts
from game.screens.privileges import Privileges
from game.screens.reports import Reports
from game.screens.returns import ReturnsPage
from game.screens.settings import SettingsScreen
from game.screens.title import Title
from game.screens.vote import Vote
from game.session.host import Host
from game.session.session import Session

SCREENS: Mapping[str, type[Outside[Any]]] = {
    "title": Title,
    "new-game": NewGame,
    "settings": SettingsScreen,
    "load": Load,
    "archive": ArchiveScreen,
}
"""Screens outside a game. `archive` here is the archive without a game, from the title."""

PAGES: Mapping[str, type[PlayScreen[Any]]] = {
    "desk": Desk,
    "month": Month,
    "vote": Vote,
    "bodies": Bodies,
    "reports": Reports,
    "archive": Archive,
    "debrief": Debrief,
    "map": Map,
    "posts": Posts,
    "privileges": Privileges,
    "circulars": Circulars,
    "actions": Actions,
    "papers": Papers,
    "returns": ReturnsPage,
}
"""Pages of a running game."""

__all__ = [
    "PAGES",
    "SCREENS",
    "Navigator",
    "Outside",
    "PlayScreen",
    "opening",
    "play",
    "screen",
    "ways",
]


def ways(host: Host) -> Navigator:
    """The way between all screens of the game."""
    return Navigator(host, SCREENS, PAGES)


def opening(host: Host) -> Screen[Any]:
    """The first screen of the program."""
    return ways(host).screen("title")


def play(host: Host, session: Session) -> Screen[Any]:
    """The first page of a session."""
    return screen(host, "desk", session)


def screen(host: Host, name: str, session: Session | None = None, at: str = "") -> Screen[Any]:
    """Any screen by its name. Raises KeyError for an unknown one."""
    found = ways(host)
    if session is not None and name in PAGES:
        return found.page(name, session, at)
    return found.screen(name)
