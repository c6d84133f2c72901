"""What was found out before says the same as finding it out once more."""

import shutil
from collections.abc import Sequence
from pathlib import Path

import pytest

from game.content import Finding, Held, check, load_set
from game.content.box import box_of
from game.content.collect import collect, laid
from game.content.diagnostics import codes, diagnostic
from game.content.diagnostics.examples import example, has_several
from game.content.load import Document, parse
from game.content.memory import Memory
from game.content.reading import read_package
from game.pack import baked
from tests.support.core import ROOT
from tests.support.mods import mod, patch, term
from tests.support.packages import BASE

PASSAGES = [code for code in codes() if not has_several(diagnostic(code).bad)]


@pytest.fixture(scope="module")
def known(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A memory of the small package."""
    place = tmp_path_factory.mktemp("memory") / "checks.sqlite"
    check([BASE], BASE, memory=place)
    return place


@pytest.fixture
def memory(known: Path, tmp_path: Path) -> Path:
    """A copy of it, to be changed."""
    return Path(shutil.copy(known, tmp_path / "checks.sqlite"))


def spoiled(code: str, folder: Path, before: str = "", end: str = "\n") -> Path:
    """The small package with the bad example of a code, lines before it, and other line ends."""
    entry, root = diagnostic(code), folder / "base"
    shutil.copytree(BASE, root)
    path = root / entry.file
    good, bad = example(entry.good).text, example(entry.bad).text
    text = before + path.read_text(encoding="utf-8").replace(good, bad)
    path.write_bytes(text.replace("\n", end).encode())
    return root


def plain(findings: Sequence[Finding]) -> list[str]:
    return [str(each) for each in findings]


@pytest.mark.parametrize("code", PASSAGES)
def test_one_changed_file_is_judged_as_if_all_were_read(
    code: str, memory: Path, tmp_path: Path
) -> None:
    root = spoiled(code, tmp_path)
    once, again = (check([root], root, memory=memory) for _ in range(2))
    assert plain(once) == plain(again) == plain(check([root], root))
    assert {each.code for each in once} == {code}


@pytest.mark.parametrize("code", PASSAGES)
def test_a_finding_moves_with_its_lines(code: str, memory: Path, tmp_path: Path) -> None:
    root = spoiled(code, tmp_path)
    first = check([root], root, memory=memory)
    shutil.rmtree(root)
    root = spoiled(code, tmp_path, "# one line\n# and another\n", "\r\n")
    moved = check([root], root, memory=memory)
    assert plain(moved) == plain(check([root], root))
    path = root / diagnostic(code).file
    lines = [each.spot.mark.line + 2 * (each.spot.path == path) for each in first]
    assert [each.spot.mark.line for each in moved] == lines


@pytest.mark.parametrize("code", PASSAGES[::6])
def test_what_was_mended_is_forgotten(code: str, memory: Path, tmp_path: Path) -> None:
    root = spoiled(code, tmp_path)
    assert check([root], root, memory=memory) != []
    shutil.rmtree(root)
    shutil.copytree(BASE, root)
    assert check([root], root, memory=memory) == []


def test_a_package_on_top_is_judged_as_if_all_were_read(memory: Path, tmp_path: Path) -> None:
    wrong = patch("cards/first-letter", "{set: title, to: 'A \"letter\"'}", "{remove: options}")
    made = mod(tmp_path, "more", term("troika", " of [[nobody]]"), wrong, term("troika"))
    once, again = (check([made], BASE, memory=memory) for _ in range(2))
    assert plain(once) == plain(again) == plain(check([made], BASE))
    assert once != []


def test_the_core_is_the_same_out_of_the_memory(memory: Path) -> None:
    first = read_package(box_of(BASE))
    kept = Memory(memory)
    again = read_package(box_of(BASE), kept)
    library, _ = laid([again], kept)
    plain_library, _ = collect([BASE])
    for kind, shelf in plain_library.kinds.items():
        for name, entry in shelf.items():
            other = library.kinds[kind][name]
            assert (other.entity, other.node, other.file) == (entry.entity, entry.node, entry.file)
            assert (other.name, other.id) == (entry.name, entry.id)
    assert library.phrases == plain_library.phrases
    assert [each.data for each in again.items] == [each.data for each in first.items]
    kept.close()


@pytest.mark.slow
def test_everything_of_the_game_is_the_same_out_of_the_memory(tmp_path: Path) -> None:
    core, place = ROOT / "content" / "core", tmp_path / "checks.sqlite"
    before = check([core], core, memory=place)
    assert plain(before) == plain(check([core], core, memory=place))
    kept = Memory(place)
    library, _ = laid([read_package(box_of(core), kept)], kept)
    plain_library, _ = collect([core])
    assert library.kinds.keys() == plain_library.kinds.keys()
    for kind, shelf in plain_library.kinds.items():
        for name, entry in shelf.items():
            other = library.kinds[kind][name]
            assert (other.entity, other.node, other.name) == (entry.entity, entry.node, entry.name)
    kept.close()


def test_only_what_changed_is_parsed_again(
    memory: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    parsed = []

    def counted(text: str) -> Document:
        parsed.append(text.partition(":")[0])
        return parse(text)

    monkeypatch.setattr("game.content.reading.parse", counted)
    root = spoiled("W510", tmp_path)
    check([root], root, memory=memory)
    # beside the changed file the manifest, and what is not a thing but done to one
    assert sorted(parsed) == ["cards", "format", "patch"]


@pytest.mark.parametrize("rubbish", [b"", b"no memory", b"SQLite format 3\0" + bytes(500)])
def test_what_is_no_memory_costs_time_and_nothing_else(rubbish: bytes, tmp_path: Path) -> None:
    place = tmp_path / "checks.sqlite"
    place.write_bytes(rubbish)
    root = spoiled("E201", tmp_path)
    for _ in range(3):
        assert [each.code for each in check([root], root, memory=place)] == ["E201"]


def test_a_folder_in_its_place_costs_time_and_nothing_else(tmp_path: Path) -> None:
    place = tmp_path / "checks.sqlite"
    place.mkdir()
    root = spoiled("E201", tmp_path)
    assert [each.code for each in check([root], root, memory=place)] == ["E201"]


def test_what_another_compiler_found_is_forgotten(
    memory: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("game.content.memory.compiler", lambda: "another")
    kept = Memory(memory)
    assert kept.things("things-any", BASE, "base") is None
    assert not kept.notes("base").has("sound")
    kept.close()


def test_what_is_compiled_from_memory_is_what_is_compiled_without(tmp_path: Path) -> None:
    root, place, held = tmp_path / "base", tmp_path / "checks.sqlite", Held()
    shutil.copytree(BASE, root)
    mods = [
        mod(tmp_path, "one", term("x")),
        mod(tmp_path, "two", patch("glossary/guberniya", "{set: short, to: A.}")),
    ]
    card = root / "cards.yaml"
    for label in ("label: ", "label: Now ", "label: Then "):
        text = card.read_text(encoding="utf-8")
        card.write_text(text.replace("label: ", label, 1), encoding="utf-8")
        plain_pack = load_set(root, mods).pack
        assert plain_pack is not None
        for _ in range(2):
            found = load_set(root, mods, place, held)
            assert found.pack is not None
            assert baked(found.pack) == baked(plain_pack)
            assert found.report == load_set(root, mods).report


def test_a_package_with_an_error_is_off_from_memory_too(tmp_path: Path) -> None:
    place, held = tmp_path / "checks.sqlite", Held()
    mods = [
        mod(tmp_path, "good", term("x")),
        mod(tmp_path, "bad", "glossary:\n  - {id: x, term: x}\n"),
    ]
    for _ in range(2):
        found = load_set(BASE, mods, place, held)
        assert [each.id for each in found.off] == ["bad"]
        assert found.report == load_set(BASE, mods).report


def test_content_is_compiled_without_a_memory_that_is_none(tmp_path: Path) -> None:
    place = tmp_path / "checks.sqlite"
    place.write_bytes(b"no memory at all" * 1000)
    found = load_set(BASE, [], place)
    assert found.pack is not None
    assert not place.exists()


def test_what_is_held_is_made_once_while_it_says_the_same(tmp_path: Path) -> None:
    place, held = tmp_path / "checks.sqlite", Held()
    check([BASE], BASE, memory=place)
    first, second = (load_set(BASE, [], place, held).pack for _ in range(2))
    assert first is not None
    assert second is not None
    name = next(iter(first.scenarios))
    mine, theirs = first.scenarios[name].cards, second.scenarios[name].cards
    assert mine == theirs
    made_again = [card for card in mine if mine[card].options[0] is not theirs[card].options[0]]
    assert made_again == ["first-letter"]  # a patch changes it


def test_two_packages_with_the_same_file_are_read_again_as_they_were(tmp_path: Path) -> None:
    place, mods = tmp_path / "checks.sqlite", [mod(tmp_path, name, term("x")) for name in "ab"]
    for _ in range(2):
        assert [each.is_on for each in load_set(BASE, mods, place).report.rows] == [True, True]
    assert load_set(BASE, mods[:1], place).off == ()
