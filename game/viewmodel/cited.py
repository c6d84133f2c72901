"""Sources and names as lists need them: in full, in short, in order, and where they are used."""

from collections.abc import Mapping

from game.rules.archive import (
    Archive,
    Citation,
    MeasureNote,
    Pack,
    PersonNote,
    ReadingNote,
    TermNote,
)

Note = MeasureNote | PersonNote | ReadingNote | TermNote


def citation(pack: Pack, one: Citation) -> str:
    """A source with its locator; the bare id where the archive lacks the source."""
    source = pack.archive.sources.get(one.source)
    if source is None:
        return _joined(one.source, one.locator)
    return _joined(f"{source.author}, {source.title} ({source.year})", one.locator)


def citations(pack: Pack, note: Note | None) -> tuple[str, ...]:
    """The sources of a note of the archive, as far as there is one."""
    return tuple(citation(pack, each) for each in note.citations) if note else ()


def first_citation(pack: Pack, note: Note | None) -> str:
    """The first source of a note, by author and year."""
    return short_citation(pack, note.citations[0]) if note and note.citations else ""


def short_citation(pack: Pack, one: Citation) -> str:
    """Author and year."""
    source = pack.archive.sources.get(one.source)
    if source is None:
        return one.source
    author = source.author.partition(" (")[0]  # other spellings of a name are for the full entry
    return f"{author}, {source.year}"


def surname_first(name: str) -> tuple[str, str]:
    """What a list of people is ordered by: initials stand before a surname.

    >>> surname_first("A. Bogdanov")
    ('bogdanov', 'a. bogdanov')
    """
    return name.rsplit(maxsplit=1)[-1].casefold(), name.casefold()


def uses(archive: Archive) -> Mapping[str, Mapping[str, tuple[str, ...]]]:
    """Source → kind of thing → the things that cite it."""
    found: dict[str, dict[str, list[str]]] = {}
    for kind, thing, citations in _citing(archive):
        for source in dict.fromkeys(one.source for one in citations):
            found.setdefault(source, {}).setdefault(kind, []).append(thing)
    return {
        source: {kind: tuple(things) for kind, things in kinds.items()}
        for source, kinds in found.items()
    }


def _joined(source: str, locator: str) -> str:
    return f"{source}, {locator}" if locator else source


def _citing(archive: Archive) -> list[tuple[str, str, tuple[Citation, ...]]]:
    rows: list[tuple[str, str, tuple[Citation, ...]]] = []
    for card in archive.cards.values():
        options = tuple(one for cited in card.options.values() for one in cited)
        rows.append(("card", card.id, (*card.citations, *options)))
    for person in archive.people.values():
        facts = tuple(fact.citation for fact in person.record)
        rows.append(("person", person.id, (*person.citations, *facts)))
    rows += _of_class(archive)
    rows += [("vote", each.id, each.citations) for each in archive.votes.values()]
    rows += [("body", each.id, each.citations) for each in archive.bodies.values()]
    rows += [("organisation", each.id, each.citations) for each in archive.organisations.values()]
    rows += [("measure", each.id, each.citations) for each in archive.measures.values()]
    rows += [("reading", each.id, each.citations) for each in archive.readings.values()]
    rows += [("privilege", each.id, each.citations) for each in archive.privileges.values()]
    return rows


def _of_class(archive: Archive) -> list[tuple[str, str, tuple[Citation, ...]]]:
    """What is held or printed for a class; a source card shows the source of its decision."""
    rows: list[tuple[str, str, tuple[Citation, ...]]] = []
    shown: dict[tuple[str, str], Citation] = {}
    for lesson in archive.lessons.values():
        found = {(lesson.id, each.card): each.citation for each in lesson.decisions}
        shown |= found
        rows.append(("lesson", lesson.id, tuple(found.values())))
    for exhibit in archive.exhibits.values():
        one = shown.get((exhibit.lesson, exhibit.decision))
        rows.append(("exhibit", exhibit.id, () if one is None else (one,)))
    for handout in archive.handouts.values():
        items = (item for part in handout.parts for item in part.items)
        rows.append(("handout", handout.id, tuple(one for item in items for one in item.citations)))
    return rows
