"""The stored table of the model against the record, beside the content it was made from."""

import json
from pathlib import Path
from typing import Any

from game.rules.archive import ModelFigure, ModelRow, ModelTable

PLACE = Path("record", "model.json")
"""Where it lies in a package. It is no YAML, so that storing it anew renames no content."""


def model(root: Path) -> ModelTable:
    """The table of a package. One that is not there, or not whole, is none: it can be made anew."""
    try:
        return _table(json.loads((root / PLACE).read_text(encoding="utf-8")))
    except (OSError, ValueError, KeyError, TypeError):
        return ModelTable()


def _table(data: Any) -> ModelTable:  # noqa: ANN401 what JSON gives has no static type
    rows = tuple(
        ModelRow(
            str(each["id"]),
            int(each["recorded"]),
            int(each["low"]),
            int(each["high"]),
            tuple(_figure(reading, row) for reading, row in each["readings"].items()),
        )
        for each in data["measures"]
    )
    joint = {
        str(reading): int(share) for reading, share in data["joint"].items() if share is not None
    }
    return ModelTable(str(data["scenario"]), int(data["seeds"]), str(data["content"]), rows, joint)


def _figure(reading: str, row: Any) -> ModelFigure:  # noqa: ANN401 as above
    low, median, high, inside, random_gs, random_both = (int(each) for each in row)
    return ModelFigure(reading, low, median, high, inside, random_gs, random_both)
