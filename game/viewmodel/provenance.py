"""From what the constants of the model were set: of each, and of all together how many."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from typing import get_args

from game.locale import Locale
from game.rules.archive import Archive, ConstantNote, Pack
from game.rules.ids import ConstantId, Id, Provenance


@dataclass(frozen=True, slots=True)
class ConstantView:
    """A constant: what it is called, how it was set and from what, and the measures it is from."""

    id: Id
    name: str
    set: str
    set_from: str
    measures: str


def constants(pack: Pack, locale: Locale) -> tuple[ConstantView, ...]:
    """All constants in the order of the content: coefficients, numbers, those of the rules."""
    return tuple(constant(each, locale) for each in pack.archive.constants.values())


def coefficients(reading: Id, pack: Pack, locale: Locale) -> tuple[str, ...]:
    """A paragraph for each coefficient of a reading: its value, and from what it was set."""
    given = pack.readings[reading].coefficients if reading in pack.readings else {}
    notes = pack.archive.constants
    return tuple(
        f"**{name}** {locale.number(value)}. {_provenance(notes[name], locale)}"
        for name, value in given.items()
        if name in notes
    )


def counts(archive: Archive, locale: Locale) -> Iterator[str]:
    """How many constants are inputs, were fitted, were chosen; nothing where there are none."""
    kinds = Counter(each.set for each in archive.constants.values())
    if kinds:
        numbers = {each: kinds[each] for each in get_args(Provenance)}
        yield locale.text("provenance.counts", **numbers)


def constant(note: ConstantNote, locale: Locale) -> ConstantView:
    """One of them; by its id where neither a number nor the content has a name for it."""
    names = "; ".join(locale.text(f"measure.{each}.name") for each in note.measures)
    return ConstantView(
        id=note.id,
        name=_name(note.id, locale),
        set=locale.text(f"provenance.{note.set}"),
        set_from=locale.text(f"constant.{note.id}.set-from"),
        measures=locale.text("provenance.measures", names=names) if names else "",
    )


def _provenance(note: ConstantNote, locale: Locale) -> str:
    view = constant(note, locale)
    return f"**{view.set}** {view.set_from}"


def _name(name: ConstantId, locale: Locale) -> str:
    return locale.plain(f"number.{name}.name") or locale.plain(f"constant.{name}.name") or name
