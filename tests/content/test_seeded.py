"""Mistakes put into the content of the game, one at a time: each is found where it was made.

They go the way of an author who changes one file and checks it again. `APPARAT_MUTANTS` says how
many there are of each kind.
"""

import os
import random
import re
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from game.content import check
from game.content.marks import Mark
from tests.support.core import ROOT

CORE = ROOT / "content" / "core"
EACH = int(os.environ.get("APPARAT_MUTANTS", "2"))
ENOUGH = 95
"""Per cent of the mistakes that have to be found in their place."""

pytestmark = pytest.mark.slow


@dataclass(frozen=True)
class Seed:
    """A kind of mistake: where one can be made, what it is made into, what is said and where."""

    code: str
    folder: str
    place: str
    change: Callable[[re.Match[str]], str]
    column: Callable[[re.Match[str]], int] = lambda found: found.start(1)
    line: int = 0


def swapped(old: str, new: str) -> Callable[[re.Match[str]], str]:
    return lambda found: found[0].replace(old, new)


SEEDS = {
    "a field is misspelt": Seed("E103", "cards", r"^    (text): (?!\|)", swapped("text", "txet")),
    "a field stands twice": Seed(
        "E105", "cards", r"^    (seat|title): .*$", lambda found: f"{found[0]}\n{found[0]}", line=1
    ),
    "a word is none of the known": Seed(
        "E106", "cards", r"^    role: (\w+)$", lambda found: found[0] + "x"
    ),
    "an id has capitals": Seed("E107", "people", r"^  - id: ([a-z-]+)$", lambda f: f[0] + "X"),
    "a value has an anchor": Seed("E108", "posts", r"^    name: (\w)", swapped(": ", ": &a ")),
    "a source is not there": Seed(
        "E201", "cards", r"\{source: ([a-z0-9-]+)[,}]", lambda f: f[0].replace(f[1], f[1] + "-x")
    ),
    "a month is none": Seed(
        "E401", "cards", r"first: '(\d{4}-\d\d)'", lambda f: f[0].replace(f[1], "1922-13"),
        lambda found: found.start(1) - 1,
    ),
    "a number is a text": Seed(
        "E102", "cards", r"by: (-?\d+)[,}]", lambda f: f[0].replace(f[1], f"'{f[1]}'", 1)
    ),
    "a text has two spaces": Seed(
        "W510", "cards", r"label: ([A-Z]\w+) \w", lambda f: f[0].replace(f"{f[1]} ", f"{f[1]}  ")
    ),
    "a text cries out": Seed("W515", "cards", r"label: ([A-Z]\w+) \w", lambda f: f[0] + "!"),
    "a term is not closed": Seed(
        "E508", "cards", r"label: ([A-Z]\w+) (?=\w)", lambda f: f"{f[0]}[[x "
    ),
}  # fmt: skip


def places(seed: Seed, chance: random.Random) -> Iterator[tuple[Path, re.Match[str]]]:
    """Some places for a kind of mistake, a file each."""
    files = sorted((CORE / seed.folder).rglob("*.yaml"))
    chance.shuffle(files)
    for file in files:
        text = file.read_text(encoding="utf-8")
        if found := list(re.finditer(seed.place, text, re.MULTILINE)):
            yield file, chance.choice(found)


def test_mistakes_in_the_content_of_the_game_are_found_where_they_were_made(
    tmp_path: Path,
) -> None:
    root, memory = tmp_path / "core", tmp_path / "checks.sqlite"
    shutil.copytree(CORE, root)
    assert [each for each in check([root], root, memory=memory) if each.severity != "info"] == []
    missed, made = [], 0
    for name, seed in SEEDS.items():
        chance = random.Random(name)  # noqa: S311 the same mistakes every time
        for (file, found), _ in zip(places(seed, chance), range(EACH), strict=False):
            made += 1
            spot, said = _said(seed, root, file, found, memory)
            if spot not in said:
                missed.append((name, spot, said))
    assert made >= len(SEEDS) * min(EACH, 2)
    assert len(missed) * 100 <= made * (100 - ENOUGH), missed


def _said(
    seed: Seed, root: Path, original: Path, found: re.Match[str], memory: Path
) -> tuple[tuple[str, int, int], list[tuple[str, int, int]]]:
    """Where the mistake is, and what is said of its file."""
    text, file = found.string, root / original.relative_to(CORE)
    file.write_text(text[: found.start()] + seed.change(found) + text[found.end() :], "utf-8")
    marks = [(each.code, each.spot.mark) for each in check([file], root, memory=memory)]
    file.write_text(text, encoding="utf-8")
    start = text.rfind("\n", 0, seed.column(found)) + 1
    line = text.count("\n", 0, seed.column(found)) + 1 + seed.line
    place = (seed.code, line, seed.column(found) - start + 1)
    return place, [_plain(code, mark) for code, mark in marks]


def _plain(code: str, mark: Mark) -> tuple[str, int, int]:
    return code, mark.line, mark.column
