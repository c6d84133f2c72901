"""Lessons → the archive's notes: what a class decides, and what is shown with the reveal."""

from game.content.build.copy import copied
from game.content.schema.lessons import Decision, Lesson
from game.rules import archive as rules


def lesson(each: Lesson) -> rules.LessonNote:
    """A lesson in all its lengths."""
    taken = tuple(decision(one) for one in each.decisions)
    essays = tuple(len(one.pointers) for one in each.essays)
    return copied(each, rules.LessonNote, decisions=taken, essays=essays)


def decision(each: Decision) -> rules.DecisionNote:
    """A decision, without a word of prose."""
    return copied(
        each,
        rules.DecisionNote,
        card=each.id,
        options=tuple(one.option for one in each.options),
        citation=copied(each.source, rules.Citation),
        questions=len(each.questions),
        plain=each.plain is not None,
    )
