"""How a room of a class is asked for on the command line, light enough for its parser."""

import argparse
from pathlib import Path

from game.app.port import PORT
from game.app.room import Wish


def declare(command: argparse.ArgumentParser) -> None:
    """Declare what a room can be opened with."""
    command.add_argument(
        "--serve", action="store_true", help="open a room for pupils’ devices, and the board"
    )
    command.add_argument(
        "--lan",
        action="store_true",
        help="let the private network in, and not this machine alone",
    )
    command.add_argument(
        "--address",
        default="",
        metavar="A",
        help="the address of this machine in that network, if the wrong one is found",
    )
    command.add_argument(
        "--port",
        type=int,
        default=PORT,
        metavar="N",
        help="the pupils’ port, or the next that is free (default: %(default)s)",
    )
    command.add_argument(
        "--keep",
        type=Path,
        metavar="FOLDER",
        help="keep the room there, and go on with it if there is one (default: in memory only)",
    )
    command.add_argument(
        "--no-board", action="store_true", help="only print the address of the board"
    )


def wish(args: argparse.Namespace) -> Wish:
    """What was asked for."""
    return Wish(
        lesson=args.lesson,
        port=args.port,
        length=args.length,
        lan=args.lan or bool(args.address),
        address=args.address,
        folder=args.keep,
        browser=not args.no_board,
    )
