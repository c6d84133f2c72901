"""What measures prove of the rules: of each why it is of its kind, and of all together how much."""

from collections import Counter
from collections.abc import Iterator, Sequence

from game.locale import Locale
from game.rules.archive import MeasureNote, ModelRow, Pack
from game.rules.ids import Id
from game.rules.scoring.record import APART, CHANCE, HOLDS
from game.viewmodel.provenance import counts

WHY = ("echo", "tied", "lacks")
"""The texts of a measure that say why: what it echoes, what had been set from it, what lacks."""


def proof(note: MeasureNote, locale: Locale) -> str:
    """The kind of a measure in bold, and why it is of that kind or does not count yet."""
    return " ".join([f"**{locale.text(f'proof.{note.kind}')}**", *_reasons(note, locale)])


def _reasons(note: MeasureNote, locale: Locale) -> list[str]:
    if note.constants:
        return [locale.text("proof.constants", names=", ".join(note.constants))]
    told = ((each, locale.plain(f"measure.{note.id}.{each}")) for each in WHY)
    return [locale.text(f"proof.{each}", why=text) for each, text in told if text]


def summary(pack: Pack, readings: Sequence[tuple[Id, str]], locale: Locale) -> tuple[str, ...]:
    """What the stored table proves, a line a finding."""
    notes = tuple(pack.archive.measures.values())
    return (
        _counts(notes, locale),
        *counts(pack.archive, locale),
        *_held(pack, notes, readings, locale),
        *_chance(pack, notes, locale),
        _apart(pack, notes, locale),
    )


def _counts(notes: Sequence[MeasureNote], locale: Locale) -> str:
    """How many measures are of each kind."""
    kinds = Counter(each.kind for each in notes)
    return locale.text(
        "proof.counts",
        input=kinds["input"],
        fitted=kinds["fitted"],
        tested=kinds["tested"],
        found=kinds["found-afterwards"],
        unread=sum(not each.read for each in notes),
        tied=sum(each.tied for each in notes),
    )


def _rows(pack: Pack, notes: Sequence[MeasureNote]) -> Iterator[ModelRow]:
    """What is stored of these measures, for the record as it is now."""
    found = (pack.archive.model.row(each) for each in notes)
    return (row for row in found if row is not None)


def _held(
    pack: Pack, notes: Sequence[MeasureNote], readings: Sequence[tuple[Id, str]], locale: Locale
) -> Iterator[str]:
    """Reading by reading, how many of those that count as tested hold."""
    counted = [each for each in notes if each.kind == "tested" and not each.tied]
    rows = list(_rows(pack, counted))
    for reading, name in readings:
        shares = [one.inside for row in rows for one in row.figures if one.reading == reading]
        if shares:
            held = sum(each >= HOLDS for each in shares)
            joint = locale.percent(pack.archive.model.joint.get(reading, 0))
            yield locale.text("proof.reading", what=name, count=held, of=len(shares), joint=joint)


def _chance(pack: Pack, notes: Sequence[MeasureNote], locale: Locale) -> Iterator[str]:
    """How many measures play at random meets as well, under the reading that meets them best."""
    best = (max(row.figures, key=lambda one: one.inside) for row in _rows(pack, notes))
    count = sum(one.random_both >= CHANCE for one in best)
    if count:
        yield locale.text("proof.chance", count=count)


def _apart(pack: Pack, notes: Sequence[MeasureNote], locale: Locale) -> str:
    """The measures, but the inputs, on which the readings lie apart."""
    rows = _rows(pack, [each for each in notes if each.kind != "input"])
    names = [locale.text(f"measure.{row.id}.name") for row in rows if _spread(row) >= APART]
    if not names:
        return locale.text("proof.undecided")
    return locale.text("proof.apart", names="; ".join(names))


def _spread(row: ModelRow) -> int:
    shares = [one.inside for one in row.figures]
    return max(shares) - min(shares)
