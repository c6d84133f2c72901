"""The teacher's pack: tables are whole, source cards belong to decisions, checks were made."""

from collections.abc import Iterator

from game.content.findings import Finding, find
from game.content.library import Library
from game.content.schema.exhibits import Exhibit
from game.content.schema.handouts import Handout, Part
from game.content.schema.lessons import Lesson
from game.content.schema.syllabuses import Syllabus


def ragged_tables(library: Library) -> Iterator[Finding]:
    """E391: a row of a table that has more or fewer cells than the table has columns."""
    for entry in library.entries("handouts"):
        if not isinstance(entry.entity, Handout):
            continue
        for index, part in enumerate(entry.entity.parts):
            if problem := _ragged(part):
                path = ("parts", index, "form")
                context = entry.describe(path)
                yield find("E391", entry.spot(path), problem=problem, context=context)


def _ragged(part: Part) -> str:
    """What is wrong with the columns of a section; nothing if they will do."""
    if part.form != "table":
        return f"`columns` stand in a section of the form `{part.form}`" if part.columns else ""
    for number, item in enumerate(part.items, 1):
        cells = (item.label is not None) + 1 + len(item.more)
        if cells != len(part.columns):
            return f"row {number} has {cells} cells under {len(part.columns)} columns"
    return ""


def stray_exhibits(library: Library) -> Iterator[Finding]:
    """E393: a source card for a decision that its lesson does not have, or a second one for it."""
    taken = {
        each.id: {one.id for one in each.decisions}
        for each in library.of("lessons", Lesson).values()
    }
    seen = set[tuple[str, str]]()
    for entry in library.entries("exhibits"):
        card = entry.entity
        if not isinstance(card, Exhibit) or card.lesson not in taken:
            continue
        twice = (card.lesson, card.decision) in seen
        seen.add((card.lesson, card.decision))
        if twice or card.decision not in taken[card.lesson]:
            problem = "has a source card already" if twice else f"is not decided in {card.lesson}"
            path = ("decision",)
            context = entry.describe(path)
            yield find(
                "E393", entry.spot(path), card=card.decision, problem=problem, context=context
            )


def claimed_checks(library: Library) -> Iterator[Finding]:
    """E395: a line of a syllabus with a day of checking and no address, or the other way round."""
    for entry in library.entries("syllabuses"):
        if not isinstance(entry.entity, Syllabus):
            continue
        for index, line in enumerate(entry.entity.lines):
            if (line.checked is None) != (line.address is None):
                path = ("lines", index, "wording")
                has, lacks = ("checked", "address") if line.checked else ("address", "checked")
                context = entry.describe(path)
                yield find("E395", entry.spot(path), has=has, lacks=lacks, context=context)
