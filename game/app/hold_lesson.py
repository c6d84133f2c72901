"""A lesson in the window of a classroom: what the command line settles of it, and how it begins."""

import argparse

from game.app.argument_error import WrongArgumentError, known
from game.app.host import AppHost
from game.app.wiring import load_pack
from game.saves.problem import SaveError
from game.session.class_lesson import PREDICTIONS, PUPILS, Plan
from game.session.seed import new_seed


def hold(args: argparse.Namespace) -> int:
    """Take up or begin the lesson and open the window on it. Raises WrongArgumentError."""
    from game.app.window import open_window

    host = AppHost(load_pack())
    if args.lesson is None:
        return open_window(host, page="class")
    _take_up(host, args)
    return open_window(host, page="wall")


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
