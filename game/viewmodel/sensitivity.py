"""The constants on which the winter hangs: what they are, and the winter at half and at double."""

from collections.abc import Iterator
from dataclasses import dataclass

from game.locale import Locale
from game.rules.archive import Pack, SensitivityTable, VariedConstant
from game.rules.ids import ConstantId, MeasureId
from game.viewmodel.provenance import ConstantView, constant
from game.viewmodel.units import amount

FEW = 6
"""So many numbers of a constant are named; of more, the least and the most."""


@dataclass(frozen=True, slots=True)
class VariedView:
    """A constant, its numbers and what it does; a line a measure, at half and at double."""

    constant: ConstantView
    value: str
    does: str
    half: tuple[str, ...]
    double: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SensitivityView:
    """What was played; the winter as it is; the constants in their order; what is to be added."""

    texts: tuple[str, ...]
    winter: tuple[str, ...] = ()
    rows: tuple[VariedView, ...] = ()
    notes: tuple[str, ...] = ()


def sensitivity_view(pack: Pack, locale: Locale) -> SensitivityView:
    """The stored table; or that it has not been made, or cannot be read."""
    table = pack.archive.sensitivity
    if table.damaged or not table.rows:
        missing = locale.text("sensitivity.damaged" if table.damaged else "sensitivity.none")
        return SensitivityView((missing,))
    now = tuple(each.median for each in table.winter)
    return SensitivityView(
        texts=tuple(_texts(table, pack, locale)),
        winter=_winter(now, pack, locale),
        rows=tuple(_row(each, pack, locale) for each in table.rows),
        notes=tuple(_notes(table, pack, locale)),
    )


def _texts(table: SensitivityTable, pack: Pack, locale: Locale) -> Iterator[str]:
    if table.content != pack.content_hash:
        yield locale.text("sensitivity.older")
    yield locale.text(
        "sensitivity.played",
        scenario=locale.name("scenario", table.scenario) or table.scenario,
        reading=locale.name("reading", table.reading) or table.reading,
        count=table.seeds,
    )


def _notes(table: SensitivityTable, pack: Pack, locale: Locale) -> Iterator[str]:
    """What luck alone does, how many constants were tried, and how the table is made."""
    spread = "; ".join(
        locale.text(
            "sensitivity.spread",
            name=_measure(each.measure, locale),
            low=_amount(each.measure, each.low, pack, locale),
            high=_amount(each.measure, each.high, pack, locale),
        )
        for each in table.winter
    )
    yield locale.text("sensitivity.luck", spread=spread)
    yield locale.text("sensitivity.counts", tried=table.tried, still=table.still, fixed=table.fixed)
    yield locale.text("sensitivity.made", command=table.command)


def _row(row: VariedConstant, pack: Pack, locale: Locale) -> VariedView:
    return VariedView(
        constant=_constant(row.constant, pack, locale),
        value=_value(row.values, locale),
        does=_does(row.constant, locale),
        half=_winter(row.half, pack, locale),
        double=_winter(row.double, pack, locale),
    )


def _constant(name: ConstantId, pack: Pack, locale: Locale) -> ConstantView:
    """What is known of a constant; by its name alone, if the content has it no more."""
    note = pack.archive.constants.get(name)
    if note is None:
        gone = locale.text("sensitivity.gone")
        return ConstantView(name, name, gone, "", "")
    return constant(note, locale)


def _value(values: tuple[int, ...], locale: Locale) -> str:
    if len(values) > FEW:
        low, high = (locale.number(each) for each in (min(values), max(values)))
        return locale.text("sensitivity.values", low=low, high=high)
    return ", ".join(locale.number(each) for each in values)


def _does(name: ConstantId, locale: Locale) -> str:
    """What it does, by the content; of a number of the ledger, what it is."""
    return locale.plain(f"constant.{name}.does") or locale.plain(f"number.{name}.about") or ""


def _winter(figures: tuple[int, ...] | None, pack: Pack, locale: Locale) -> tuple[str, ...]:
    """A line a measure; or that the rules cannot be played so."""
    if figures is None:
        return (locale.text("sensitivity.unplayable"),)
    measures = [each.measure for each in pack.archive.sensitivity.winter]
    return tuple(
        locale.text(
            "sensitivity.figure",
            name=_measure(each, locale),
            figure=_amount(each, figure, pack, locale),
        )
        for each, figure in zip(measures, figures, strict=True)
    )


def _measure(name: MeasureId, locale: Locale) -> str:
    """The stage of the winter in a word or two."""
    short = locale.plain(f"sensitivity.stage.{name}")
    return short or locale.plain(f"measure.{name}.name") or name


def _amount(name: MeasureId, figure: int, pack: Pack, locale: Locale) -> str:
    note = pack.archive.measures.get(name)
    return amount(locale, figure, note.unit) if note else locale.number(figure)
