"""class: a lesson on the wall of a classroom, in a window; hands are counted by keys."""

import argparse
from typing import TYPE_CHECKING

from game.app.commands.parsers import Parsers

if TYPE_CHECKING:
    from game.app.host import AppHost

LENGTH = 6
"""Decisions that fit into forty-five minutes."""

PUPILS = 28


def add(parsers: Parsers) -> None:
    """Declare the command."""
    parser = parsers.add_parser(
        "class",
        help="hold a lesson: a class votes, hands are counted by keys",
        description=(
            "Opens the window on a lesson, to be projected. Without a LESSON it is chosen there, "
            "and one that was interrupted goes on. Nothing listens on a network, and nobody is "
            "asked for a name."
        ),
    )
    parser.add_argument("lesson", nargs="?", metavar="LESSON", help="begin it, or go on with it")
    parser.add_argument(
        "--length", type=int, default=LENGTH, metavar="N", help="decisions (default: %(default)s)"
    )
    parser.add_argument(
        "--pupils", type=int, default=PUPILS, metavar="N", help="how many (default: %(default)s)"
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
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Take up or begin the lesson and open the window on it. Raises WrongArgumentError."""
    from game.app.host import AppHost
    from game.app.window import open_window
    from game.app.wiring import load_pack

    host = AppHost(load_pack())
    if args.lesson is None:
        return open_window(host, page="class")
    _take_up(host, args)
    return open_window(host, page="wall")


def _take_up(host: "AppHost", args: argparse.Namespace) -> None:
    """Go on with the lesson if it is kept, else begin it. Raises WrongArgumentError."""
    from game.app.argument_error import WrongArgumentError, known
    from game.saves.problem import SaveError
    from game.session.class_lesson import PREDICTIONS, Plan
    from game.session.class_lesson import PUPILS as BOUNDS
    from game.session.seed import new_seed

    pack = host.pack
    lessons = {} if pack is None else pack.archive.lessons
    note = lessons[known("lesson", args.lesson, lessons)]
    known("number of decisions", str(args.length), map(str, note.lengths))
    known("time to predict", args.predict, PREDICTIONS)
    low, high = BOUNDS
    if not low <= args.pupils <= high:
        raise WrongArgumentError(f"a class has {low} to {high} pupils")
    try:
        kept = None if args.new else host.lesson()
    except SaveError as error:
        raise WrongArgumentError(f"{host.explain(error)} With --new it is left.") from error
    if kept is not None and not kept.closed:
        if kept.note.id == note.id:
            return
        raise WrongArgumentError(
            f"the lesson “{kept.note.id}” was begun and is not over: go on with it by "
            f"“apparat class {kept.note.id}”, or begin this one with --new"
        )
    host.begin_lesson(
        Plan(note.id, args.length, new_seed(), args.pupils, args.predict, args.totals_after)
    )
