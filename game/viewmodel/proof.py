"""What a measure proves of the rules, and why: said beside it wherever it is shown."""

from game.locale import Locale
from game.rules.archive import MeasureNote

WHY = ("echo", "tied", "lacks")
"""Its texts that say why: what it echoes, what had been set from it, what the rules lack."""


def proof(note: MeasureNote, locale: Locale) -> str:
    """The kind of a measure in bold, and why it is of that kind or does not count yet."""
    kind = f"**{locale.text(f'proof.{note.kind}')}**"
    return " ".join([kind, *_reasons(note, locale)])


def _reasons(note: MeasureNote, locale: Locale) -> list[str]:
    if note.constants:
        return [locale.text("proof.constants", names=", ".join(note.constants))]
    told = ((each, locale.plain(f"measure.{note.id}.{each}")) for each in WHY)
    return [locale.text(f"proof.{each}", why=text) for each, text in told if text]
