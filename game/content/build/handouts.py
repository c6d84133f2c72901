"""The teacher's pack → the archive's notes: sheets, source cards, syllabuses."""

from game.content.build.copy import copied
from game.content.schema.exhibits import Exhibit
from game.content.schema.handouts import Handout, Item, Part
from game.content.schema.syllabuses import Requirement, Syllabus
from game.rules import archive as rules


def handout(each: Handout) -> rules.HandoutNote:
    """A sheet, without a word of prose."""
    return copied(each, rules.HandoutNote, parts=tuple(part(one) for one in each.parts))


def part(each: Part) -> rules.PartNote:
    """A section of a sheet."""
    items = tuple(item(one) for one in each.items)
    return copied(each, rules.PartNote, columns=len(each.columns), items=items)


def item(each: Item) -> rules.ItemNote:
    """An item of a section."""
    return rules.ItemNote(
        label=each.label is not None,
        more=len(each.more),
        citations=tuple(copied(one, rules.Citation) for one in each.sources),
    )


def exhibit(each: Exhibit) -> rules.ExhibitNote:
    """A source card."""
    return copied(each, rules.ExhibitNote, questions=len(each.questions))


def syllabus(each: Syllabus) -> rules.SyllabusNote:
    """A course of a board."""
    lines = tuple(requirement(one) for one in each.lines)
    return copied(each, rules.SyllabusNote, lines=lines)


def requirement(each: Requirement) -> rules.RequirementNote:
    """A line of a syllabus."""
    return copied(
        each,
        rules.RequirementNote,
        address=each.address or "",
        checked=each.checked or "",
    )
