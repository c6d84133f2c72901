"""Opens the window on the title or on a game, and puts the parts together."""

import sys
import traceback
from datetime import UTC, datetime
from pathlib import Path

from game.app import paths
from game.app.clash import clash
from game.app.host import AppHost
from game.app.prefs import prefs_of, settings_with
from game.saves.problem import SaveError
from game.session.session import Session
from game.session.setup import Setup
from game.ui import screens
from game.ui.screen import Screen
from game.ui.shell import Shell

FAILURE = 2
BROKE = 70
"""Exit code of a mistake of ours (EX_SOFTWARE)."""


def open_window(host: AppHost, setup: Setup | None = None) -> int:
    """Run the window until it is closed. With a setup it opens on the desk of that game."""
    session = host.start(setup) if setup is not None else None
    shell = Shell(
        size=(host.settings.width, host.settings.height),
        prefs=prefs_of(host.settings),
        warm_up=lambda: _warm_up(host, shell),
        on_close=lambda: _close(host),
        on_prefs=lambda prefs: host.store_settings(settings_with(host.settings, prefs)),
        say=host.say,
        term=host.term,
    )
    host.on_settings = lambda settings: shell.apply_prefs(prefs_of(settings))
    try:
        return shell.run(lambda: _first(host, session))
    except SaveError as error:  # a game that was deleted or opened elsewhere in this very moment
        print(f"apparat: {host.explain(error)}", file=sys.stderr)
        return FAILURE
    except Exception as error:  # noqa: BLE001  # whatever it is, nothing is lost, and no traceback
        return _broke(host, error)


def _first(host: AppHost, session: Session | None) -> Screen:
    return screens.play(host, session) if session is not None else screens.opening(host)


def _warm_up(host: AppHost, shell: Shell) -> None:
    """The slow work, after the first frame."""
    if host.settings.fullscreen:
        shell._command("fullscreen")  # noqa: SLF001  # as the key does; there is no other way yet
    if host.pack is None:
        host.load()
    if host.problem is not None:
        print(f"apparat: {host.problem}", file=sys.stderr)
    if not paths.is_built() and (line := clash()) is not None:
        print(f"apparat: {line}", file=sys.stderr)


def _close(host: AppHost) -> None:
    session = host.session
    if not host.close() and session is not None:
        words = host.say("save.lost", turn=session.saved_turn)
        print(f"apparat: {words}", file=sys.stderr)


def _broke(host: AppHost, error: Exception) -> int:
    """Say what happened in a line, keep the rest for whoever mends it."""
    saved = "Your game is saved up to the last decision." if host.close() else ""
    log = paths.home() / "crash.log"
    told = f"The details are in {log}." if _note(log, host.version, error) else ""
    what = f"the window had to close ({type(error).__name__}: {error})."
    print("apparat:", " ".join(each for each in (what, saved, told) if each), file=sys.stderr)
    return BROKE


def _note(log: Path, version: str, error: Exception) -> bool:
    try:
        log.parent.mkdir(parents=True, exist_ok=True)
        with log.open("a", encoding="utf-8") as file:
            file.write(f"{datetime.now(UTC).isoformat()} {version}\n")
            traceback.print_exception(error, file=file)
    except OSError:
        return False
    return True
