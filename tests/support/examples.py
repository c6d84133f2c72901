"""The examples of the diagnostics, laid down as files and looked at as the game does."""

import shutil
from pathlib import Path

from game.content import Finding, load, load_set
from game.content.diagnostics import Diagnostic
from game.content.diagnostics.examples import example, has_several, several
from game.content.marks import Mark, Spot
from tests.support.packages import BASE


def found_in(entry: Diagnostic, text: str, folder: Path) -> list[Finding]:
    """What is said of an example: of the good one of a passage, of the small package itself."""
    root = folder / "base"
    shutil.copytree(BASE, root)
    if not has_several(text):
        path = root / entry.file
        whole = path.read_text(encoding="utf-8")
        assert whole.count(example(entry.good).text) == 1, "the good form has to be there, once"
        changed = whole.replace(example(entry.good).text, example(text).text)
        path.write_text(changed, encoding="utf-8")
        return list(load(root).findings)
    loaded = load_set(root, _packages(text, folder))
    return [*loaded.findings, *(each for off in loaded.off for each in off.findings)]


def _packages(text: str, folder: Path) -> list[Path]:
    made: dict[Path, None] = {}
    for file in several(text):
        path = folder / file.path
        made[folder / Path(file.path).parts[0]] = None
        path.parent.mkdir(parents=True, exist_ok=True)
        if file.link:
            path.symlink_to(file.link)
        elif not file.is_missing:
            path.write_text(example(file.text).text, encoding="utf-8")
    return list(made)


def marked_in(entry: Diagnostic, folder: Path) -> set[Spot]:
    """The places that are marked in the bad example, or beside it, where `found_in` laid it."""
    root = folder / "base"
    if has_several(entry.bad):
        return {
            Spot(folder / file.path, mark)
            for file in several(entry.bad)
            for mark in (*example(file.text).marks, *[Mark(1, 1)] * file.is_marked)
        }
    if entry.place:
        return set(_in_file(root / entry.place, entry.line))
    return set(_in_file(root / entry.file, entry.bad))


def _in_file(path: Path, passage: str) -> list[Spot]:
    found = example(passage)
    whole = path.read_text(encoding="utf-8")
    assert whole.count(found.text) == 1, "the passage with the marks has to be there, once"
    before = whole[: whole.index(found.text)]
    lines, start = before.count("\n"), len(before) - before.rfind("\n") - 1
    return [
        Spot(path, Mark(mark.line + lines, mark.column + start * (mark.line == 1), mark.width))
        for mark in found.marks
    ]
