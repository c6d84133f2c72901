"""class: a lesson on the wall of a classroom, in a window, or a room for the pupils’ devices."""

import argparse

from game.app import own_options, room_options
from game.app.commands.parsers import Parsers

LENGTH = 6
"""Decisions that fit into forty-five minutes."""

USUAL = 28
"""Pupils of a class."""


def add(parsers: Parsers) -> None:
    """Declare the command."""
    command = parsers.add_parser(
        "class",
        help="hold a lesson: a class votes, by hands or by devices",
        description=(
            "Opens the window on a lesson, to be projected; hands are counted by keys. Without a "
            "LESSON it is chosen there, and one that was interrupted goes on. Nothing listens "
            "unless --devices lets pupils’ devices vote beside the hands (D does so on the wall), "
            "or --serve opens a room without a window, with the teacher’s board in a browser at "
            "127.0.0.1. Without --lan only this machine gets in. Nobody is asked for a name. "
            "Devices need the extra “web” (pip install 'apparat[web]')."
        ),
    )
    declare(command)
    room_options.declare(command)
    own_options.declare(command)
    command.set_defaults(run=run)


def declare(parser: argparse.ArgumentParser) -> None:
    """The options of a lesson."""
    parser.add_argument("lesson", nargs="?", metavar="LESSON", help="begin it, or go on with it")
    parser.add_argument(
        "--length", type=int, default=LENGTH, metavar="N", help="decisions (default: %(default)s)"
    )
    parser.add_argument(
        "--pupils", type=int, default=USUAL, metavar="N", help="how many (default: %(default)s)"
    )
    parser.add_argument(
        "--predict",
        default="twice",
        metavar="WHEN",
        help="ask what the record shows: never, twice (default), always",
    )
    parser.add_argument(
        "--totals-after", action="store_true", help="show totals only after the reveal"
    )
    parser.add_argument(
        "--new", action="store_true", help="begin anew, although another lesson is kept"
    )


def run(args: argparse.Namespace) -> int:
    """Serve a room if one is asked for, else open the window on the lesson."""
    own = own_options.wish(args)
    if own is not None and own.two_sides:
        from game.app.two_sides import open_two_sides

        return open_two_sides(own)
    if own is not None:
        from game.app.own_games import open_own_games

        return open_own_games(own)
    asked = room_options.wish(args)
    if asked is not None and not asked.beside:
        from game.app.room import open_room

        return open_room(asked)
    from game.app.hold_lesson import hold

    return hold(args, asked)
