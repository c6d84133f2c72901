"""class: a lesson for a class, with a room for the pupils’ devices."""

import argparse

from game.app.argument_error import WrongArgumentError
from game.app.commands.parsers import Parsers
from game.app.room_options import CLOSED, declare, wish


def add(parsers: Parsers) -> None:
    """Declare the command."""
    command = parsers.add_parser(
        "class",
        help="a lesson for a class: a room, its votes, the teacher’s board",
        description=(
            "Opens a room in which a class votes on the decisions of a lesson. Nothing listens "
            "without --serve, and without --lan only this machine gets in. The teacher’s board "
            "has a port of its own at 127.0.0.1. No name is asked for, and nothing is kept unless "
            "--keep says where. Needs the extra “web” (pip install 'apparat[web]')."
        ),
    )
    command.add_argument(
        "lesson", metavar="LESSON", help="new-post, the-notes, the-discussion or the-levy"
    )
    command.add_argument(
        "--length",
        type=int,
        default=6,
        metavar="N",
        help="so many decisions (default: %(default)s)",
    )
    declare(command)
    command.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Serve until the program is interrupted."""
    asked = wish(args)
    if asked is None:
        raise WrongArgumentError(CLOSED)
    from game.app.room import open_room

    return open_room(asked)
