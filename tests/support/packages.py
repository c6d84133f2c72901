"""Packages of content for tests: the small one of `tests/content/base`, changed in one place."""

import shutil
from pathlib import Path

from game.content import Finding, load

BASE = Path(__file__).parents[1] / "content" / "base"


def changed(folder: Path, file: str, old: str, new: str) -> Path:
    """A copy of the small package in which one passage of a file reads otherwise."""
    root = folder / "base"
    shutil.copytree(BASE, root)
    text = (root / file).read_text(encoding="utf-8")
    assert text.count(old) == 1, "the passage has to stand in the file, once"
    (root / file).write_text(text.replace(old, new), encoding="utf-8")
    return root


def added(folder: Path, text: str) -> Path:
    """A copy of the small package with one more file."""
    root = folder / "base"
    shutil.copytree(BASE, root)
    (root / "more.yaml").write_text(text, encoding="utf-8")
    return root


def findings(root: Path) -> list[Finding]:
    """What is to be said of a package, but for what only informs."""
    return [each for each in load(root).findings if each.severity != "info"]
