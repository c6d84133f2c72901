"""The debrief as data: the same figures, stable columns, no marks of prose."""

import csv
import json
from dataclasses import replace
from pathlib import Path

import pytest

from game.report.data import COLUMNS, write_csv, write_json
from tests.support import debriefed


def test_json_has_a_version_and_no_marks(tmp_path: Path) -> None:
    view, _ = debriefed.view()
    path = tmp_path / "debrief.json"
    write_json(path, view)
    data = json.loads(path.read_text(encoding="utf-8"))
    assert data["version"] == 1
    assert data["debrief"]["seed"] == "SEED"
    assert "order" not in data["debrief"]["measures"][0]  # it only sorts a table
    assert data["debrief"]["divergences"][0]["record"] == "The record of adopt & its doubt."


def test_csv_begins_with_a_mark_and_its_header(tmp_path: Path) -> None:
    view, _ = debriefed.view()
    path = tmp_path / "record.csv"
    write_csv(path, view)
    assert path.read_bytes().startswith(b"\xef\xbb\xbf")
    with path.open(encoding="utf-8-sig", newline="") as file:
        header, row = csv.reader(file)
    assert tuple(header) == COLUMNS
    assert row[0] == view.measures[0].name
    assert row[3] == view.measures[0].yours


@pytest.mark.parametrize("name", ["=1+1", "+cmd", "-cmd", "@cmd", "\t=1"])
def test_no_cell_is_taken_for_a_formula(tmp_path: Path, name: str) -> None:
    view, _ = debriefed.view()
    path = tmp_path / "record.csv"
    write_csv(path, replace(view, measures=(replace(view.measures[0], name=name),)))
    with path.open(encoding="utf-8-sig", newline="") as file:
        _, row = csv.reader(file)
    assert row[0] == f"'{name}"
