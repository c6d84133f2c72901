"""What the rules need cannot be missing from content that is played: every part is missed."""

import shutil
from collections.abc import Iterator, Mapping
from dataclasses import replace
from functools import cache
from pathlib import Path
from types import MappingProxyType

import pytest

from game import content
from game.app.cli import main
from game.content.check import run
from game.content.checks import needs, references
from game.content.collect import collect
from game.content.findings import Finding
from game.content.library import Entry, Library
from game.content.schema.numbers import Number
from game.content.schema.readings import Reading
from game.rules.needs import COEFFICIENTS, NUMBERS
from game.rules.reducer import new_game
from game.rules.seats.policies import POLICIES
from game.sim.play import play
from tests.support import tiny
from tests.support.core import ROOT
from tests.support.packages import BASE, added, changed, findings

CORE = ROOT / "content" / "core"
OTHER = {"centre": "organisation", "organisation": "person", "person": "centre"}


@cache
def _core() -> Library:
    library, found = collect([CORE])
    assert found == []
    return library


def _readings() -> tuple[str, ...]:
    return tuple(_core().of("readings", Reading))


def _with(kind: str, entries: Mapping[str, Entry]) -> Library:
    """The core with other entries of a kind."""
    core = _core()
    return Library(core.packages, {**core.kinds, kind: dict(entries)}, core.phrases)


def _without_number(name: str) -> Library:
    numbers = _core().kinds["numbers"]
    return _with("numbers", {key: each for key, each in numbers.items() if key != name})


def _without_coefficient(reading: str, name: str) -> Library:
    readings = _core().kinds["readings"]
    entity = _core().of("readings", Reading)[reading]
    left = {key: each for key, each in entity.coefficients.items() if key != name}
    poorer = replace(readings[reading], entity=entity.model_copy(update={"coefficients": left}))
    return _with("readings", {**readings, reading: poorer})


def _said(library: Library) -> Iterator[Finding]:
    yield from needs.missing_numbers(library)
    yield from needs.other_numbers(library)
    yield from needs.missing_readings(library)
    yield from needs.uneven_readings(library)


def test_the_core_has_all_that_the_rules_need() -> None:
    assert list(_said(_core())) == []


@pytest.mark.parametrize("name", sorted(NUMBERS))
def test_a_number_of_the_rules_taken_from_the_core_is_missed(name: str) -> None:
    (finding,) = _said(_without_number(name))
    assert (finding.code, finding.severity) == ("E211", "error")
    assert f"`{name}`" in finding.message
    assert any(f"declare {{id: {name}," in line for line in finding.help)
    assert any(line.startswith("read by ") for line in finding.help)
    assert finding.spot.path == CORE / "numbers" / "numbers.yaml"
    assert finding.spot.mark.line > 1


def test_any_other_number_taken_from_the_core_is_missed_where_content_names_it() -> None:
    others = _core().kinds["numbers"].keys() - NUMBERS.keys()
    assert others
    for name in others:
        found = list(references.unknown_ids(_without_number(name)))
        assert {each.code for each in found} == {"E201"}
        assert all(f"`{name}`" in each.message for each in found)


@pytest.mark.parametrize("name", sorted(COEFFICIENTS))
def test_a_coefficient_taken_from_a_reading_is_missed_there(name: str) -> None:
    for reading in _readings():
        (finding,) = _said(_without_coefficient(reading, name))
        assert (finding.code, finding.severity) == ("E323", "error")
        assert f"`{name}`" in finding.message
        assert any(f"write `{name}: …`" in line for line in finding.help)
        assert finding.spot == _core().kinds["readings"][reading].key_spot(("coefficients",))
        assert finding.context.startswith(f"reading {reading}")


@pytest.mark.parametrize("name", sorted(NUMBERS))
@pytest.mark.parametrize("field", ["scope", "unit"])
def test_a_number_of_the_rules_in_another_scope_or_unit_is_found(name: str, field: str) -> None:
    numbers = _core().kinds["numbers"]
    entity = _core().of("numbers", Number)[name]
    turned = {"scope": OTHER.get(entity.scope, "centre"), "unit": "puds"}[field]
    other = replace(numbers[name], entity=entity.model_copy(update={field: turned}))
    (finding,) = _said(_with("numbers", {**numbers, name: other}))
    assert (finding.code, finding.spot) == ("E212", numbers[name].spot([field]))
    assert f"`{turned}`" in finding.message
    assert f"`{getattr(NUMBERS[name], field)}`" in finding.message


