"""`apparat play`: the window, opened on the desk of a new game."""

import argparse

from game.app.argument_error import WrongArgumentError
from game.app.choices import add_game, setup_of
from game.app.commands.parsers import Parsers
from game.app.mods import add_mods, mods_of
from game.app.problem import ContentProblem


def add(parsers: Parsers) -> None:
    """Declare the command."""
    parser = parsers.add_parser("play", help="open the window on the desk of a new game")
    add_game(parser)
    add_mods(parser, plays=True)
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Begin the game and open the window on its desk."""
    from game.app.window import open_window
    from game.app.window_host import WindowHost

    host = WindowHost(wanted=mods_of(args))
    host.load()
    if host.pack is None:
        raise ContentProblem(host.problem or "")
    try:
        setup = setup_of(args, host.pack)
    except WrongArgumentError:
        host.starts.ended()  # nothing is wrong with the packages
        raise
    return open_window(host, setup)
