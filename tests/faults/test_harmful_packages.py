"""Packages made by somebody who means harm: refused in words with a place, or read.

`APPARAT_FUZZ=200000` makes a longer run of it: `.ci/full` does.
"""

import json
import os
import random
import re
import zipfile
from collections.abc import Callable, Mapping
from functools import cache
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest

from game.content import load_set
from game.content.box import MANIFEST, Box, box_of
from game.content.errors import ContentError
from game.content.files import read
from game.content.findings import Finding
from game.content.output.text import as_text
from game.content.reading import read_package
from game.content.settle import examined
from game.content.zips import Zip
from tests.support.mods import MANIFEST as HEAD
from tests.support.packages import BASE

pytestmark = [pytest.mark.fault, pytest.mark.slow]

FUZZ = int(os.environ.get("APPARAT_FUZZ", "2000"))
WHOLE = 100
"""Of so many documents one is laid over the content and judged by every check."""
SAID = HEAD.format(id="more", more="")
TEXTS = tuple(sorted(BASE.rglob("*.yaml")))
TOKENS = (
    *("{", "}", "[", "]", ":", ": ", "- ", "&a ", "*a", "!!python/object:x ", "---\n", "...\n"),
    *("\t", "\n", "\r", "'", '"', "|", ">", "? ", "<<: ", "#", "%", "@", "`", "\\", "~"),
    *("null", "true", "yes", "1e999", "-1", "0x7f", "12:30", "999999999999999999999"),
    *("\0", "\x85", "\u2028", "\u202e", "\ufeff", "\ud7ff", "{day:>999999999}", "{0.__class__}"),
    *("../../x", "x" * 70_000, "[" * 40, "- " * 40, "{a: " * 40),
)
JUNK: tuple[Any, ...] = (
    *(None, True, -1, 0, 10**12, 10**40, 0.5, "", "x", "core:x", "\u202e", "1922-13", "{brace}"),
    *([], {}, [[]] * 50, {"kind": "explode"}, {"kind": "not", "of": {"kind": "not", "of": {}}}),
    *("x" * 5000, ["x"] * 200, {"id": "x", "when": {"kind": "any", "of": []}}),
)


class Memory(Box):
    """A package of two files that lies nowhere."""

    root = Path("more")

    def __init__(self, document: bytes) -> None:
        self._files: Mapping[str, bytes] = {MANIFEST: SAID.encode(), "file.yaml": document}

    def names(self) -> list[str]:
        return sorted(self._files)

    def strays(self) -> list[tuple[str, str]]:
        return []

    def data(self, name: str) -> bytes:
        return self._files[name]


@cache
def _documents() -> tuple[tuple[str, Any], ...]:
    """The files of the small content, as text and as data."""
    return tuple((each.read_text("utf-8"), read(each).data) for each in TEXTS)


def _harmed_text(text: str, dice: random.Random) -> bytes:
    """A document with harm done to its letters and lines."""
    for _ in range(dice.choice((1, 1, 2, 5))):
        at = dice.randrange(len(text) + 1)
        lines = text.split("\n")
        line = dice.randrange(len(lines))
        match dice.randrange(7):
            case 0:
                text = text[:at] + dice.choice(TOKENS) + text[at:]
            case 1:
                text = text[:at]
            case 2:
                text = text[:at] + text[at + dice.randrange(1, 30) :]
            case 3:
                text = "\n".join(
                    (*lines[:line], " " * dice.randrange(1, 9) + lines[line], *lines[line + 1 :])
                )
            case 4:
                text = "\n".join((*lines[:line], lines[line].lstrip(), *lines[line + 1 :]))
            case 5:
                text = "\n".join((*lines[: line + 1], *lines[line:]))
            case _:
                words = re.split(r"(\w+)", text)
                words[dice.randrange(len(words))] = dice.choice(words)
                text = "".join(words)
    data = bytearray(text.encode("utf-8", "surrogatepass"))
    if data and dice.randrange(4) == 0:
        data[dice.randrange(len(data))] ^= 1 << dice.randrange(8)
    return bytes(data)


def _plain(value: Any) -> Any:  # noqa: ANN401  # YAML can be anything
    """A document that can be changed."""
    if isinstance(value, Mapping):
        return {key: _plain(each) for key, each in value.items()}
    return [_plain(each) for each in value] if isinstance(value, tuple | list) else value


def _harmed_data(data: Any, dice: random.Random) -> bytes:  # noqa: ANN401
    """A document with harm done to what it says."""
    document = _plain(data)
    places: list[tuple[Any, Any]] = []
    rest = [document]
    while rest:
        each = rest.pop()
        keys = list(each) if isinstance(each, dict) else range(len(each))
        places += [(each, key) for key in keys]
        rest += [each[key] for key in keys if isinstance(each[key], dict | list)]
    for _ in range(dice.choice((1, 1, 2, 4))):
        holder, key = dice.choice(places)
        match dice.randrange(4):
            case 0 if isinstance(holder, dict):
                holder.pop(key, None)
            case 1 if isinstance(holder, dict):
                holder[dice.choice(("", "x", "id", "kind", "when", "core:id"))] = dice.choice(JUNK)
            case 2:
                other, name = dice.choice(places)
                holder[key] = other[name] if name in other or isinstance(other, list) else None
            case _:
                holder[key] = dice.choice(JUNK)
    try:
        return json.dumps(document).encode()
    except ValueError:  # it holds itself
        return b"cards: *self\n"


