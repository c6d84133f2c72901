"""A home and a content of their own for tests of the program."""

from pathlib import Path

import pytest

from game.content.bake import bake
from tests.support import tiny


def settle(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Point the program at an empty home and at the tiny scenario; give the home."""
    pack = tmp_path / "tiny.json"
    bake(tiny.pack(), pack)
    monkeypatch.setenv("APPARAT_CONTENT", str(pack))
    monkeypatch.setenv("APPARAT_HOME", str(tmp_path / "home"))
    return tmp_path / "home"
