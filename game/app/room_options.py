"""How a room of a class is asked for on the command line, light enough for its parser."""

import argparse
from dataclasses import dataclass
from pathlib import Path

from game.app.argument_error import WrongArgumentError
from game.app.port import PORT

CLOSED = "nothing listens unless it is asked to: --serve opens a room at this machine"
LESSON = "a room is opened for a lesson: name one before --serve"


@dataclass(frozen=True)
class Wish:
    """What the command line asks for. `address` is that of this machine, if it is not to be found.

    `folder` keeps the room; without, it is in memory only.
    """

    lesson: str
    port: int = PORT
    length: int = 6
    lan: bool = False
    address: str = ""
    folder: Path | None = None
    browser: bool = True


def declare(command: argparse.ArgumentParser) -> None:
    """Declare what a room can be opened with, beside the `lesson` and its `length`."""
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
        metavar="N",
        help=f"the pupils’ port, or the next that is free (default: {PORT})",
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


def wish(args: argparse.Namespace) -> Wish | None:
    """What was asked for; None for no room.

    Raises WrongArgumentError for what only a room has, and for a room without a lesson.
    """
    if not args.serve:
        if args.lan or args.address or args.port is not None or args.keep or args.no_board:
            raise WrongArgumentError(CLOSED)
        return None
    if args.lesson is None:
        raise WrongArgumentError(LESSON)
    return Wish(
        lesson=args.lesson,
        port=PORT if args.port is None else args.port,
        length=args.length,
        lan=args.lan or bool(args.address),
        address=args.address,
        folder=args.keep,
        browser=not args.no_board,
    )
