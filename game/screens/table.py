"""The table of screens, by the names that the command line and the navigator know."""

from collections.abc import Mapping
from typing import Any

from game.page.screen import Screen
from game.screens.actions import Actions
from game.screens.archive import Archive, ArchiveScreen
from game.screens.bodies import Bodies
from game.screens.class_page import ClassPage
from game.screens.debrief import Debrief
from game.screens.desk import Desk
from game.screens.form_page import Circulars, Papers
from game.screens.funnel import FunnelPage
from game.screens.load import Load
from game.screens.map import Map
from game.screens.mods import PackagesPage
from game.screens.month import Month
from game.screens.navigator import Navigator
from game.screens.new_game import NewGame
from game.screens.old_game import OldGamePage
from game.screens.outside import Outside
from game.screens.play_screen import PlayScreen
from game.screens.posts import Posts
from game.screens.privileges import Privileges
from game.screens.prologue import Prologue
from game.screens.reports import Reports
from game.screens.returns import ReturnsPage
from game.screens.scene import ScenePage
from game.screens.settings import SettingsScreen
from game.screens.title import Title
from game.screens.unsaved import Unsaved
from game.screens.vote import Vote
from game.screens.wall import WallPage
from game.session.host import Host
from game.session.session import Session

SCREENS: Mapping[str, type[Outside[Any]]] = {
    "title": Title,
    "new-game": NewGame,
    "settings": SettingsScreen,
    "load": Load,
    "old-game": OldGamePage,
    "unsaved": Unsaved,
    "archive": ArchiveScreen,
    "packages": PackagesPage,
    "class": ClassPage,
    "wall": WallPage,
}
"""Screens outside a game. `archive` here is the archive without a game, from the title."""

OF_A_SAVE = frozenset({"old-game"})
"""Screens outside a game that have nothing to show until a saved game was picked in the list."""

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
    "prologue": Prologue,
    "privileges": Privileges,
    "circulars": Circulars,
    "actions": Actions,
    "papers": Papers,
    "returns": ReturnsPage,
    "scene": ScenePage,
    "funnel": FunnelPage,
}
"""Pages of a running game."""

__all__ = [
    "OF_A_SAVE",
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
