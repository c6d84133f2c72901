"""A lesson that a class has held as far as a test wants it, and what its debrief has of it."""

import itertools
from dataclasses import dataclass
from pathlib import Path

from game.app.class_lesson import begin
from game.app.class_report import view_of
from game.session.class_lesson import ClassLesson, Plan
from game.viewmodel.class_debrief import ClassDebriefView
from game.viewmodel.wall import Matter
from tests.support import core

SECONDS = 10


@dataclass(frozen=True)
class Way:
    """How a class goes about a lesson: how many hands for A, B and C, and how far it comes.

    `talks` is the decision, from 0, at which it votes again; `recorded` has everybody answer as the
    record shows.
    """

    hands: tuple[int, int, int] = (6, 9, 11)
    decisions: int = 6
    talks: int = -1
    recorded: bool = False


def held(folder: Path, lesson: str = "the-discussion", way: Way | None = None) -> ClassLesson:
    """The lesson of a class that went this way."""
    way = way or Way()
    clock = itertools.count(0, SECONDS)  # so many seconds from each move to the next
    found = begin(Plan(lesson, 6, "SEED"), core.pack(), folder, now=lambda: next(clock))
    for index in range(way.decisions):
        found.ask()
        _answer(found, index, way.hands, recorded=way.recorded)
        if index == way.talks:
            found.talk()
            found.vote_again()
            _answer(found, index, tuple(reversed(way.hands)))
        if found.plan.predicts(index):
            found.predict()
            _answer(found, index, (7, 10, 0))
        assert not found.reveal()
    return found


def _answer(
    lesson: ClassLesson, index: int, hands: tuple[int, ...], *, recorded: bool = False
) -> None:
    decision = lesson.decisions[index]
    if recorded:
        lesson.count(Matter(lesson.note, decision, lesson.scenario).recorded, sum(hands))
        return
    for option, count in zip(decision.options, hands, strict=True):
        if count:
            lesson.count(option, count)


def debrief_of(
    folder: Path, lesson: str = "the-discussion", way: Way | None = None
) -> ClassDebriefView:
    """The debrief of that lesson, in English and without a day."""
    return view_of(held(folder, lesson, way), core.pack(), core.english())
