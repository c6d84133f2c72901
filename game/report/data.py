"""The debrief as data: JSON with a version, CSV with a stable header."""

import csv
import json
from dataclasses import asdict
from pathlib import Path
from typing import Any

from game.locale.cells import cell
from game.report.marks import plain
from game.viewmodel.debrief import DebriefView

VERSION = 1
COLUMNS = ("measure", "recorded", "band", "yours", "inside", "scored", "confidence", "source")


def write_json(path: Path, view: DebriefView) -> None:
    """Write the whole debrief as JSON. Raises OSError when the place cannot be written to."""
    data = {"version": VERSION, "debrief": _plain(asdict(view))}
    text = json.dumps(data, ensure_ascii=False, indent=1, sort_keys=True)
    path.write_text(text + "\n", encoding="utf-8")


def write_csv(path: Path, view: DebriefView) -> None:
    """Write the record table as CSV (UTF-8 with a mark, as spreadsheets expect)."""
    with path.open("w", newline="", encoding="utf-8-sig") as file:
        writer = csv.writer(file)
        writer.writerow(COLUMNS)
        for each in view.measures:
            row = (each.name, each.recorded, each.band, each.yours, each.inside, each.scored)
            writer.writerow(map(cell, (*row, each.confidence, "; ".join(each.sources))))


def _plain(value: Any) -> Any:  # noqa: ANN401 any part of the debrief
    """Everything as it is, but prose without its marks, and nothing that only sorts a table."""
    if isinstance(value, dict):
        return {key: _plain(each) for key, each in value.items() if key != "order"}
    if isinstance(value, list | tuple):
        return [_plain(each) for each in value]
    return plain(value) if isinstance(value, str) else value
