"""The archive: people, terms, sources, readings, the record's measures, credits."""

from dataclasses import dataclass
from typing import Literal

from game.locale import Locale
from game.rules.archive import Pack, Portrait
from game.rules.scenario import Measure, Scenario
from game.viewmodel.cited import citation, surname_first, uses
from game.viewmodel.dossier import portrait
from game.viewmodel.record import band
from game.viewmodel.units import amount

Section = Literal["people", "glossary", "sources", "chronicle", "readings", "record", "credits"]
SECTIONS: tuple[Section, ...] = (
    "people",
    "glossary",
    "sources",
    "chronicle",
    "readings",
    "record",
    "credits",
)
CREDITS = ("game", "sources", "fonts", "map", "pictures", "sounds", "licences")
MOST_USES = 12
"""So many uses of a source are named; of more, their number is."""


@dataclass(frozen=True, slots=True)
class ItemView:
    """A line of a list: what it is called, and the words a search looks through."""

    id: str
    name: str
    tag: str
    words: str
    portrait: Portrait | None = None


@dataclass(frozen=True, slots=True)
class PageView:
    """An entry of the glossary, a source, a reading: a title, paragraphs, and its sources."""

    title: str
    under: str
    paragraphs: tuple[tuple[str, str], ...]
    sources: tuple[str, ...]
    url: str = ""


@dataclass(frozen=True, slots=True)
class TestView:
    """A measure of the record as the model is tested against it."""

    id: str
    name: str
    definition: str
    recorded: str
    band: str
    confidence: str
    source: str
    scenario: str


def sections(*, in_game: bool) -> tuple[Section, ...]:
    """The tabs; there is no chronicle without a game."""
    return tuple(each for each in SECTIONS if in_game or each != "chronicle")


def items(section: Section, pack: Pack, locale: Locale, search: str = "") -> tuple[ItemView, ...]:
    """The list of a section, in order of name, as far as it holds all words of a search."""
    makers = {
        "people": _people,
        "glossary": _terms,
        "sources": _sources,
        "readings": _readings,
    }
    rows = makers[section](pack, locale) if section in makers else []
    return tuple(row for row in rows if found(search, row.words))


def found(search: str, words: str) -> bool:
    """Whether a text holds every word of a search."""
    text = words.casefold()
    return all(word in text for word in search.casefold().split())


def term_page(term: str, pack: Pack, locale: Locale) -> PageView:
    """A term, in a line and in a paragraph."""
    note = pack.archive.terms.get(term)
    short = locale.plain(f"term.{term}.short") or ""
    long = locale.plain(f"term.{term}.long") or ""
    return PageView(
        title=locale.plain(f"term.{term}.term") or term,
        under="",
        paragraphs=tuple(("", each) for each in (short, long) if each),
        sources=tuple(citation(pack, each) for each in note.citations) if note else (),
    )


def source_page(source: str, pack: Pack, locale: Locale) -> PageView:
    """A source: kind, note, and where the game uses it."""
    found_ = pack.archive.sources[source]
    used = uses(pack.archive).get(source, {})
    note = locale.plain(f"source.{source}.note") or ""
    paragraphs = [("", note)] if note else []
    paragraphs += [
        (locale.text(f"ui.archive.used.{kind}"), _named(kind, things, locale))
        for kind, things in used.items()
    ]
    if not used:
        paragraphs.append(("", locale.text("ui.archive.unused")))
    return PageView(
        title=found_.title,
        under=f"{found_.author}, {found_.year} · {kind_name(found_.kind, locale)}",
        paragraphs=tuple(paragraphs),
        sources=(),
        url=found_.url or "",
    )


def reading_page(reading: str, pack: Pack, locale: Locale) -> PageView:
    """A reading with the case for and against it."""
    note = pack.archive.readings.get(reading)
    stem = f"reading.{reading}"
    return PageView(
        title=locale.text(f"{stem}.name"),
        under=locale.text(f"{stem}.historian"),
        paragraphs=(
            ("", locale.text(f"{stem}.text")),
            (locale.text("ui.archive.evidence-for"), locale.text(f"{stem}.evidence-for")),
            (locale.text("ui.archive.evidence-against"), locale.text(f"{stem}.evidence-against")),
        ),
        sources=tuple(citation(pack, each) for each in note.citations) if note else (),
    )


def kind_name(kind: str, locale: Locale) -> str:
    """The kind of a source in words; the word of the file where no text is found."""
    return locale.plain(f"ui.archive.kind.{kind}") or kind


def tests(pack: Pack, locale: Locale) -> tuple[TestView, ...]:
    """The measures of all scenarios."""
    return tuple(
        _test(measure, scenario, pack, locale)
        for scenario in pack.scenarios.values()
        for measure in scenario.measures
    )


def credit_texts(locale: Locale) -> tuple[tuple[str, str], ...]:
    """Title and text of each part of the credits."""
    return tuple(
        (locale.text(f"ui.archive.credits.{each}.title"), locale.text(f"ui.archive.credits.{each}"))
        for each in CREDITS
    )


def _people(pack: Pack, locale: Locale) -> list[ItemView]:
    rows = []
    for person in pack.archive.people:
        name = locale.name("person", person) or person
        full = locale.plain(f"person.{person}.full-name") or name
        bio = locale.plain(f"person.{person}.bio") or ""
        words = f"{name} {full} {bio}"
        rows.append(ItemView(person, name, "", words, portrait(pack.archive, person)))
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
        page = reading_page(reading, pack, locale)
        words = " ".join((page.title, page.under, *(text for _, text in page.paragraphs)))
        rows.append(ItemView(reading, page.title, "", words))
    return rows


def _named(kind: str, things: tuple[str, ...], locale: Locale) -> str:
    names = [locale.name(kind, each) or _other(kind, each, locale) for each in things[:MOST_USES]]
    text = "; ".join(names)
    rest = len(things) - MOST_USES
    return text if rest <= 0 else locale.text("ui.archive.and-more", names=text, count=rest)


def _other(kind: str, thing: str, locale: Locale) -> str:
    return locale.plain(f"{kind}.{thing}.name") or thing


def _test(measure: Measure, scenario: Scenario, pack: Pack, locale: Locale) -> TestView:
    note = pack.archive.measures.get(measure.id)
    return TestView(
        id=measure.id,
        name=locale.text(f"measure.{measure.id}.name"),
        definition=locale.text(f"measure.{measure.id}.definition"),
        recorded=amount(locale, measure.recorded, measure.unit),
        band=band(measure, locale),
        confidence=locale.text(f"confidence.{measure.confidence}"),
        source=citation(pack, note.citations[0]) if note and note.citations else "",
        scenario=locale.name("scenario", scenario.id) or scenario.id,
    )
