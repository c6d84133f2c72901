"""The codes of a class on the command line: counted, and what is wrong with the others."""

from dataclasses import asdict, replace
from io import BytesIO, TextIOWrapper
from pathlib import Path

import pytest

from game.app.cli import main
from game.classroom.result import session_print
from game.classroom.result_code import Result, write
from tests.support import core
from tests.support.own_rooms import setup_of

PLAYED = ("--scenario", "tutorial")
SEED = ("--seed", "SEED")


def result(number: int = 0) -> Result:
    session = session_print(asdict(setup_of()), core.pack().content_hash)
    return Result(session, 0, number, ending=1 + number % 2, aims=2, measures=0, divergence=number)


@pytest.fixture
def codes(tmp_path: Path) -> Path:
    """Twelve codes that count."""
    path = tmp_path / "codes.txt"
    path.write_text("\n".join(write(result(number)) for number in range(12)), "utf-8")
    return path


def add(path: Path, *lines: str) -> str:
    path.write_text(path.read_text("utf-8") + "\n" + "\n".join(lines) + "\n", "utf-8")
    return str(path)


@pytest.mark.parametrize("seed", [(), SEED])
def test_codes_of_a_class_are_counted(
    codes: Path, capsys: pytest.CaptureFixture[str], seed: tuple[str, ...]
) -> None:
    assert main(["collate", str(codes), *PLAYED, *seed]) == 0
    said = capsys.readouterr().out
    assert said.startswith("12 games counted")
    assert "How the games ended" in said
    assert "   12  2 of 5" in said
    assert "    1  Never" in said


def test_codes_can_be_piped_in(
    codes: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("sys.stdin", TextIOWrapper(BytesIO(codes.read_bytes())))
    assert main(["collate", "-", *PLAYED]) == 0
    assert "12 games counted" in capsys.readouterr().out


def test_what_does_not_count_is_named_with_its_line(
    codes: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    good = write(result(40))
    typed = good[:5] + ("0" if good[5] != "0" else "2") + good[6:]
    other = write(replace(result(41), session=result().session ^ 1))
    given = add(codes, write(result(3)), typed, other, "K7QM")
    assert main(["collate", given, *PLAYED, *SEED]) == 1
    said = capsys.readouterr().out
    assert "12 games counted" in said
    assert "Line 13" in said
    assert "in line 4. Counted once." in said
    assert f"Letter 5 is wrong. Perhaps {good} was meant" in said
    assert "Line 15" in said
    assert "Of another scenario, side, seed" in said
    assert "twelve letters" in said


def test_another_seed_than_that_of_the_codes_counts_none(
    codes: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["collate", str(codes), *PLAYED, "--seed", "OTHER"]) == 1
    assert "0 games counted" in capsys.readouterr().out


def test_a_file_that_is_not_there_is_said(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["collate", "nowhere.txt", *PLAYED]) == 2
    assert "nowhere.txt" in capsys.readouterr().err


@pytest.mark.parametrize("text", ["K7QM-20RD-X9HT\n" * 5_000, "\n" * 420 + "K"])
def test_more_than_a_school_can_have_is_refused(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], text: str
) -> None:
    path = tmp_path / "codes.txt"
    path.write_text(text, "utf-8")
    assert main(["collate", str(path), *PLAYED]) == 2
    assert "apparat:" in capsys.readouterr().err


def test_what_is_no_text_counts_for_nothing(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "codes.bin"
    path.write_bytes(b"\xff\x00\x80\n" * 3)
    assert main(["collate", str(path), *PLAYED]) == 1
    assert "0 games counted" in capsys.readouterr().out
