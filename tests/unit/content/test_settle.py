"""Which packages are on together, in which order, and why others are off."""

from pathlib import Path

import pytest

from game.content import LeftOut, Loaded, check, load_set
from game.content.box import box_of
from game.content.order import ordered, reasons
from game.content.reading import read_package
from game.content.versions import fits
from tests.support.mods import mod, patch, term
from tests.support.packages import BASE

WRONG = "glossary:\n  - {id: x, term: x}\n"


def on(loaded: Loaded) -> list[str]:
    assert loaded.pack is not None
    return [each.id for each in loaded.pack.packages]


def off(loaded: Loaded) -> dict[str, list[str]]:
    return {each.place.name: [found.code for found in each.findings] for each in loaded.off}


def named(loaded: Loaded, name: str) -> LeftOut:
    return next(each for each in loaded.off if each.place.name == name)


def test_packages_are_laid_down_by_what_they_need_and_then_by_id(tmp_path: Path) -> None:
    roots = [
        mod(tmp_path, "delta"),
        mod(tmp_path, "alpha", more="after: [delta, nobody]"),
        mod(tmp_path, "beta", more="requires: [{id: gamma, version: '>=1 <2'}, {id: base}]"),
        mod(tmp_path, "gamma"),
    ]
    loaded = load_set(BASE, roots)
    assert on(loaded) == ["base", "delta", "alpha", "gamma", "beta"]
    assert on(load_set(BASE, roots[::-1])) == on(loaded)
    done, _ = ordered([read_package(box_of(each)) for each in (BASE, *roots)])
    assert dict(reasons(done))["beta"] == "after base, gamma, because it says so"


def test_content_is_named_by_its_packages_in_their_order(tmp_path: Path) -> None:
    one, two = mod(tmp_path, "one", term("x")), mod(tmp_path, "two", term("x"))
    whole = load_set(BASE, [one, two]).pack
    first = load_set(BASE, [one]).pack
    alone = load_set(BASE, []).pack
    assert whole is not None
    assert first is not None
    assert alone is not None
    assert len({each.content_hash for each in (whole, first, alone)}) == 3
    assert alone.content_hash == alone.packages[0].digest
    assert whole.packages[:2] == first.packages
    assert (whole.id, whole.title) == (alone.id, alone.title)


def test_what_is_wrong_in_one_package_keeps_no_other_off(tmp_path: Path) -> None:
    loaded = load_set(BASE, [mod(tmp_path, "good", term("x")), mod(tmp_path, "bad", WRONG)])
    assert (on(loaded), off(loaded)) == (["base", "good"], {"bad": ["E104"]})
    assert loaded.findings == ()


def test_a_package_that_needs_one_that_is_off_is_off_too(tmp_path: Path) -> None:
    bad = mod(tmp_path, "bad", WRONG)
    needs = mod(tmp_path, "needs", more="requires: [{id: bad}]")
    last = mod(tmp_path, "last", more="requires: [{id: needs}]")
    loaded = load_set(BASE, [bad, needs, last])
    assert on(loaded) == ["base"]
    assert off(loaded) == {"bad": ["E104"], "needs": ["E701"], "last": ["E701"]}


@pytest.mark.parametrize(
    ("more", "code"),
    [
        ("game: '>=99'", "E701"),
        ("requires: [{id: nobody}]", "E701"),
        ("requires: [{id: base, version: '>=7'}]", "E701"),
        ("conflicts: [{id: base}]", "E701"),
        ("requires: [{id: base, version: new}]", "E106"),
        ("colour: red", "E103"),
    ],
)
def test_what_a_manifest_asks_for_and_does_not_get(more: str, code: str, tmp_path: Path) -> None:
    loaded = load_set(BASE, [mod(tmp_path, "one", more=more)])
    assert (on(loaded), off(loaded)) == (["base"], {"one": [code]})
    assert [each.code for each in check([tmp_path / "one"], BASE)] == [code]


def test_a_circle_keeps_those_in_it_off(tmp_path: Path) -> None:
    one = mod(tmp_path, "one", more="after: [two]")
    two = mod(tmp_path, "two", more="requires: [{id: one}]")
    loaded = load_set(BASE, [one, two, mod(tmp_path, "three")])
    assert on(loaded) == ["base", "three"]
    assert off(loaded) == {"one": ["E707"], "two": ["E707"]}


def test_two_of_one_id_are_not_both_on(tmp_path: Path) -> None:
    first, second = mod(tmp_path / "a", "one"), mod(tmp_path / "b", "one")
    loaded = load_set(BASE, [first, second])
    assert on(loaded) == ["base", "one"]
    (left,) = loaded.off
    assert (left.place, left.findings[0].code) == (second, "E713")


def test_a_package_that_breaks_another_is_off_and_not_the_other(tmp_path: Path) -> None:
    good = mod(tmp_path, "alpha", term("x", " of a [[guberniya]]"))
    breaks = mod(tmp_path, "beta", "remove:\n  - of: glossary/guberniya\n")
    loaded = load_set(BASE, [good, breaks])
    assert on(loaded) == ["base", "alpha"]
    findings = named(loaded, "beta").findings
    assert {each.code for each in findings} >= {"E201"}
    assert any("this comes with the package `beta`" in each.help for each in findings)


def test_an_error_elsewhere_that_a_package_brings_is_reported_as_its_own(tmp_path: Path) -> None:
    root = mod(tmp_path, "breaks", "remove:\n  - of: glossary/guberniya\n")
    found = [each for each in check([root], BASE) if each.severity == "error"]
    assert {each.code for each in found} == {"E201"}
    assert all("this comes with the package `breaks`" in each.help for each in found)
    assert all(each.spot.path.is_relative_to(BASE) for each in found)


def test_a_package_may_be_checked_on_top_of_others(tmp_path: Path) -> None:
    below = mod(tmp_path, "below", term("x"))
    above = mod(
        tmp_path,
        "above",
        patch("glossary/below:x", "{set: term, to: y}"),
        more="requires: [{id: below}]",
    )
    assert [each.code for each in check([above], BASE)] == ["E703", "E701"]
    assert check([above], BASE, [below]) == []


def test_a_mistake_in_the_content_itself_is_nobody_elses(tmp_path: Path) -> None:
    core = tmp_path / "core"
    core.mkdir()
    (core / "mod.yaml").write_text((BASE / "mod.yaml").read_text() + "colour: red\n")
    loaded = load_set(core, [mod(tmp_path, "one")])
    assert loaded.pack is None
    assert [each.code for each in loaded.errors] == ["E103"]


def test_a_folder_that_is_no_package_is_off(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    loaded = load_set(BASE, [tmp_path / "empty", tmp_path / "nowhere"])
    assert (on(loaded), off(loaded)) == (["base"], {"empty": ["E116"], "nowhere": ["E116"]})


@pytest.mark.parametrize(
    ("version", "wanted", "does"),
    [
        ("1.2.3", ">=1.2 <2", True),
        ("2.0.0", ">=1.2 <2", False),
        ("1.4.0", "1.4", True),
        ("1.4.1", "=1.4.0", False),
        ("1.4.0", "<=1.4", True),
        ("1.10.0", ">1.9", True),
    ],
)
def test_versions_are_compared_as_numbers(version: str, wanted: str, does: bool) -> None:  # noqa: FBT001
    assert fits(version, wanted) is does
