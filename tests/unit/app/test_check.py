"""`apparat check`: baselines, watching, codes, and what it is told that cannot be."""

import json
import shutil
from pathlib import Path

import pytest

from game.app.cli import main
from tests.support.packages import BASE

Said = pytest.CaptureFixture[str]


@pytest.fixture
def slipped(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The small package with two spaces in a name, and a home of its own."""
    monkeypatch.setenv("APPARAT_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("APPARAT_CONTENT", str(BASE))
    root = tmp_path / "base"
    shutil.copytree(BASE, root)
    slip(root / "posts.yaml")
    return root


def slip(file: Path) -> None:
    text = file.read_text(encoding="utf-8")
    file.write_text(text.replace("Secretary in", "Secretary  in"), encoding="utf-8")


def test_a_baseline_hides_what_was_there(slipped: Path, tmp_path: Path, capsys: Said) -> None:
    baseline = str(tmp_path / "baseline.json")
    assert main(["check", str(slipped)]) == 1
    assert main(["check", str(slipped), "--write-baseline", baseline]) == 0
    capsys.readouterr()
    assert main(["check", str(slipped), "--baseline", baseline]) == 0
    said = capsys.readouterr()
    assert said.out == "no findings\n"
    assert said.err.startswith("1 findings of")


@pytest.mark.parametrize("text", [None, "{}", "no JSON"])
def test_a_baseline_that_is_none_is_an_error(
    text: str | None, slipped: Path, tmp_path: Path, capsys: Said
) -> None:
    baseline = tmp_path / "baseline.json"
    if text is not None:
        baseline.write_text(text, encoding="utf-8")
    assert main(["check", str(slipped), "--baseline", str(baseline)]) == 2
    assert "is no baseline" in capsys.readouterr().err


def test_a_baseline_that_cannot_be_written_is_an_error(slipped: Path, capsys: Said) -> None:
    assert main(["check", str(slipped), "--write-baseline", str(slipped)]) == 2
    assert str(slipped) in capsys.readouterr().err


def test_watching_checks_again_after_a_change(
    slipped: Path, monkeypatch: pytest.MonkeyPatch, capsys: Said
) -> None:
    saved = [lambda: shutil.copy(BASE / "posts.yaml", slipped / "posts.yaml")]

    def wait(_: float) -> None:
        if not saved:
            raise KeyboardInterrupt
        saved.pop()()

    monkeypatch.setattr("game.app.watch.time.sleep", wait)
    assert main(["check", str(slipped), "--watch"]) == 0
    first, second, _ = capsys.readouterr().out.split("watching: Ctrl+C ends\n")
    assert "W510" in first
    assert second.strip() == "no findings"


def test_what_was_found_out_is_kept_where_it_may_be_deleted(slipped: Path, tmp_path: Path) -> None:
    assert main(["check", str(slipped)]) == 1
    (kept,) = (tmp_path / "home" / "cache").glob("checks.*")
    kept.write_bytes(b"rubbish")
    assert main(["check", str(slipped)]) == 1


def test_codes_are_listed_by_both_commands(slipped: Path, capsys: Said) -> None:
    assert main(["check", "--codes"]) == main(["mod", "check", "--codes"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[: len(lines) // 2] == lines[len(lines) // 2 :]
    assert main(["mod", "check", "--explain", "W510"]) == 0
    assert "confidence: guess" in capsys.readouterr().out
    assert main(["mod", "check", str(slipped), "--format", "json"]) == 1
    assert [each["code"] for each in json.loads(capsys.readouterr().out)] == ["W510"]
