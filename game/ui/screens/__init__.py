"""The screens, and the table that names them.

A screen outside a game takes a `Stage` (title, new-game, settings, load). A page of a running
game is a subclass of `PlayScreen`; the frame (bar, strip, END MONTH, menu, help, undo, page keys)
is its base's business:

    class Posts(PlayScreen):
        page = "posts"                                   # its line in the strip
        keys = (("zoom-in", "ui.posts.key.zoom"),)       # own commands, for the help page
        scroll = True                                    # False: the content fills the frame (map)

        def content(self, ctx: Ctx) -> Widget:           # built anew after every answered event
            view = posts(self.session.state, self.session.scenario, self.locale, at=self.at)
            return Column([...Button(..., lambda: self._fill(...))...])

        def _fill(self, ...) -> Next | None:
            step = self.play(Fill(...))                  # a refusal becomes a line at the foot
            return self.go("posts", "secretary-penza")   # or None: stay and rebuild

        def dialog(self, ctx: Ctx) -> Widget | None:     # shown while self.open_dialog is set:
            ...                                          # self.show("confirm") / self.show("")

        def on_page_event(self, event: Event, ctx: Ctx) -> Next | None:   # before the frame's

`self.at` is what the page was opened on: `self.go("posts", "secretary-penza")` from the map
arrives as `at="secretary-penza"`. `self.locale` gives the view models their texts, `ctx.say`
single ones. To add a screen: write it and add its line below.
"""

from collections.abc import Mapping

from game.session.host import Host
from game.session.session import Session
from game.ui.screen import Screen
from game.ui.screens.actions import Actions
from game.ui.screens.archive import Archive, ArchiveScreen
from game.ui.screens.bodies import Bodies
from game.ui.screens.debrief import Debrief
from game.ui.screens.desk import Desk
from game.ui.screens.form_page import Circulars, Papers
from game.ui.screens.frame import PlayScreen
from game.ui.screens.load import Load
from game.ui.screens.map import Map
from game.ui.screens.month import Month
from game.ui.screens.new_game import NewGame
from game.ui.screens.posts import Posts
from game.ui.screens.privileges import Privileges
from game.ui.screens.reports import Reports
from game.ui.screens.returns import ReturnsPage
from game.ui.screens.settings import SettingsScreen
from game.ui.screens.stage import PageFactory, ScreenFactory, Stage
from game.ui.screens.title import Title
from game.ui.screens.vote import Vote

SCREENS: Mapping[str, ScreenFactory] = {
    "title": Title,
    "new-game": NewGame,
    "settings": SettingsScreen,
    "load": Load,
    "archive": ArchiveScreen,
}
"""Screens outside a game. `archive` here is the archive without a game, from the title."""

PAGES: Mapping[str, PageFactory] = {
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

__all__ = ["PAGES", "SCREENS", "PlayScreen", "Stage", "opening", "play", "screen"]


def opening(host: Host) -> Screen:
    """The first screen of the program."""
    return Stage(host, SCREENS, PAGES).screen("title")


def play(host: Host, session: Session) -> Screen:
    """The first page of a session."""
    return screen(host, "desk", session)


def screen(host: Host, name: str, session: Session | None = None, at: str = "") -> Screen:
    """Any screen by its name. Raises KeyError for an unknown one."""
    stage = Stage(host, SCREENS, PAGES)
    if session is not None and name in PAGES:
        return stage.page(name, session, at)
    return stage.screen(name)
