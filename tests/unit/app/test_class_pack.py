"""The pack is a folder that can be carried to another machine."""

import re
from pathlib import Path

import pytest

from game.app.cli import main


def test_the_folder_holds_every_page_and_the_letters_it_asks_for(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "a" / "pack"
    assert main(["class-pack", str(folder)]) == 0
    pages = sorted(folder.glob("*.html"))
    assert capsys.readouterr().out == f"{len(pages)} pages; begin with {folder / 'index.html'}\n"
    for each in pages:
        text = each.read_text(encoding="utf-8")
        for asked in re.findall(r'(?:href="|url\()([^")]+)', text):
            assert (folder / asked).is_file()
    assert (folder / "fonts" / "OFL-PTSans.txt").is_file()


def test_it_is_written_again_over_an_older_one(tmp_path: Path) -> None:
    assert main(["class-pack", str(tmp_path), "--spare-ink"]) == 0
    spared = (tmp_path / "quick-card.html").read_bytes()
    assert main(["class-pack", str(tmp_path)]) == 0
    assert (tmp_path / "quick-card.html").read_bytes() != spared


def test_a_place_that_is_a_file_is_refused(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "taken").write_text("", encoding="utf-8")
    assert main(["class-pack", str(tmp_path / "taken")]) == 2
    assert "taken" in capsys.readouterr().err
