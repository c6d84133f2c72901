"""The content that a saved game is played with: its own, whatever is installed today."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from game.pack import baked
from game.rules.archive import Pack
from game.saves.header import Package
from game.saves.pins import Pins
from game.session.setup import packages

OF_THE_PROGRAM = frozenset(
    {
        *("chart", "chronicle", "condition", "confidence", "debrief", "format", "grade", "manner"),
        *("manuscript", "month", "month-short", "proof", "provenance", "refusal", "report", "save"),
        *("seen", "sensitivity", "settings", "summary", "ui", "unit", "verdict", "why"),
    }
)
"""How the keys of texts begin that the code names, and that change with it."""


def pin(pack: Pack, pins: Pins) -> bool:
    """Keep the content of a game as long as the game; False if the disk refuses."""
    return pins.keep(packages(pack), lambda: baked(pack))


def played_with(needed: Sequence[Package], pack: Pack, pins: Pins) -> Pack | None:
    """The content of these packages: today's if it is the same, or else what was kept of it.

    None if it was not kept, or this version cannot read it any more.
    """
    if tuple(needed) == packages(pack):
        return pack
    found = pins.read(needed)
    if found is None or packages(found) != tuple(needed):
        return None
    return replace(found, texts=_texts(found.texts, pack.texts))


def _texts(
    then: Mapping[str, Mapping[str, str]], today: Mapping[str, Mapping[str, str]]
) -> dict[str, dict[str, str]]:
    """The texts of a content as it was, with what the program says of itself as it is today."""
    found = {language: dict(table) for language, table in then.items()}
    for language, table in today.items():
        own = found.setdefault(language, {})
        for key, text in table.items():
            if key.partition(".")[0] in OF_THE_PROGRAM or key not in own:
                own[key] = text
    return found
