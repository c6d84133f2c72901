"""Every diagnostic is a document with an example; the example has to trigger exactly its code."""

import shutil
from pathlib import Path

import pytest

from game.content import check, load
from game.content.diagnostics import Diagnostic, codes, diagnostic

BASE = Path(__file__).parent / "base"

ELSEWHERE = {
    "E335": "numbers.yaml",
    "E325": "mod.yaml",
    "I430": "mod.yaml",
    "W310": "scenarios.yaml",
    "W322": "scenarios.yaml",
    "W372": "scenarios.yaml",
    "W517": "scenes.yaml",
}
"""Where the finding stands when it is not in the file of the mistake."""

MOD = "{format: 1, id: more, version: 0.1.0, title: More, licence: CC0-1.0}"
TERM = """\
glossary:
  - id: plenum
    term: plenum
    short: All members, unlike [[guberniya]] [[buro|bureaux]].
    sources: [{source: handbook, locator: p. 20}]
"""
FOLDERS = ("E116", "E117", "W801", "E802", "E803")
"""What is wrong with files themselves, which no line of a file can show."""
SEVERAL = ("E701", "W702", "W705", "E707", "E713", "E714")
"""What is wrong between packages, which no line of one shows: see `unit/content/test_overlay.py`
and `unit/content/test_settle.py`.
"""


def test_the_base_is_clean() -> None:
    assert load(BASE).findings == ()
    assert load(BASE).pack is not None


@pytest.mark.parametrize("code", codes())
def test_the_document_bears_its_own_code_and_weight(code: str) -> None:
    entry = diagnostic(code)
    assert entry.code == code
    assert entry.severity[0].upper() == code[0]


@pytest.mark.parametrize("code", [code for code in codes() if code not in (*FOLDERS, *SEVERAL)])
def test_the_bad_example_triggers_exactly_its_code(code: str, tmp_path: Path) -> None:
    entry = diagnostic(code)
    root = _spoiled(entry, tmp_path)
    loaded = load(root)
    assert {each.code for each in loaded.findings} == {code}
    assert (loaded.pack is None) == (entry.severity == "error")
    paths = {each.spot.path for each in loaded.findings}
    assert paths == {root / ELSEWHERE.get(code, entry.file)}


def test_a_folder_without_a_manifest_is_no_package(tmp_path: Path) -> None:
    assert [each.code for each in load(tmp_path / "nothing").findings] == ["E116"]


def test_a_file_that_cannot_be_opened_is_named(tmp_path: Path) -> None:
    shutil.copytree(BASE, tmp_path / "base")
    link = tmp_path / "base" / "gone.yaml"
    link.symlink_to(tmp_path / "nowhere")
    (finding,) = load(tmp_path / "base").findings
    assert (finding.code, finding.spot.path) == ("E117", link)


def test_a_mod_is_checked_on_top_of_the_core_and_alone_reported(tmp_path: Path) -> None:
    (tmp_path / "mod.yaml").write_text(MOD, encoding="utf-8")
    (tmp_path / "texts.yaml").write_text(TERM, encoding="utf-8")
    (finding,) = check([tmp_path], core=BASE)
    assert (finding.code, finding.spot.path) == ("E201", tmp_path / "texts.yaml")
    loaded = load(BASE, [tmp_path])
    assert loaded.pack is None


def _spoiled(entry: Diagnostic, tmp_path: Path) -> Path:
    """The base with the good form of an example exchanged for the bad one."""
    root = tmp_path / "base"
    shutil.copytree(BASE, root)
    path = root / entry.file
    text = path.read_text(encoding="utf-8")
    assert text.count(entry.good) == 1, "the good form has to stand in the base, once"
    path.write_text(text.replace(entry.good, entry.bad), encoding="utf-8")
    return root
