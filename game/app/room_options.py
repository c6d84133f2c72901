"""How devices are let into a class on the command line, light enough for its parser."""

import argparse
from dataclasses import dataclass
from pathlib import Path

from game.app.argument_error import WrongArgumentError
from game.app.port import PORT

CLOSED = (
    "nothing listens unless it is asked to: --devices lets pupils’ devices vote on the wall, "
    "--serve opens a room without a window"
)
LESSON = "a room is opened for a lesson: name one before --devices or --serve"
BOTH = "either --devices, beside the window, or --serve, without one"
KEPT = "with --devices the lesson is kept as always, and the wall is the board"


@dataclass(frozen=True)
class Wish:
    """What the command line asks for. `address` is that of this machine, if it is not to be found.

    `beside` the window the lesson itself keeps what is done. Without one, `folder` keeps the room;
    without, it is in memory only.
    """

    lesson: str
    port: int = PORT
    length: int = 6
    lan: bool = False
    address: str = ""
    folder: Path | None = None
    browser: bool = True
    beside: bool = False


def declare(command: argparse.ArgumentParser) -> None:
    """Declare what a room can be opened with, beside the `lesson` and its `length`."""
    command.add_argument(
        "--devices", action="store_true", help="let pupils’ devices vote on the wall, beside hands"
    )
    command.add_argument(
        "--serve",
        action="store_true",
        help="open a room for pupils’ devices without a window, and the board in a browser",
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
    """What was asked for; None where nothing is to listen.

    Raises WrongArgumentError for what only a room has, and for a room without a lesson.
    """
    given = args.lan or args.address or args.port is not None
    if not (args.serve or args.devices):
        if given or args.keep or args.no_board:
            raise WrongArgumentError(CLOSED)
        return None
    if args.serve and args.devices:
        raise WrongArgumentError(BOTH)
    if args.devices and (args.keep or args.no_board):
        raise WrongArgumentError(KEPT)
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
        beside=args.devices,
    )
