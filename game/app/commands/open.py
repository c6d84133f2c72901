"""open: take in saved games from a file, such as the browser gives, and open the window."""

import argparse
from pathlib import Path

from game.app.commands.parsers import Parsers


def add(parsers: Parsers) -> None:
    """Declare the command."""
    parser = parsers.add_parser(
        "open", help="take in the saved games of a file from a browser, and open the window"
    )
    parser.add_argument("file", metavar="FILE", type=Path, help="what “Take a copy” has saved")
    parser.set_defaults(run=run, no_mods=False)


def run(args: argparse.Namespace) -> int:
    """Take the games in, say what came of it, open the window."""
    from game.app.carried import take_in
    from game.app.mods import Wanted
    from game.app.window import open_window
    from game.app.window_host import WindowHost

    print(take_in(args.file))
    return open_window(WindowHost(wanted=Wanted(with_installed=False)) if args.no_mods else None)
