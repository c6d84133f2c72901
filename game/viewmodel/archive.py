"""The archive: people, terms, sources, readings, the record's measures, credits."""

from dataclasses import dataclass
from functools import partial
from typing import Literal

from game.locale import Locale
from game.rules.archive import MeasureNote, Pack
from game.rules.ids import MeasureKind
from game.viewmodel.archive_lists import kind_name
from game.viewmodel.cited import citations, uses
from game.viewmodel.model import FigureView, figures
from game.viewmodel.proof import proof
from game.viewmodel.provenance import coefficients
from game.viewmodel.record import band
from game.viewmodel.units import amount

Section = Literal[
    "people", "glossary", "sources", "chronicle", "readings", "record", "sensitivity", "credits"
]
SECTIONS: tuple[Section, ...] = (
    "people",
    "glossary",
    "sources",
    "chronicle",
    "readings",
    "record",
    "sensitivity",
    "credits",
)
CREDITS = ("game", "sources", "fonts", "map", "pictures", "sounds", "licences")
PROOFS: tuple[MeasureKind, ...] = ("tested", "found-afterwards", "fitted", "input")
"""The kinds of measure, those first that prove most."""
MOST_USES = 12
"""So many uses of a source are named; of more, their number is."""


@dataclass(frozen=True, slots=True)
class PageView:
    """An entry of the glossary, a source, a reading: a title, paragraphs, and its sources."""

    title: str
    under: str
    paragraphs: tuple[tuple[str, str], ...]
    sources: tuple[str, ...]
    url: str = ""


@dataclass(frozen=True, slots=True)
class YardstickView:
    """A measure of the record as the model is tested against it.

    `value` is the recorded figure as a number, for sorting; `proof` is what the measure proves,
    and why.
    """

    id: str
    name: str
    definition: str
    recorded: str
    value: int
    band: str
    confidence: str
    source: str
    scenario: str
    proof: str
    model: tuple[FigureView, ...]


def sections(*, in_game: bool) -> tuple[Section, ...]:
    """The tabs; there is no chronicle without a game."""
    return tuple(each for each in SECTIONS if in_game or each != "chronicle")


def term_page(term: str, pack: Pack, locale: Locale) -> PageView:
    """A term, in a line and in a paragraph."""
    note = pack.archive.terms.get(term)
    short = locale.plain(f"term.{term}.short") or ""
    long = locale.plain(f"term.{term}.long") or ""
    return PageView(
        title=locale.plain(f"term.{term}.term") or term,
        under="",
        paragraphs=tuple(("", each) for each in (short, long) if each),
        sources=citations(pack, note),
    )


def source_page(source: str, pack: Pack, locale: Locale) -> PageView:
    """A source: kind, note, and where the game uses it."""
    found_ = pack.archive.sources[source]
    used = uses(pack.archive).get(source, {})
    note = locale.plain(f"source.{source}.note") or ""
    paragraphs = [("", note)] if note else []
    paragraphs += [
        (locale.text(f"ui.archive.used.{kind}"), _named(kind, things, pack, locale))
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
    """A reading with the case for and against it, and how strong it makes each rule."""
    note = pack.archive.readings.get(reading)
    stem = f"reading.{reading}"
    heading = locale.text("ui.archive.coefficients")
    given = enumerate(coefficients(reading, pack, locale))
    return PageView(
        title=locale.text(f"{stem}.name"),
        under=locale.text(f"{stem}.historian"),
        paragraphs=(
            ("", locale.text(f"{stem}.text")),
            (locale.text("ui.archive.evidence-for"), locale.text(f"{stem}.evidence-for")),
            (locale.text("ui.archive.evidence-against"), locale.text(f"{stem}.evidence-against")),
            *((heading if at == 0 else "", text) for at, text in given),
        ),
        sources=citations(pack, note),
    )


def yardsticks(pack: Pack, locale: Locale) -> tuple[YardstickView, ...]:
    """All measures: those first that prove most, of these those first that can be read."""

    def place(note: MeasureNote) -> tuple[int, bool, bool]:
        return PROOFS.index(note.kind), not note.read, note.tied

    ordered = sorted(pack.archive.measures.values(), key=place)
    return tuple(_test(each, pack, locale) for each in ordered)


def credit_texts(locale: Locale) -> tuple[tuple[str, str], ...]:
    """Title and text of each part of the credits."""
    return tuple(
        (locale.text(f"ui.archive.credits.{each}.title"), locale.text(f"ui.archive.credits.{each}"))
        for each in CREDITS
    )


def _named(kind: str, things: tuple[str, ...], pack: Pack, locale: Locale) -> str:
    named = {"lesson": _lesson, "exhibit": _exhibit}.get(kind, partial(_other, kind))
    names = [locale.name(kind, each) or named(each, pack, locale) for each in things[:MOST_USES]]
    text = "; ".join(names)
    rest = len(things) - MOST_USES
    return text if rest <= 0 else locale.text("ui.archive.and-more", names=text, count=rest)


def _other(kind: str, thing: str, pack: Pack, locale: Locale) -> str:
    del pack
    stem = f"{kind}.{thing}"
    return locale.plain(f"{stem}.name") or locale.plain(f"{stem}.title") or thing


def _lesson(lesson: str, pack: Pack, locale: Locale) -> str:
    """A lesson is called as the scenario that it is a cut through."""
    return locale.plain(f"scenario.{pack.archive.lessons[lesson].scenario}.name") or lesson


def _exhibit(exhibit: str, pack: Pack, locale: Locale) -> str:
    """A source card is called as its decision."""
    return locale.plain(f"card.{pack.archive.exhibits[exhibit].decision}.title") or exhibit


def _test(note: MeasureNote, pack: Pack, locale: Locale) -> YardstickView:
    played = pack.archive.model.scenario
    scenario = played if played in note.scenarios else note.scenarios[0]
    return YardstickView(
        id=note.id,
        name=locale.text(f"measure.{note.id}.name"),
        definition=locale.text(f"measure.{note.id}.definition"),
        recorded=amount(locale, note.recorded, note.unit),
        value=note.recorded,
        band=band(note, locale),
        confidence=locale.text(f"confidence.{note.confidence}"),
        source=next(iter(citations(pack, note)), ""),
        scenario=locale.name("scenario", scenario) or scenario,
        proof=proof(note, locale),
        model=figures(note, pack, locale),
    )
