"""The stored table of the constants on which the winter hangs, beside the model's own test."""

import json
from pathlib import Path
from typing import Any

from game.rules.archive import SensitivityTable, VariedConstant, WinterFigure

PLACE = Path("record", "sensitivity.json")
"""Where it lies in a package. It is no YAML, so that storing it anew renames no content."""


def sensitivity(root: Path) -> SensitivityTable:
    """The table of a package; an empty one if there is none, a `damaged` one if it is not whole."""
    try:
        return _table(json.loads((root / PLACE).read_text(encoding="utf-8")))
    except FileNotFoundError:
        return SensitivityTable()
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return SensitivityTable(damaged=True)


def _table(data: Any) -> SensitivityTable:  # noqa: ANN401 what JSON gives has no static type
    winter = tuple(WinterFigure(str(name), *map(int, row)) for name, row in data["winter"].items())
    return SensitivityTable(
        command=str(data["command"]),
        content=str(data["content"]),
        scenario=str(data["scenario"]),
        reading=str(data["reading"]),
        seeds=int(data["seeds"]),
        tried=int(data["tried"]),
        still=int(data["still"]),
        fixed=int(data["fixed"]),
        winter=winter,
        rows=tuple(_row(each, len(winter)) for each in data["constants"]),
    )


def _row(each: Any, measures: int) -> VariedConstant:  # noqa: ANN401 as above
    values = tuple(int(value) for value in each["values"])
    half, double = (_figures(each[times], measures) for times in ("half", "double"))
    return VariedConstant(str(each["id"]), values, half, double)


def _figures(row: Any, measures: int) -> tuple[int, ...] | None:  # noqa: ANN401 as above
    """A figure for each measure. Raises ValueError where there are more or fewer."""
    if row is None:
        return None
    figures = tuple(int(each) for each in row)
    if len(figures) != measures:
        raise ValueError(f"{len(figures)} figures for {measures} measures")
    return figures
