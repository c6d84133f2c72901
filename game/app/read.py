"""The game in a browser: the same program as behind the window, shown to one player as pages."""

import sys
import webbrowser
from dataclasses import dataclass
from secrets import randbelow

from game.app.argument_error import WrongArgumentError
from game.app.between import Between
from game.app.host import AppHost
from game.app.pages import front_of
from game.page.ctx import Say

HIGHEST = 65_535

FIRST = 1_000_000_000
"""Uses are counted from any number below this, so that an old tab's is not met by chance."""


def read(port: int, *, with_browser: bool, host: AppHost | None = None, watch: bool = False) -> int:
    """Serve until the player leaves. Raises WrongArgumentError without extra or free port."""
    if not 0 < port <= HIGHEST:
        raise WrongArgumentError(f"{port} is no port: give one between 1 and {HIGHEST}.")
    try:
        from game.web.serve import run
    except ImportError as error:
        raise WrongArgumentError(
            f"Pages need the extra “web” ({error.name} is not installed): "
            "pip install 'apparat[web]'"
        ) from error
    program = host or AppHost()
    if program.pack is None:
        program.load()
    if program.problem is not None:
        _say(program.problem)
    beside = Between(program)
    if watch:
        beside.watch()
    front = front_of(program, count=randbelow(FIRST))
    front.between, front.over = beside, beside.over
    try:
        door = run.listen(port)
    except run.NoPortError as error:
        program.starts.ended()  # nothing is wrong with the packages
        raise WrongArgumentError(f"No port is free here: {error} are taken.") from error
    try:
        program.starts.arrived()
        run.serve(front, door, _Opened(program.say, with_browser))
        program.starts.ended()
    finally:
        beside.stop()
        door.close()
        program.close()
        if program.lost:
            _say(program.lost)
    return 0


@dataclass(frozen=True)
class _Opened:
    """Tells where the game is, and opens it there."""

    say: Say
    with_browser: bool

    def __call__(self, address: str) -> None:
        _say(self.say("ui.web.open", address=address))
        if self.with_browser and not _opens(address):
            _say(self.say("ui.web.no-browser", address=address))


def _opens(address: str) -> bool:
    try:
        return webbrowser.open(address)
    except webbrowser.Error:
        return False


def _say(line: str) -> None:
    """A line for whoever started the program; a windowed build has nowhere to write it."""
    if sys.stdout is not None:
        print(line, flush=True)
