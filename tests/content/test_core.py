"""The content that ships."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import get_args, get_type_hints

import pytest

from game.content import Loaded, load
from game.content.diagnostics import codes
from game.content.load import Document, parse
from game.content.output import as_text
from game.rules.archive import Pack
from game.rules.conditions import CONDITIONS

ROOT = Path(__file__).parents[2]
KEY = r'"([a-z][a-z0-9-]*(?:\.[a-z0-9-]+)+)"'


@pytest.fixture(scope="module")
def loaded() -> Loaded:
    return load(ROOT / "content")


@pytest.fixture(scope="module")
def pack(loaded: Loaded) -> Pack:
    assert loaded.pack is not None, as_text(loaded.errors)
    return loaded.pack


def test_the_content_has_no_errors_and_no_warnings(loaded: Loaded) -> None:
    heavy = [each for each in loaded.findings if each.severity != "info"]
    assert not heavy, as_text(heavy)


def test_every_reading_has_every_coefficient_that_the_rules_use(pack: Pack) -> None:
    used = set(_found("rules", r'coefficients\["([a-z-]+)"\]'))
    for reading in pack.readings.values():
        assert used <= reading.coefficients.keys(), reading.id


def test_every_key_that_the_rules_name_has_a_text(pack: Pack) -> None:
    named = {*_found("rules", rf"Why\({KEY}"), *_found("rules", rf"tell\({KEY}")}
    named |= {f"refusal.{code}" for code in _found("rules", r'refuse\("([a-z-]+)"')}
    assert named
    assert _lacking(named, pack) == []


def test_every_key_that_screens_and_reports_name_has_a_text(pack: Pack) -> None:
    named: set[str] = set()
    for layer in ("viewmodel", "ui", "report", "classroom"):
        named.update(_found(layer, rf"\.text\(\s*{KEY}"))
    assert _lacking(named, pack) == []


def test_every_kind_of_condition_can_say_what_it_forbids(pack: Pack) -> None:
    kinds = [get_args(get_type_hints(each)["kind"])[0] for each in CONDITIONS]
    assert _lacking({f"condition.not.{kind}" for kind in kinds}, pack) == []


def test_every_finding_that_a_check_can_make_is_documented() -> None:
    used = {*_found("content", r'(?:find|filled|_finding|ContentError)\(\s*"([EWI]\d{3})"')}
    used |= set(_found("content", r'at\.report\("([EWI]\d{3})"'))
    assert used == set(codes())


@pytest.mark.slow
def test_every_file_is_parsed_once(monkeypatch: pytest.MonkeyPatch) -> None:
    parsed: list[str] = []

    def note(text: str) -> Document:
        parsed.append(text)
        return parse(text)

    monkeypatch.setattr("game.content.reading.parse", note)
    load(ROOT / "content")
    files = (ROOT / "content" / "core").rglob("*.yaml")
    assert sorted(parsed) == sorted(file.read_text(encoding="utf-8") for file in files)


def _found(layer: str, pattern: str) -> Iterator[str]:
    for path in sorted((ROOT / "game" / layer).rglob("*.py")):
        yield from re.findall(pattern, path.read_text(encoding="utf-8"))


def _lacking(keys: set[str], pack: Pack) -> list[str]:
    texts = pack.texts["en"]
    return sorted(key for key in keys if key not in texts and f"{key}.other" not in texts)
