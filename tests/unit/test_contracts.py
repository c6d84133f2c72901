"""The directions of imports hold, and the contracts notice when one is broken."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]

pytestmark = pytest.mark.slow

BROKEN = {
    "rules/bad.py": "import pygame\n",
    "rules/worse.py": "import random\n",
    "rules/worst.py": "from game.page import answers\n",
    "content/bad.py": "from game.drawing import theme\n",
    "viewmodel/bad.py": "import yaml\n",
    "viewmodel/worse.py": "from game.page import nodes\n",
    "session/bad.py": "from game.page import screen\n",
    "drawing/bad.py": "import pygame\n",
    "drawing/worse.py": "from game.viewmodel import desk\n",
    "drawing/worst.py": "from game.rules import state\n",
    "page/bad.py": "import pygame\n",
    "page/worse.py": "from game.session import session\n",
    "page/worst.py": "from game.viewmodel import desk\n",
    "page/too_bad.py": "from game.rules import state\n",
    "page/much_worse.py": "from game.locale import locale\n",
    "screens/bad.py": "import pygame\n",
    "screens/worse.py": "import yaml\n",
    "screens/worst.py": "from game.window import view\n",
    "report/bad.py": "import pygame\n",
    "report/worse.py": "from game.window import surface\n",
    "window/bad.py": "from game.screens import desk\n",
    "window/worse.py": "from game.session import session\n",
    "window/worst.py": "import pydantic\n",
    "window/too_bad.py": "from game.rules import state\n",
    "window/much_worse.py": "from game.saves import header\n",
    "sim/bad.py": "from game.window import view\n",
    "sim/worse.py": "from game.screens import desk\n",
    "app/bad.py": "import pygame\n",
    "classroom/bad.py": "import time\n",
    "classroom/worse.py": "import random\n",
    "classroom/worst.py": "from game.page import answers\n",
    "classroom/too_bad.py": "from game.classroom.serve import hall\n",
    "classroom/much_worse.py": "import uvicorn\n",
    "screens/much_too_bad.py": "from game.classroom import room\n",
    "web/bad.py": "from game.classroom import room\n",
}
"""A file that breaks a contract, by its place below `game/`."""


def _lint(folder: Path) -> subprocess.CompletedProcess[str]:
    program = "from importlinter.cli import lint_imports_command as run; run()"
    return subprocess.run(  # noqa: S603 our own interpreter
        [sys.executable, "-c", program, "--no-cache"],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.fixture(scope="module")
def copy(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("contracts")
    shutil.copy(ROOT / "pyproject.toml", folder)
    shutil.copytree(ROOT / "game", folder / "game", ignore=shutil.ignore_patterns("__pycache__"))
    return folder


def test_the_contracts_are_kept(copy: Path) -> None:
    done = _lint(copy)
    assert done.returncode == 0, done.stdout


@pytest.mark.parametrize("place", BROKEN)
def test_a_broken_contract_is_noticed(copy: Path, place: str) -> None:
    bad = copy / "game" / place
    bad.write_text(BROKEN[place], encoding="utf-8")
    try:
        done = _lint(copy)
    finally:
        bad.unlink()
    assert done.returncode == 1
    assert place.removesuffix(".py").replace("/", ".") in done.stdout


def test_a_package_outside_the_layers_is_noticed(copy: Path) -> None:
    extra = copy / "game" / "extra"
    extra.mkdir()
    (extra / "__init__.py").touch()
    try:
        done = _lint(copy)
    finally:
        shutil.rmtree(extra)
    assert done.returncode == 1


CIRCLES = {
    "plain": "from game.{room} import {other}\n",
    "in a function": "def late() -> None:\n    from game.{room} import {other}\n",
    "for a type": "from typing import TYPE_CHECKING\n"
    "if TYPE_CHECKING:\n    from game.{room} import {other}\n",
}
"""How one file of a room can import another."""


@pytest.mark.parametrize("back", CIRCLES)
@pytest.mark.parametrize("room", ["page", "rules"])
def test_a_circle_is_noticed(copy: Path, room: str, back: str) -> None:
    left, right = (copy / "game" / room / f"{side}.py" for side in ("left", "right"))
    left.write_text(CIRCLES["plain"].format(room=room, other="right"), encoding="utf-8")
    right.write_text(CIRCLES[back].format(room=room, other="left"), encoding="utf-8")
    try:
        done = _lint(copy)
    finally:
        left.unlink()
        right.unlink()
    assert done.returncode == 1
    assert f"No cycles are allowed in game.{room}." in done.stdout


@pytest.mark.parametrize("room", ["drawing", "page", "screens", "viewmodel"])
@pytest.mark.parametrize("module", ["html", "xml.sax"])
def test_html_outside_the_report_is_noticed(copy: Path, room: str, module: str) -> None:
    bad = copy / "game" / room / "bad.py"
    bad.write_text(f"import {module}\n", encoding="utf-8")
    try:
        done = _lint(copy)
    finally:
        bad.unlink()
    assert done.returncode == 1
    assert f"game.{room} is not allowed to import {module.partition('.')[0]}" in done.stdout
