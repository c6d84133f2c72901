"""Every diagnostic is a document with examples: the bad one gives its code, at the marked place."""

import shutil
from pathlib import Path

import pytest

from game.content import check, load, load_set
from game.content.diagnostics import codes, diagnostic
from game.content.findings_guide import findings_guide
from tests.support.examples import found_in, marked_in
from tests.support.packages import BASE

MOD = "{format: 1, id: more, version: 0.1.0, title: More, licence: CC0-1.0}"
TERM = """\
glossary:
  - id: plenum
    term: plenum
    short: All members, unlike [[guberniya]] [[buro|bureaux]].
    sources: [{source: handbook, locator: p. 20}]
"""
LEAST = 90
GUIDE = Path(__file__).parents[2] / "content" / "guides" / "findings.md"


def test_the_base_is_clean() -> None:
    assert load(BASE).findings == ()
    assert load(BASE).pack is not None


@pytest.mark.parametrize("code", codes())
def test_the_document_bears_its_own_code_and_weight(code: str) -> None:
    entry = diagnostic(code)
    assert entry.code == code
    assert entry.severity[0].upper() == code[0]


def test_there_are_as_many_codes_as_there_were() -> None:
    assert len(codes()) >= LEAST


@pytest.mark.parametrize("code", codes())
def test_the_bad_example_gives_exactly_its_code_at_the_marked_places(
    code: str, tmp_path: Path
) -> None:
    entry = diagnostic(code)
    findings = found_in(entry, entry.bad, tmp_path)
    assert {each.code for each in findings} == {code}
    assert {each.spot for each in findings} == marked_in(entry, tmp_path)


@pytest.mark.parametrize("code", codes())
def test_the_good_example_gives_nothing(code: str, tmp_path: Path) -> None:
    entry = diagnostic(code)
    assert entry.good != entry.bad
    assert found_in(entry, entry.good, tmp_path) == []


@pytest.mark.parametrize("code", codes())
def test_an_error_keeps_from_playing_and_nothing_else_does(code: str, tmp_path: Path) -> None:
    entry = diagnostic(code)
    found_in(entry, entry.bad, tmp_path)
    mods = [each for each in sorted(tmp_path.iterdir()) if each.name != "base"]
    loaded = load_set(tmp_path / "base", mods)
    assert (loaded.pack is None or bool(loaded.off)) == (entry.severity == "error")


def test_the_page_of_all_findings_is_as_their_documents_say() -> None:
    renew = "python -m game schema --findings content/guides/findings.md"
    assert GUIDE.read_text(encoding="utf-8") == findings_guide(), f"to renew it: {renew}"


def test_the_page_has_every_code_once() -> None:
    text = findings_guide()
    assert [text.count(f"### {code}\n") for code in codes()] == [1] * len(codes())


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
