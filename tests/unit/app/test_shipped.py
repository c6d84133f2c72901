"""A built game must not need what only the compiler of content needs."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.home import settle
from tests.support.mods import mod, term
from tests.support.packages import BASE

ROOT = Path(__file__).resolve().parents[3]

PROGRAM = """
import sys
from game.app import cli, window
from game.app.host import AppHost
from game.page.ctx import Ctx
from game.screens import table
from game.session.setup import Setup

host = AppHost()
host.load()
assert host.problem is None, host.problem
table.screen(host, "packages").build(Ctx(host.say, host.term))  # where there is none
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


WITH_PACKAGES = """
import sys
from game.app import cli, window
from game.app.host import AppHost
from game.screens import table
from game.page.ctx import Ctx

host = AppHost()
host.load()
print([each.id for each in host.pack.packages])
page = table.screen(host, "packages").build(Ctx(host.say, host.term))
print(sorted({"yaml", "pydantic", "game.content"} & sys.modules.keys()))
"""


def _lines(program: str) -> list[str]:
    argv = [sys.executable, "-c", program]
    done = subprocess.run(argv, cwd=ROOT, capture_output=True, text=True, check=False)  # noqa: S603
    assert done.returncode == 0, done.stderr
    return done.stdout.splitlines()[-2:]


def test_the_compiler_is_imported_only_for_packages_that_were_not_compiled_before(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("APPARAT_CONTENT", str(BASE))
    monkeypatch.setenv("APPARAT_HOME", str(tmp_path / "home"))
    mod(tmp_path / "home" / "mods", "one", term("x"))
    first, again = _lines(WITH_PACKAGES), _lines(WITH_PACKAGES)
    assert first == ["['base', 'one']", "['game.content', 'pydantic', 'yaml']"]
    assert again == ["['base', 'one']", "[]"]
