"""What is installed: the game with what it needs to run, and not what it is made or tested with."""

import tomllib
from fnmatch import fnmatchcase
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SETUP = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["setuptools"]


def _packages() -> set[str]:
    """Folders as setuptools names them, those that it is to find."""
    find = SETUP["packages"]["find"]
    folders = (each.relative_to(ROOT) for each in ROOT.glob("*/**/") if ".venv" not in each.parts)
    names = {".".join(each.parts) for each in folders}
    return {
        name
        for name in names
        if any(fnmatchcase(name, each) for each in find["include"])
        and not any(fnmatchcase(name, each) for each in find["exclude"])
    }


def test_the_game_is_in_it() -> None:
    assert {"game", "game.app.commands", "game.web.static", "content", "assets"} <= _packages()


def test_neither_the_build_tools_nor_the_gallery_are_in_it() -> None:
    found = {name.rpartition(".")[2] for name in _packages()}
    assert not found & {"packaging", "gallery", "tests"}


def test_no_data_of_the_build_tools_is_in_it() -> None:
    data = [each.relative_to(ROOT / "game") for each in (ROOT / "game/app/packaging").iterdir()]
    left_out = SETUP["exclude-package-data"]["game"]
    assert all(any(fnmatchcase(each.as_posix(), one) for one in left_out) for each in data)