def test_all_that_is_missing_is_said_at_once() -> None:
    core = _core().kinds
    none = _with("numbers", {})
    assert [each.code for each in _said(none)] == ["E211"] * len(NUMBERS)
    library = Library(_core().packages, {**core, "readings": {}, "numbers": {}}, {})
    (finding,) = needs.missing_readings(library)
    assert all(f"`{name}`" in finding.help[0] for name in COEFFICIENTS)
    assert finding.spot == library.top()


def test_the_whole_check_bears_content_without_any_number() -> None:
    found = [each for each in run(_with("numbers", {}), is_whole=True) if each.code == "E211"]
    assert len(found) == len(NUMBERS)


def test_a_package_that_lacks_a_number_is_refused_whole(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    root = changed(tmp_path, "needed.yaml", "- {id: levy-plan, scope", "- {id: levy-plans, scope")
    loaded = content.load(root)
    assert loaded.pack is None
    (finding,) = loaded.errors
    assert finding.code == "E211"
    assert finding.help[0] == "`levy-plans` stands here and no rule reads it: is it meant?"
    manifest = root / "mod.yaml"  # checked alone, as the base game is
    manifest.write_text(manifest.read_text(encoding="utf-8").replace("id: base", "id: core"))
    assert main(["check", str(root)]) == 1
    said = capsys.readouterr()
    line = (root / "needed.yaml").read_text(encoding="utf-8").split("levy-plans")[0].count("\n")
    assert f"needed.yaml:{line + 1}:10" in said.out + said.err


def test_a_misspelt_coefficient_is_one_mistake_of_one_reading(tmp_path: Path) -> None:
    root = changed(tmp_path, "readings.yaml", "kappa: 1200", "kapa: 1200")
    (finding,) = findings(root)
    assert finding.code == "E323"
    assert finding.help[0] == "`kapa` stands here and no rule reads it: is it meant?"
    text = (root / "readings.yaml").read_text(encoding="utf-8").splitlines()
    assert text[finding.spot.mark.line - 1][finding.spot.mark.column - 1 :].startswith("kapa")


def test_a_reading_of_a_mod_needs_its_coefficients_too(tmp_path: Path) -> None:
    mod = tmp_path / "mod"
    mod.mkdir()
    manifest = "{format: 1, id: more, version: 0.1.0, title: More, licence: CC0-1.0}"
    (mod / "mod.yaml").write_text(manifest, encoding="utf-8")
    shutil.copy(BASE / "readings.yaml", mod / "readings.yaml")
    text = (BASE / "readings.yaml").read_text(encoding="utf-8")
    poorer = text.replace("id: circular-flow", "id: other-flow").replace("turnover: 20, ", "")
    (mod / "readings.yaml").write_text(poorer, encoding="utf-8")
    (finding,) = content.check([mod], core=BASE)
    assert (finding.code, finding.spot.path) == ("E323", mod / "readings.yaml")
    assert content.load(BASE, [mod]).pack is None


def test_a_package_without_a_scenario_needs_nothing(tmp_path: Path) -> None:
    root = added(tmp_path, "numbers: []")
    for path in sorted(root.glob("*.yaml")):
        if path.name not in ("mod.yaml", "glossary.yaml", "sources.yaml"):
            path.unlink()
    assert {each.code for each in content.load(root).errors} == set()


@pytest.mark.parametrize("policy", sorted(POLICIES))
def test_the_smallest_package_can_be_played_to_its_end(policy: str) -> None:
    pack = content.load(BASE).pack
    assert pack is not None
    end = play(pack.scenario("spring", "circular-flow"), "A", POLICIES[policy])
    assert end.over


def test_the_smallest_scenario_has_what_the_rules_need_and_nothing_else() -> None:
    scenario = tiny.two_seats()
    declared = {name for name in scenario.numbers if not name.startswith("given-")}
    assert declared == NUMBERS.keys()
    assert scenario.reading.coefficients.keys() == COEFFICIENTS.keys()
    for name in declared:
        number, need = scenario.numbers[name], NUMBERS[name]
        assert (number.scope, number.unit) == (need.scope, need.unit)


def test_a_game_without_one_of_them_would_break() -> None:
    """What the checks keep from happening: the rules do read every number that counts in play."""
    scenario = tiny.two_seats()
    for name in ("levy-plan", "receptive", "checking", "instructors"):
        poorer = {key: each for key, each in scenario.numbers.items() if key != name}
        short = replace(scenario, numbers=MappingProxyType(poorer))
        with pytest.raises(KeyError):
            play(short, "A", POLICIES["recorded"])
        assert name in {key.partition("@")[0] for key in new_game(scenario, "A").ledger}
