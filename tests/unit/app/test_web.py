"""The command that writes the static edition, and what it says when it cannot."""

from pathlib import Path

import pytest

from game.app.cli import main


@pytest.fixture(autouse=True)
def _elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def test_without_pyodide_it_says_how_to_get_it(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["web", "out"]) == 2
    assert "npm install pyodide" in capsys.readouterr().err
    assert not Path("out").exists()


def test_a_folder_that_is_not_pyodides_is_named(capsys: pytest.CaptureFixture[str]) -> None:
    Path("other").mkdir()
    assert main(["web", "out", "--pyodide", "other"]) == 2
    assert "other is not the folder of Pyodide: it has no pyodide.mjs" in capsys.readouterr().err
    assert not Path("out").exists()


def test_a_built_game_says_where_the_edition_is(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("sys._MEIPASS", "/built", raising=False)
    assert main(["web", "out"]) == 2
    assert "finished edition" in capsys.readouterr().err
