"""The debrief of a class: where it goes, and what it is made of."""

from datetime import datetime
from pathlib import Path
from typing import Protocol

from game.app.print_letters import lay_beside
from game.app.report import as_name
from game.locale import Locale
from game.report.class_debrief.files import files
from game.report.class_debrief.pupil import pupil
from game.report.class_debrief.texts import Texts
from game.report.class_pack.frame import Paper
from game.rules.archive import DecisionNote, LessonNote, Pack
from game.rules.ids import OptionId
from game.rules.scenario import Scenario
from game.session.class_lesson import ClassLesson, Count, Plan, Turn
from game.session.lessons import Place, place
from game.viewmodel.class_debrief import Answered, ClassDebriefView, Held, class_debrief
from game.viewmodel.wall import Matter


def write_class(folder: Path, lesson: ClassLesson, pack: Pack, language: str) -> Path:
    """Write the debrief of a lesson as far as it has come, and give its folder.

    Raises OSError; LessonError if the content has changed so that it cannot be played any more.
    """
    locale, plan = Locale(pack.texts, language), lesson.plan
    to = folder / f"class-{plan.lesson}-{as_name(plan.seed)}"
    to.mkdir(parents=True, exist_ok=True)
    view = view_of(lesson, pack, locale, today())
    for name, text in files(Paper(locale), view).items():
        (to / name).write_text(text, encoding="utf-8", newline="")
    lay_beside(to)
    return to


def today() -> str:
    """The day, year first."""
    return datetime.now().astimezone().date().isoformat()


class Decided(Protocol):
    """What was decided in a lesson, whoever keeps it."""

    @property
    def note(self) -> LessonNote:
        """The lesson."""

    @property
    def decisions(self) -> tuple[DecisionNote, ...]:
        """Its decisions, in order."""

    @property
    def scenario(self) -> Scenario:
        """What is played, from the desk of the class."""

    @property
    def plan(self) -> Plan:
        """What was settled."""

    @property
    def turns(self) -> tuple[Turn, ...]:
        """The decisions that were put to the class."""

    def place(self, after: int) -> Place:
        """Where the game of the class stands after so many of them. Raises LessonError."""


def view_of(lesson: Decided, pack: Pack, locale: Locale, day: str = "") -> ClassDebriefView:
    """What a lesson came to, beside a game in which it had answered as the record has it.

    Raises LessonError if the content has changed so that it cannot be played any more.
    """
    made = [each for each in lesson.turns if each.chosen]
    decisions = lesson.decisions[: len(made)]
    recorded = [Matter(lesson.note, each, lesson.scenario).recorded for each in decisions]
    other = place(lesson.scenario, lesson.decisions, lesson.plan.seed, recorded)
    return class_debrief(
        Held(
            lesson=lesson.note,
            scenario=lesson.scenario,
            seed=lesson.plan.seed,
            pupils=lesson.plan.pupils,
            answered=[_answered(*each) for each in zip(made, decisions, strict=True)],
            ours=lesson.place(len(made)).state,
            recorded=other.state,
            date=day,
        ),
        pack,
        locale,
    )


def pupils_sheet(lesson: Decided, pack: Pack, locale: Locale) -> str:
    """The sheet of a lesson that a pupil takes home, as one page of HTML. Raises LessonError."""
    return pupil(Texts(Paper(locale)), view_of(lesson, pack, locale, today())).html


def _answered(turn: Turn, decision: DecisionNote) -> Answered:
    return Answered(
        decision,
        turn.chosen,
        _counts(turn.count("first")),
        _counts(turn.count("second")),
        _counts(turn.count("record")),
        turn.seconds,
    )


def _counts(count: Count) -> dict[OptionId, int]:
    """Hands and devices together, by option; the blanks too."""
    options = dict.fromkeys((*count.hands, *count.devices))
    return {each: found for each in options if (found := count.of(each))}
