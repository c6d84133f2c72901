"""The lists of the archive, and the search through them."""

from dataclasses import dataclass

from game.locale import Locale
from game.rules.archive import Pack
from game.viewmodel.cited import surname_first
from game.viewmodel.shared import Face, face_of


@dataclass(frozen=True, slots=True)
class ItemView:
    """A line of a list: what it is called, and the words a search looks through."""

    id: str
    name: str
    tag: str
    words: str
    face: Face | None = None


def items(section: str, pack: Pack, locale: Locale, search: str = "") -> tuple[ItemView, ...]:
    """The list of a section, in order of name, as far as it holds all words of a search."""
    makers = {
        "people": _people,
        "glossary": _terms,
        "sources": _sources,
        "readings": _readings,
    }
    rows = makers[section](pack, locale) if section in makers else []
    shown = [row for row in rows if found(search, row.words)]
    # who is called so comes before those of whom it is only said
    return tuple(sorted(shown, key=lambda row: not found(search, row.name)))


def found(search: str, words: str) -> bool:
    """Whether a text holds every word of a search."""
    text = words.casefold()
    return all(word in text for word in search.casefold().split())


def kind_name(kind: str, locale: Locale) -> str:
    """The kind of a source in words; the word of the file where no text is found."""
    return locale.plain(f"ui.archive.kind.{kind}") or kind


def _people(pack: Pack, locale: Locale) -> list[ItemView]:
    rows = []
    for person, note in pack.archive.people.items():
        tag = locale.text("grade.invented") if note.invented else ""
        face = face_of(person, locale, pack.archive)
        name = face.name
        full = locale.plain(f"person.{person}.full-name") or name
        bio = locale.plain(f"person.{person}.bio") or ""
        words = f"{name} {full} {bio}"
        rows.append(ItemView(person, name, tag, words, face))
    return sorted(rows, key=lambda row: surname_first(row.name))


def _terms(pack: Pack, locale: Locale) -> list[ItemView]:
    rows = []
    for term in pack.archive.terms:
        name = locale.plain(f"term.{term}.term") or term
        short = locale.plain(f"term.{term}.short") or ""
        long = locale.plain(f"term.{term}.long") or ""
        rows.append(ItemView(term, name, "", f"{name} {short} {long}"))
    return sorted(rows, key=lambda row: row.name.casefold())


def _sources(pack: Pack, locale: Locale) -> list[ItemView]:
    rows = []
    for source in pack.archive.sources.values():
        name = f"{source.author}, {source.title}"
        note = locale.plain(f"source.{source.id}.note") or ""
        kind = kind_name(source.kind, locale)
        words = f"{name} {source.year} {kind} {note}"
        rows.append(ItemView(source.id, name, source.year, words))
    return sorted(rows, key=lambda row: row.name.casefold())


def _readings(pack: Pack, locale: Locale) -> list[ItemView]:
    rows = []
    for reading in pack.readings:
        name = locale.name("reading", reading) or reading
        parts = ("historian", "text", "evidence-for", "evidence-against")
        said = (locale.plain(f"reading.{reading}.{part}") or "" for part in parts)
        rows.append(ItemView(reading, name, "", " ".join((name, *said))))
    return rows
