"""class: a lesson on the wall of a classroom, in a window; hands are counted by keys."""

import argparse

from game.app.commands.parsers import Parsers

LENGTH = 6
"""Decisions that fit into forty-five minutes."""

USUAL = 28
"""Pupils of a class."""


def add(parsers: Parsers) -> None:
    """Declare the command."""
    command = parsers.add_parser(
        "class",
        help="hold a lesson: a class votes, hands are counted by keys",
        description=(
            "Opens the window on a lesson, to be projected. Without a LESSON it is chosen there, "
            "and one that was interrupted goes on. Nothing listens on a network, and nobody is "
            "asked for a name."
        ),
    )
    declare(command)
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
    """Open the window on the lesson."""
    from game.app.hold_lesson import hold

    return hold(args)
