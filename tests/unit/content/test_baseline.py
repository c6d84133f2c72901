"""A baseline hides what was there, and nothing else."""

from dataclasses import replace
from pathlib import Path

import pytest

from game.content.baseline import compared, written
from game.content.findings import Finding, find
from game.content.marks import Mark, Spot


def slip(folder: Path, line: int = 3, slip: str = "two spaces") -> Finding:
    return find("W510", Spot(folder / "cards.yaml", Mark(line, 5)), slip=slip)


def baseline(folder: Path, *findings: Finding) -> Path:
    file = folder / "baseline.json"
    file.write_text(written(findings, folder.resolve()), encoding="utf-8")
    return file


def test_what_is_in_it_is_hidden_wherever_its_line_has_moved(tmp_path: Path) -> None:
    file = baseline(tmp_path, slip(tmp_path))
    result = compared([slip(tmp_path, line=90)], file)
    assert (result.new, result.known, result.gone) == ((), 1, 0)


def test_what_is_new_shows_and_what_is_gone_is_counted(tmp_path: Path) -> None:
    file = baseline(tmp_path, slip(tmp_path), slip(tmp_path, slip="three dots"))
    new = slip(tmp_path, slip="a straight quote")
    result = compared([new, slip(tmp_path)], file)
    assert (result.new, result.known, result.gone) == ((new,), 1, 1)


def test_the_same_once_more_is_new(tmp_path: Path) -> None:
    file = baseline(tmp_path, slip(tmp_path))
    assert len(compared([slip(tmp_path), slip(tmp_path, line=9)], file).new) == 1


def test_another_file_is_another_finding(tmp_path: Path) -> None:
    file = baseline(tmp_path, slip(tmp_path))
    other = replace(slip(tmp_path), spot=Spot(tmp_path / "more.yaml", Mark(3, 5)))
    assert compared([other], file).new == (other,)


def test_an_error_is_never_hidden(tmp_path: Path) -> None:
    error = find("E103", Spot(tmp_path / "cards.yaml", Mark(1, 1)), field="lable")
    file = baseline(tmp_path, error)
    assert compared([error], file).new == (error,)


@pytest.mark.parametrize(
    "text", ["", "[]", "{}", '{"baseline": 2}', '{"baseline": 1, "findings": [["W510"]]}', "\0"]
)
def test_what_is_no_baseline_is_refused(text: str, tmp_path: Path) -> None:
    file = tmp_path / "baseline.json"
    file.write_text(text, encoding="utf-8")
    with pytest.raises((ValueError, TypeError)):
        compared([slip(tmp_path)], file)
