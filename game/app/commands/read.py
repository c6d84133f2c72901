"""read: one player in a browser, at this machine only."""

import argparse

from game.app.commands.parsers import Parsers
from game.app.mods import add_mods, add_watch, mods_of
from game.app.port import PORT


def add(parsers: Parsers) -> None:
    """Declare the command."""
    command = parsers.add_parser(
        "read",
        help="play in a browser, at this machine only",
        description=(
            "Serves the pages of the game to one player at 127.0.0.1 and opens the browser. Saved "
            "games are those of the window. Needs the extra “web” (pip install 'apparat[web]')."
        ),
    )
    command.add_argument(
        "--port",
        type=int,
        default=PORT,
        metavar="N",
        help="the port, or the next one that is free (default: %(default)s)",
    )
    command.add_argument(
        "--no-browser", action="store_true", help="only print the address, open nothing"
    )
    add_mods(command, plays=True)
    add_watch(command)
    command.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Serve until the player leaves the game."""
    from game.app.host import AppHost
    from game.app.read import read

    host = AppHost(wanted=mods_of(args), rehearses=args.watch)
    return read(args.port, with_browser=not args.no_browser, host=host, watch=args.watch)
