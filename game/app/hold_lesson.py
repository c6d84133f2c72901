"""A lesson in the window of a classroom: what the command line settles of it, and how it begins."""

import argparse
import sys

from game.app.argument_error import WrongArgumentError, known
from game.app.host import AppHost
from game.app.room_options import Wish
from game.app.window_host import WindowHost
from game.app.wiring import load_pack
from game.saves.problem import SaveError
from game.session.class_door import DoorError, Reach
from game.session.class_lesson import PREDICTIONS, PUPILS, Plan
from game.session.seed import new_seed

HIGHEST = 65_535
HELD = "save.problem.lesson-held"


def hold(args: argparse.Namespace, wish: Wish | None = None) -> int:
    """Take up or begin the lesson, let devices in if that is wished, and open the window on it.

    Raises WrongArgumentError.
    """
    from game.app.window import open_window

    if args.lesson is not None and wish is not None and not 0 < wish.port <= HIGHEST:
        raise WrongArgumentError(f"{wish.port} is no port: give one between 1 and {HIGHEST}.")
    host = WindowHost(load_pack())
    try:
        if args.lesson is None:
            return open_window(host, page="class")
        _take_up(host, args)
        if wish is not None:
            _let_in(host, wish)
        return open_window(host, page="wall")
    finally:
        host.close_door()
        host.leave_lesson()


def _let_in(host: WindowHost, wish: Wish) -> None:
    """Let devices in. Raises WrongArgumentError; the lesson that was begun stays."""
    reach: Reach = "network" if wish.lan else "here"
    try:
        host.open_door(reach, wish.port, wish.address)
    except DoorError as error:
        told = host.say(f"ui.wall.door.problem.{error.why}", **error.args_of_text)
        raise WrongArgumentError(told) from error
    door, lesson = host.door, host.lesson()
    if door is not None and lesson is not None and sys.stdout is not None:
        key = "ui.room.said.pupils" if wish.lan else "ui.room.said.only-here"
        print(host.say(key, address=f"http://{door.address}/", code=lesson.code), flush=True)


def _take_up(host: AppHost, args: argparse.Namespace) -> None:
    """Go on with the lesson if it is kept, else begin it. Raises WrongArgumentError."""
    pack = host.pack
    lessons = {} if pack is None else pack.archive.lessons
    note = lessons[known("lesson", args.lesson, lessons)]
    known("number of decisions", str(args.length), map(str, note.lengths))
    known("time to predict", args.predict, PREDICTIONS)
    low, high = PUPILS
    if not low <= args.pupils <= high:
        raise WrongArgumentError(f"a class has {low} to {high} pupils")
    try:
        kept = None if args.new else host.lesson()
    except SaveError as error:
        told = host.explain(error)
        is_held = error.why.key == HELD  # no other can be begun either
        raise WrongArgumentError(told if is_held else f"{told} With --new it is left.") from error
    if kept is not None and not kept.closed:
        if kept.note.id == note.id:
            return
        raise WrongArgumentError(
            f"the lesson “{kept.note.id}” was begun and is not over: go on with it by "
            f"“apparat class {kept.note.id}”, or begin this one with --new"
        )
    plan = Plan(note.id, args.length, new_seed(), args.pupils, args.predict, args.totals_after)
    try:
        host.begin_lesson(plan)
    except SaveError as error:
        raise WrongArgumentError(host.explain(error)) from error
