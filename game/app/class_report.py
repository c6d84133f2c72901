"""The debrief of a class: where it goes, and what it is made of."""

from datetime import datetime
from pathlib import Path

from game.app.print_letters import lay_beside
from game.app.report import as_name
from game.locale import Locale
from game.report.class_debrief.files import files
from game.report.class_pack.frame import Paper
from game.rules.archive import DecisionNote, Pack
from game.rules.ids import OptionId
from game.session.class_lesson import ClassLesson, Count, Turn
from game.session.lessons import place
from game.viewmodel.class_debrief import Answered, ClassDebriefView, Held, class_debrief
from game.viewmodel.wall import Matter


def write_class(folder: Path, lesson: ClassLesson, pack: Pack, language: str) -> Path:
    """Write the debrief of a lesson as far as it has come, and give its folder.

    Raises OSError; LessonError if the content has changed so that it cannot be played any more.
    """
    locale, plan = Locale(pack.texts, language), lesson.plan
    to = folder / f"class-{plan.lesson}-{as_name(plan.seed)}"
    to.mkdir(parents=True, exist_ok=True)
    view = view_of(lesson, pack, locale, datetime.now().astimezone().date().isoformat())
    for name, text in files(Paper(locale), view).items():
        (to / name).write_text(text, encoding="utf-8", newline="")
    lay_beside(to)
    return to


def view_of(lesson: ClassLesson, pack: Pack, locale: Locale, day: str = "") -> ClassDebriefView:
    """What a lesson came to, beside a game in which it had answered as the record has it."""
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


def _answered(turn: Turn, decision: DecisionNote) -> Answered:
    return Answered(
        decision,
        turn.chosen,
        _counts(turn.count("first")),
        _counts(turn.count("second")),
        _counts(turn.count("record")),
    )


def _counts(count: Count) -> dict[OptionId, int]:
    """Hands and devices together, by option; the blanks too."""
    options = dict.fromkeys((*count.hands, *count.devices))
    return {each: found for each in options if (found := count.of(each))}
