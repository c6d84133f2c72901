"""A built game must not need what only the compiler of content needs."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.home import settle

ROOT = Path(__file__).resolve().parents[3]

PROGRAM = """
import sys
from game.app import cli, window
from game.app.host import AppHost
from game.session.setup import Setup

host = AppHost()
host.load()
assert host.problem is None, host.problem
host.write_report(host.start(Setup("tiny", "general-secretary", "S", "hold", "plain")))
print(sorted({"yaml", "pydantic", "game.content", "numpy", "PIL"} & sys.modules.keys()))
"""


def test_a_start_from_a_baked_pack_imports_no_compiler(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    settle(tmp_path, monkeypatch)
    argv = [sys.executable, "-c", PROGRAM]
    done = subprocess.run(argv, cwd=ROOT, capture_output=True, text=True, check=False)  # noqa: S603
    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines()[-1] == "[]"
