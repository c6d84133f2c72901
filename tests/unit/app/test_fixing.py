"""`check --fix`: what is certain is put right, and nothing else is touched."""

import shutil
from collections.abc import Sequence
from pathlib import Path

import pytest

from game.app.argument_error import WrongArgumentError
from game.app.cli import main
from game.app.fixing import planned, put_right
from game.content import Finding
from game.content.findings import find
from game.content.marks import Mark, Spot
from tests.support.mods import mod
from tests.support.packages import BASE

Said = pytest.CaptureFixture[str]
TERM = (
    "glossary:\n  # a comment\n  - {id: x, term: x, short: A word., sources: [{source: handbook, "
)
WRONG = TERM.replace("short:", "shrot:") + "locator: p. 1}]}\n"
RIGHT = TERM + "locator: p. 1}]}\n"


@pytest.fixture
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A package with one misspelt field, on top of the small one, and a home of its own."""
    monkeypatch.setenv("APPARAT_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("APPARAT_CONTENT", str(BASE))
    return mod(tmp_path, "more", WRONG)


def test_a_dry_run_shows_the_change_and_writes_nothing(root: Path, capsys: Said) -> None:
    assert main(["check", str(root), "--fix", "--dry-run"]) == 1
    said = capsys.readouterr()
    assert "-  - {id: x, term: x, shrot: A word." in said.err
    assert "+  - {id: x, term: x, short: A word." in said.err
    assert (root / "file-0.yaml").read_text("utf-8") == WRONG


def test_a_fixed_file_is_checked_again_and_keeps_its_comments(root: Path, capsys: Said) -> None:
    assert main(["check", str(root), "--fix"]) == 0
    assert (root / "file-0.yaml").read_text("utf-8") == RIGHT
    said = capsys.readouterr()
    assert "1 file put right" in said.err
    assert said.out == "no findings\n"


def test_where_nothing_is_certain_it_is_said(root: Path, capsys: Said) -> None:
    (root / "file-0.yaml").write_text(RIGHT, encoding="utf-8")
    assert main(["check", str(root), "--fix"]) == 0
    assert "nothing here can be put right by itself" in capsys.readouterr().err


@pytest.mark.parametrize(
    "more",
    [["--dry-run"], ["--fix", "--watch"], ["--fix", "--baseline", "x"]],
)
def test_what_makes_no_sense_is_refused(root: Path, more: list[str], capsys: Said) -> None:
    assert main(["check", str(root), *more]) == 2
    assert capsys.readouterr().err
    assert (root / "file-0.yaml").read_text("utf-8") == WRONG


def test_without_a_place_nothing_is_fixed(root: Path, capsys: Said) -> None:
    assert main(["check", "--fix"]) == 2
    assert "needs a package or file" in capsys.readouterr().err
    assert (root / "file-0.yaml").read_text("utf-8") == WRONG


def a_finding(file: Path) -> Finding:
    return find("E103", Spot(file, Mark(1, 1, 3)), field="x", fix="new")


def test_the_games_own_files_and_those_elsewhere_are_left_alone(tmp_path: Path) -> None:
    core, mine, other = (tmp_path / each for each in ("core", "mine", "other"))
    for each in (core, mine, other):
        each.mkdir()
        (each / "a.yaml").write_text("old: 1\n", encoding="utf-8")
    (mine / "link.yaml").symlink_to(other / "a.yaml")
    files = [each / "a.yaml" for each in (core, mine, other)]
    found = [a_finding(each) for each in (*files, mine / "link.yaml", mine / "gone.yaml")]
    assert [each.path for each in planned(found, [core, mine], core)] == [mine / "a.yaml"]


def test_a_file_in_a_zip_or_with_other_ends_of_lines_is_left_alone(tmp_path: Path) -> None:
    shutil.make_archive(str(tmp_path / "more"), "zip", BASE)
    strange = tmp_path / "strange.yaml"
    strange.write_bytes(b"old: 1\r\n")
    found = [a_finding(tmp_path / "more.zip" / "cards.yaml"), a_finding(strange)]
    assert planned(found, [tmp_path], tmp_path / "core") == []


def test_what_does_not_help_is_taken_back(tmp_path: Path) -> None:
    file = tmp_path / "a.yaml"
    file.write_text("old: 1\n", encoding="utf-8")
    seen = []

    def check() -> Sequence[Finding]:
        seen.append(file.read_text("utf-8"))
        return [a_finding(file), a_finding(file)]

    found = [a_finding(file)]
    lines, _ = put_right(found, [tmp_path], tmp_path / "core", check, dry=False)
    assert seen == ["new: 1\n", "old: 1\n"]
    assert file.read_text("utf-8") == "old: 1\n"
    assert lines[-2:] == [f"{file}: taken back, since it did not help", "0 files put right"]


def test_a_file_that_cannot_be_written_is_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "a.yaml"
    file.write_text("old: 1\n", encoding="utf-8")

    def full(path: Path, data: bytes) -> None:  # noqa: ARG001 what it stands for takes them
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("game.app.mod_files.write", full)
    with pytest.raises(WrongArgumentError, match="No space left"):
        put_right([a_finding(file)], [tmp_path], tmp_path / "core", list, dry=False)
    assert file.read_text("utf-8") == "old: 1\n"
