"""The debrief of a class: where it goes, and what it is made of."""

from pathlib import Path

from game.locale import Locale
from game.report import class_debrief
from game.report.class_debrief import Decided
from game.rules.archive import Pack
from game.screens.wall_pages import decided
from game.session.class_lesson import ClassLesson
from game.viewmodel.lesson import reveal, teaching


def write_class(folder: Path, lesson: ClassLesson, pack: Pack, language: str) -> Path:
    """Write the debrief of a lesson as far as it has come. Raises OSError."""
    locale, plan = Locale(pack.texts, language), lesson.plan
    views = decided(lesson, locale)
    rows = [
        Decided(
            view,
            reveal(lesson.note, decision, lesson.scenario, pack, locale),
            teaching(lesson.note, decision, locale),
        )
        for view, decision in zip(views, lesson.decisions, strict=False)
    ]
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"class-{plan.lesson}-{plan.seed}.html"
    name = locale.text(f"scenario.{lesson.note.scenario}.name")
    class_debrief.write(path, name, rows, locale)
    return path
