"""Opens the window at once, then puts the parts together behind its first picture.

What is imported here at the top stands between the player and the first frame: the shell of the
window, the settings, the cover. Everything else is imported while the cover is on show.
"""

import sys
import traceback
from collections.abc import Mapping
from datetime import UTC, datetime
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any

from game import __version__
from game.app import paths
from game.app.prefs import prefs_of, settings_with
from game.page.prefs import Prefs
from game.page.screen import Screen
from game.screens.cover import Cover
from game.session.settings import read_settings
from game.window.shell import Shell
from game.window.speech import NO_NAMES, Speech

if TYPE_CHECKING:
    from game.app.between import Between
    from game.app.host import AppHost
    from game.page.ctx import Ctx
    from game.page.nodes.base import Node
    from game.page.stack import Fresh, Stack
    from game.session.settings import Settings
    from game.session.setup import Setup

FAILURE = 2
BROKE = 70
"""Exit code of a mistake of ours (EX_SOFTWARE)."""


def open_window(
    host: "AppHost | None" = None,
    setup: "Setup | None" = None,
    page: str = "",
    card: str = "",
    *,
    watch: bool = False,
) -> int:
    """Run the window until it is closed. With a setup it opens on the desk of that game.

    With the name of a page outside a game it opens on that; with that of a card the game is played
    by the record until it comes. To `watch` is to take up content whenever a file of it is saved.
    """
    window = Window(host, setup, page, card, watch=watch)
    try:
        code = window.run()
    except Exception as error:  # noqa: BLE001  # whatever it is, nothing is lost, and no traceback
        return window.failed(error)
    return window.go_on() if window.handed_over else code


class Window:
    """The shell of the window and, once it is there, the program behind it."""

    def __init__(
        self,
        host: "AppHost | None",
        setup: "Setup | None",
        page: str = "",
        card: str = "",
        *,
        watch: bool = False,
    ) -> None:
        self._watch = watch
        self._beside: Between | None = None
        self._host, self._setup, self._page, self._card = host, setup, page, card
        self._saved: bool | None = None  # of the game that was open when the window was closed
        settings = host.settings if host else read_settings(paths.settings())[0]
        self._fullscreen = settings.fullscreen
        self._shell = Shell(
            size=(settings.width, settings.height),
            prefs=prefs_of(settings),
            warm_up=self._warm_up,
            on_close=self._close,
            on_prefs=self._keep_prefs,
            before_quit=self._unsaved,
            on_arrival=self._arrived,
            speech=Speech(names=self._names),
            between=self._between,
            say=self._say,
            term=self._term,
            over=self._over,
        )

    def run(self) -> int:
        """Show the cover, then the title or a desk, until the window is closed."""
        return self._shell.run(Cover)

    @property
    def handed_over(self) -> bool:
        """Whether the player goes on in a browser. The window is closed, and its game saved."""
        return self._host is not None and self._host.goes_to_browser

    def go_on(self) -> int:
        """Serve the pages in this process, until the player leaves them."""
        from game.app.argument_error import WrongArgumentError
        from game.app.port import PORT
        from game.app.read import read

        try:
            return read(PORT, with_browser=True)
        except WrongArgumentError as error:
            print(f"apparat: {error}", file=sys.stderr)
            return FAILURE

    def failed(self, error: Exception) -> int:
        """Say in a line what went wrong; the details go into a file."""
        from game.saves.problem import SaveError

        host = self._host
        if isinstance(error, SaveError) and host is not None:
            # a game that was deleted or opened elsewhere in this very moment
            print(f"apparat: {host.explain(error)}", file=sys.stderr)
            return FAILURE
        if host is not None:
            host.starts.crashed()
        return _broke(error, saved=self._saved)

    def _warm_up(self) -> "Screen[Any]":
        """The slow work, while the cover is on show; gives the screen that follows it."""
        from game.app.between import Between
        from game.app.window_host import WindowHost
        from game.screens import table as screens

        if self._fullscreen:
            self._shell.toggle_fullscreen()
        host = self._host = self._host or WindowHost()
        host.on_settings = self._take_settings
        host.has_browser = _can_serve()
        session = host.start(self._setup) if self._setup is not None else None
        if host.pack is None:
            host.load(safe=self._shell.holds_shift)
        _tell_problems(host)
        self._beside = Between(host)
        if self._watch:
            self._beside.watch()
        if session is not None and self._card:
            from game.app.fast_forward import POLICIES, at_card

            at_card(session, POLICIES["recorded"], self._card)
            return screens.screen(host, "desk", session, self._card)
        if session is not None:
            return screens.play(host, session)
        return screens.screen(host, self._page) if self._page else screens.opening(host)

    def _between(self, stack: "Stack") -> "Fresh | None":
        return None if self._beside is None else self._beside(stack)

    def _over(self, page: "Node", ctx: "Ctx") -> "Node":
        return page if self._beside is None else self._beside.over(page, ctx)

    def _take_settings(self, settings: "Settings") -> None:
        if settings.fullscreen != self._fullscreen:
            self._fullscreen = settings.fullscreen
            self._shell.toggle_fullscreen()
        self._shell.apply_prefs(prefs_of(settings))

    def _keep_prefs(self, prefs: Prefs) -> None:
        if self._host is not None:
            self._host.store_settings(settings_with(self._host.settings, prefs))

    def _say(self, key: str, /, **args: object) -> str:
        if self._host is None:
            from game.app.text_lookup import plain

            return plain(key)
        return self._host.say(key, **args)

    def _names(self) -> Mapping[str, str]:
        return NO_NAMES if self._host is None else self._host.spoken_names

    def _term(self, name: str) -> tuple[str, str] | None:
        return None if self._host is None else self._host.term(name)

    def _arrived(self) -> None:
        if self._host is not None:
            self._host.starts.arrived()

    def _close(self) -> None:
        host = self._host
        if host is None:
            return
        if self._beside is not None:
            self._beside.stop()
        host.starts.ended()
        host.close_door()
        self._saved = host.close() if host.session is not None else None
        if host.lost:
            print(f"apparat: {host.lost}", file=sys.stderr)

    def _unsaved(self) -> "Screen[Any] | None":
        from game.app.leaving import unsaved

        return unsaved(self._host) if self._host is not None else None


def _can_serve() -> bool:
    """Whether what serves pages to a browser is installed."""
    return all(find_spec(each) is not None for each in ("starlette", "uvicorn"))


def _tell_problems(host: "AppHost") -> None:
    from game.app.pygame_conflict import pygame_conflict

    if host.problem is not None:
        print(f"apparat: {host.problem}", file=sys.stderr)
    if not paths.is_built() and (line := pygame_conflict()) is not None:
        print(f"apparat: {line}", file=sys.stderr)


def _broke(error: Exception, *, saved: bool | None) -> int:
    """Say what went wrong. `saved` is whether the open game is; None if none was open."""
    kept = "Your game is saved up to the last decision." if saved else ""
    log = paths.home() / "crash.log"
    told = f"The details are in {log}." if _note(log, error) else ""
    what = f"the window had to close ({type(error).__name__}: {error})."
    print("apparat:", " ".join(each for each in (what, kept, told) if each), file=sys.stderr)
    return BROKE


def _note(log: Path, error: Exception) -> bool:
    try:
        log.parent.mkdir(parents=True, exist_ok=True)
        with log.open("a", encoding="utf-8") as file:
            file.write(f"{datetime.now(UTC).isoformat()} {__version__}\n")
            traceback.print_exception(error, file=file)
    except OSError:
        return False
    return True
