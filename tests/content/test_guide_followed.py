"""“Your first card in ten minutes”, followed to the letter in an empty folder."""

import re
import shlex
from pathlib import Path

import pytest

from game.app.cli import main
from game.content.names_guide import names_guide
from tests.support.core import ROOT

GUIDES = ROOT / "content" / "guides"
FENCED = re.compile(r"^```(\w*)\n(.*?)^```$", re.DOTALL | re.MULTILINE)
MOST = 12
"""So many commands lie before the first card that one sees."""


def commands(name: str) -> list[list[str]]:
    """What the guide has one type, without `python -m game`."""
    text = (GUIDES / f"{name}.md").read_text("utf-8")
    blocks = [inner for kind, inner in FENCED.findall(text) if not kind]
    lines = [line for block in blocks for line in block.splitlines()]
    assert all(line.startswith("python -m game ") for line in lines)
    return [shlex.split(line)[3:] for line in lines]


def test_the_guide_leads_to_a_card_that_is_seen(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("APPARAT_HOME", str(tmp_path / "home"))
    (tmp_path / "empty").mkdir()
    monkeypatch.chdir(tmp_path / "empty")
    typed = commands("first-card")
    assert len(typed) <= MOST
    begun, checked, drawn, played = typed
    assert main(begun) == 0
    assert main(checked) == 0
    assert "no findings" in capsys.readouterr().out
    cards = Path("letters-of-mine", "cards.yaml")
    text = cards.read_text("utf-8")
    assert "title: A letter\n" in text  # which the guide has changed
    cards.write_text(text.replace("title: A letter\n", "title: A letter from Penza\n"), "utf-8")
    assert main(checked) == 0
    assert main(drawn) == 0
    assert Path("card.png").read_bytes().startswith(b"\x89PNG")
    assert played[:3] == ["play", "--mod", "letters-of-mine"]  # opens a window: tests/unit/app


def test_a_package_is_packed_and_put_in_as_publishing_says(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("APPARAT_HOME", str(tmp_path / "home"))
    monkeypatch.chdir(tmp_path)
    assert main(["mod", "new", "letters-of-mine"]) == 0
    packed, put_in, listed = commands("publishing")
    assert main([*packed[:2], "letters-of-mine"]) == 0
    assert main(put_in) == 0
    capsys.readouterr()
    assert main(listed) == 0
    assert "on  letters-of-mine" in capsys.readouterr().out


def test_the_list_of_names_is_that_of_the_content() -> None:
    renew = "python -m game schema --names content/guides/names.md"
    stored = (GUIDES / "names.md").read_text("utf-8")
    assert names_guide(ROOT / "content" / "core") == stored, f"it is old; renew it with: {renew}"
    assert "| `grip` | organisation | 0 to 1000 (permille) |" in stored
    assert "| `molotov` | Molotov |" in stored