def _harmed(dice: random.Random) -> bytes:
    text, data = dice.choice(_documents())
    return _harmed_text(text, dice) if dice.randrange(2) else _harmed_data(data, dice)


def _said(findings: list[Finding]) -> None:
    """Every finding has a code, words and a place in a file."""
    for each in findings:
        assert each.message
        assert each.spot.mark.line >= 1
        assert each.spot.mark.column >= 1
        assert each.code in as_text([each])


def test_a_harmful_document_is_refused_in_words_or_read() -> None:
    dice = random.Random(FUZZ)  # noqa: S311  # no secret
    below = read_package(box_of(BASE))
    refused = 0
    for n in range(FUZZ):
        found = read_package(Memory(_harmed(dice)))
        _said(found.findings)
        refused += any(each.severity == "error" for each in found.findings)
        if n % WHOLE == 0:
            _said(examined((below, found))[1])
    assert 0 < refused < FUZZ


HEADS = (b"PK\x01\x02", b"PK\x03\x04", b"PK\x05\x06", b"PK\x06\x06", b"PK\x07\x08")
NAMES = (
    "../x.yaml",
    "/x.yaml",
    "a//b.yaml",
    "CON.yaml",
    "Mod.yaml",
    "a\\b.yaml",
    "x" * 200,
    "mod.yaml",
)
Harm = Callable[[bytearray, random.Random], None]


def _flip(data: bytearray, dice: random.Random) -> None:
    data[dice.randrange(len(data))] ^= 1 << dice.randrange(8)


def _cut(data: bytearray, dice: random.Random) -> None:
    at = dice.randrange(len(data))
    del data[at : at + dice.randint(1, 40)]


def _stuff(data: bytearray, dice: random.Random) -> None:
    at = dice.randrange(len(data))
    data[at:at] = dice.randbytes(dice.randint(1, 4))


def _field(data: bytearray, dice: random.Random) -> None:
    """A field of a head says something else: a size, a place, a sum, a flag."""
    starts = [each.start() for each in re.finditer(b"|".join(map(re.escape, HEADS)), data)]
    at = dice.choice(starts) + dice.randrange(4, 44)
    for n in range(dice.choice((1, 2, 4))):
        if at + n < len(data):
            data[at + n] = dice.choice((0, 1, 8, 0x7F, 0xFF))


def _swap(data: bytearray, dice: random.Random) -> None:
    at, to = (dice.randrange(len(data)) for _ in range(2))
    data[at : at + 46], data[to : to + 46] = data[to : to + 46], data[at : at + 46]


HARMS: tuple[Harm, ...] = (_flip, _cut, _stuff, _field, _field, _swap)


def _zip(files: Mapping[str, bytes], dice: random.Random) -> bytes:
    entries = list(files.items())
    if dice.randrange(4) == 0:
        entries.append((dice.choice(NAMES), dice.randbytes(dice.choice((0, 10, 4000)))))
    out = BytesIO()
    method = dice.choice((zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2))
    with zipfile.ZipFile(out, "w", method) as made:
        for name, content in entries:
            info = zipfile.ZipInfo(name)
            info.external_attr = dice.choice((0, 0, 0o120777 << 16))
            made.writestr(info, content, method)
    return out.getvalue()


def _files(path: Path) -> Any:  # noqa: ANN401
    """What lies in a zip, or the code with which it is refused."""
    try:
        box = Zip(path)
        return {name: box.data(name) for name in box.every()}
    except ContentError as error:
        return error.code


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_a_harmful_zip_is_refused_in_words_or_read_right(tmp_path: Path) -> None:
    dice = random.Random(FUZZ + 1)  # noqa: S311  # no secret
    right = {"mod.yaml": SAID.encode(), "words/terms.yaml": b"glossary: []\n"}
    path = tmp_path / "more.zip"
    refused = 0
    for _ in range(FUZZ // 2):
        data = bytearray(_zip(right, dice))
        for _ in range(dice.choice((0, 1, 1, 2, 4))):
            dice.choice(HARMS)(data, dice)
        path.write_bytes(data)
        found = _files(path)
        assert found in ("E803", "E812") or found.items() >= right.items()
        refused += isinstance(found, str)
    assert 0 < refused < FUZZ // 2


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_a_harmful_package_costs_nobody_the_game(tmp_path: Path) -> None:
    dice = random.Random(FUZZ + 2)  # noqa: S311  # no secret
    for n in range(FUZZ // 200):
        files = {"mod.yaml": SAID.encode(), "file.yaml": _harmed(dice)}
        path = tmp_path / f"{n}.zip"
        path.write_bytes(_zip(files, dice))
        loaded = load_set(BASE, [path])
        assert loaded.pack is not None
        assert all(each.findings for each in loaded.off)
