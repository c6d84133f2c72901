"""Mistakes that people make who write a package, as `tests/content/mistakes` lists them."""

import shutil
from dataclasses import dataclass
from pathlib import Path

import yaml

from game.content import Finding, check
from game.content.diagnostics.examples import example
from tests.support.core import ROOT

HERE = ROOT / "tests" / "content" / "mistakes"
PACKAGE = HERE / "package"
CORE = ROOT / "content" / "core"

Place = tuple[str, int, int]
"""A file below the package, a line and a column."""


@dataclass(frozen=True)
class Mistake:
    """One change to the package, the code that has to come of it, and where: see the list."""

    name: str
    code: str
    file: str = ""
    was: str = ""
    text: str = ""
    add: str = ""
    move: str = ""
    link: str = ""
    there: str = ""
    place: str = ""
    near: str = ""
    line: int = 1
    encoding: str = "utf-8"


def mistakes() -> list[Mistake]:
    """All that are listed."""
    rows = yaml.safe_load((HERE / "mistakes.yaml").read_text(encoding="utf-8"))
    return [
        Mistake(**{"text" if key == "is" else key: value for key, value in row.items()})
        for row in rows
    ]


def made(mistake: Mistake, folder: Path) -> tuple[Path, Place]:
    """A copy of the package with a mistake, and where the finding has to stand."""
    root = folder / PACKAGE.name
    shutil.copytree(PACKAGE, root)
    path = root / (mistake.add or mistake.move or mistake.file)
    if mistake.link:
        _link(path, folder / "outside" / mistake.link)
        return root, (mistake.add, 1, 1)
    if mistake.move:
        (root / mistake.file).rename(path)
        return root, (mistake.there or mistake.move, 1, 1)
    before, after = "", ""
    if mistake.file:
        whole = path.read_text(encoding="utf-8")
        assert whole.count(mistake.was) == 1, f"{mistake.name}: `was` has to stand there, once"
        before, after = whole.split(mistake.was)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(before + example(mistake.text).text + after, mistake.encoding)
    return root, _wanted(mistake, root, before)


def _link(path: Path, target: Path) -> None:
    """A link to what lies outside: to a folder with a file of the same kind, or to that file."""
    folder = target.parent if target.suffix else target
    folder.mkdir(parents=True)
    shutil.copy(PACKAGE / "glossary.yaml", target if target.suffix else target / "terms.yaml")
    path.symlink_to(target)


def _wanted(mistake: Mistake, root: Path, before: str) -> Place:
    file = mistake.there or mistake.file or mistake.add
    passage = mistake.text
    if mistake.place:
        whole, passage = (root / file).read_text(encoding="utf-8"), mistake.place
        start = whole.index(example(passage).text, whole.index(mistake.near))
        before = whole[:start]
    marks = example(passage).marks
    if not marks:
        return file, mistake.line, 1
    line, column = before.count("\n") + marks[0].line, marks[0].column
    if marks[0].line == 1:
        column += len(before) - before.rfind("\n") - 1
    return file, line, column


def said(root: Path, memory: Path) -> list[Finding]:
    """What is said of a package by itself, on top of the game's content."""
    return check([root], CORE, memory=memory)


def place_of(finding: Finding, root: Path) -> Place:
    """Where a finding stands below a package; "" if it is elsewhere."""
    path, mark = finding.spot.path, finding.spot.mark
    inside = path.is_relative_to(root)
    return path.relative_to(root).as_posix() if inside else "", mark.line, mark.column
