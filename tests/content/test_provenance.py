"""Every constant of the model says from what it was set, and from nothing that is to test it."""

import ast
import re
import shutil
from collections.abc import Iterator, Mapping
from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest

from game import content
from game.content.checks import provenance
from game.content.collect import collect
from game.content.findings import Finding
from game.content.library import Library
from game.content.schema.constants import Constant
from game.content.schema.measures import Measure
from game.content.schema.numbers import Number
from game.rules.needs import COEFFICIENTS
from tests.support.core import ROOT
from tests.support.packages import BASE, changed, findings

CORE = ROOT / "content" / "core"
RULES = ROOT / "game" / "rules"
MODULES = (
    *sorted((RULES / "power").glob("*.py")),
    *sorted((RULES / "plays").glob("*.py")),
    RULES / "rumour.py",
    RULES / "select.py",
)
"""The rooms whose rules move the world or say something of it. What the others have of numbers
bounds what may be written and counts what is kept."""

NO_CONSTANTS = {
    "election.congresses": "how many results are remembered",
    "election.remembered": "how many results are remembered",
    "papers.whole": "a thousand thousandths",
    "stages.whole": "a thousand thousandths",
    "visits.whole": "a thousand thousandths",
    "votes.even": "the middle between nothing and a thousand thousandths",
    "wear.whole": "a thousand thousandths",
    "select.remembered": "how many results are remembered",
}
"""Names in capitals with a number that says nothing of the world, and why not."""

PLAIN = {0, 1, 1000}
"""Numbers that weigh nothing: nothing, one, and the whole in thousandths."""

LINES = "lines"
"""The name under which the numbers stand that have none in their module."""

MONTH = re.compile(r"\d{4}-\d{2}")


@cache
def _core() -> Library:
    library, found = collect([CORE])
    assert found == []
    return library


def _constants() -> Mapping[str, Constant]:
    return _core().of("constants", Constant)


def _measures() -> Mapping[str, Measure]:
    return _core().of("measures", Measure)


def _said(library: Library) -> Iterator[Finding]:
    yield from provenance.without_provenance(library)
    yield from provenance.misplaced_measures(library)
    yield from provenance.set_from_tested(library)
    yield from provenance.one_sided(library)


def _without(name: str) -> Library:
    kinds = _core().kinds
    left = {key: each for key, each in kinds["constants"].items() if key != name}
    return Library(_core().packages, {**kinds, "constants": left}, _core().phrases)


def _with(name: str, **changed: object) -> Library:
    """The core with one constant that says something else."""
    kinds = _core().kinds
    entry = kinds["constants"][name]
    other = replace(entry, entity=entry.entity.model_copy(update=changed))
    constants = {**kinds["constants"], name: other}
    return Library(_core().packages, {**kinds, "constants": constants}, _core().phrases)


def _measure_with(name: str, **changed: object) -> Library:
    """The core with one measure that says something else."""
    kinds = _core().kinds
    entry = kinds["measures"][name]
    other = replace(entry, entity=entry.entity.model_copy(update=changed))
    # what the file does not have has no place in it: the measure itself is pointed at
    measures = {**kinds["measures"], name: other}
    return Library(_core().packages, {**kinds, "measures": measures}, _core().phrases)


# what the base game says


def test_nothing_is_to_be_said_of_the_base_game() -> None:
    assert list(_said(_core())) == []


@pytest.mark.parametrize("name", sorted({*COEFFICIENTS, *_core().of("numbers", Number)}))
def test_a_constant_taken_from_the_base_game_is_missed(name: str) -> None:
    missed = list(provenance.without_provenance(_without(name)))
    assert [each.code for each in missed] == ["E335"]
    assert f"`{name}`" in missed[0].message
    assert missed[0].spot.path.parent.name in {"numbers", "readings"}


def test_no_constant_was_set_from_what_is_to_test_the_rules() -> None:
    """The list of what is tested is closed: `tests/content/test_tested.py` keeps it."""
    tested = {key for key, each in _measures().items() if each.kind not in {"input", "fitted"}}
    assert len(tested) > 40
    for each in _constants().values():
        assert tested.isdisjoint(each.measures), each.id


@pytest.mark.parametrize("kind", ["tested", "found-afterwards"])
def test_one_that_was_would_be_found(kind: str) -> None:
    measure = next(key for key, each in _measures().items() if each.kind == kind)
    (finding,) = _said(_with("kappa", measures=(*_constants()["kappa"].measures, measure)))
    assert finding.code == "E337"
    assert f"`{measure}`" in finding.message
    assert kind in finding.message


@pytest.mark.parametrize("kind", ["tested", "found-afterwards"])
def test_so_would_a_measure_that_names_what_was_set_from_it(kind: str) -> None:
    name = next(key for key, each in _measures().items() if each.kind == kind)
    (finding,) = _said(_measure_with(name, constants=("kappa",)))
    assert finding.code == "E337"
    assert f"`{name}`" in finding.message
    assert list(_said(_measure_with(name, constants=()))) == []


@pytest.mark.parametrize("lists", [True, False])
def test_an_author_is_told_on_the_measure_s_line(tmp_path: Path, lists: bool) -> None:  # noqa: FBT001  # a case
    line = "constants: [authority], lacks: A count" if lists else "lacks: A count"
    root = changed(tmp_path, "proofs.yaml", "lacks: A count", line.replace(", ", "\n    "))
    found = findings(root)
    assert [each.code for each in found] == (["E337"] if lists else [])
    assert all(each.spot.path == root / "proofs.yaml" for each in found)


def test_nothing_is_hidden_by_leaving_a_measure_out() -> None:
    """A fitted constant without its measures is missed by each of them, and by itself."""
    set_from = _constants()["kappa"].measures
    found = [each.code for each in _said(_with("kappa", measures=()))]
    assert sorted(found) == ["E341", *["E343"] * len(set_from)]
    assert [each.code for each in _said(_with("kappa", set="chosen"))] == ["E339"]


# what stands in the rules


def _numbers(node: ast.AST) -> set[int]:
    """The numbers in a piece of code; a month is one too."""
    constants = [each.value for each in ast.walk(node) if isinstance(each, ast.Constant)]
    found = {each for each in constants if type(each) is int}
    months = {int(each[:4]) for each in constants if type(each) is str and MONTH.fullmatch(each)}
    return found | months


def _assigned(node: ast.stmt) -> tuple[str, ...]:
    """The names in capitals to which a line of a module gives numbers."""
    targets = {ast.Assign: "targets", ast.AnnAssign: "target"}.get(type(node))
    if targets is None or not _numbers(getattr(node, "value", None) or ast.Pass()):
        return ()
    given = getattr(node, targets)
    below = given if isinstance(given, list) else [given]
    names = [each for one in below for each in ast.walk(one) if isinstance(each, ast.Name)]
    return tuple(each.id for each in names if each.id.isupper())


def _id(module: str, name: str) -> str:
    return f"{module}.{name.strip('_').lower().replace('_', '-')}"


def _in_capitals() -> set[str]:
    found = set()
    for path in MODULES:
        for node in ast.parse(path.read_text(encoding="utf-8")).body:
            found |= {_id(path.stem, name) for name in _assigned(node)}
    return found - NO_CONSTANTS.keys()


def _weighing() -> dict[str, set[str]]:
    """By module, its functions in whose lines numbers stand that weigh something."""
    found: dict[str, set[str]] = {}
    for path in MODULES:
        for node in ast.parse(path.read_text(encoding="utf-8")).body:
            if isinstance(node, ast.FunctionDef) and _numbers(node) - PLAIN:
                found.setdefault(path.stem, set()).add(_id(path.stem, node.name))
    return found


def test_every_constant_of_the_rules_says_from_what_it_was_set() -> None:
    said = {name for name in _constants() if "." in name}
    assert _in_capitals() - said == set()


def test_so_do_the_numbers_in_its_lines() -> None:
    said = {name for name in _constants() if "." in name}
    for module, functions in _weighing().items():
        assert f"{module}.{LINES}" in said or functions <= said, module


def test_no_provenance_is_told_of_what_is_not_in_the_rules() -> None:
    weighing = _weighing()
    known = _in_capitals().union(*weighing.values())
    known |= {f"{module}.{LINES}" for module in weighing}
    assert {name for name in _constants() if "." in name} - known == set()


def test_what_is_left_out_is_there() -> None:
    modules = {path.stem: path.read_text(encoding="utf-8") for path in MODULES}
    for name in NO_CONSTANTS:
        module, _, constant = name.partition(".")
        assert re.search(rf"^{constant.upper()}\b.* = ", modules[module], re.MULTILINE), name


# what an author is told


def test_a_number_of_a_mod_needs_its_provenance(tmp_path: Path) -> None:
    mod = tmp_path / "mod"
    mod.mkdir()
    manifest = "{format: 1, id: more, version: 0.1.0, title: More, licence: CC0-1.0}"
    (mod / "mod.yaml").write_text(manifest, encoding="utf-8")
    number = (
        "numbers:\n  - {id: rumours, scope: centre, unit: points, low: 0, high: 9, start: 3,"
        " name: Rumours, about: Talk.}\n"
    )
    (mod / "more.yaml").write_text(number, encoding="utf-8")
    (finding,) = content.check([mod], core=BASE)
    assert (finding.code, finding.spot.path) == ("E335", mod / "more.yaml")
    assert (finding.spot.mark.line, finding.spot.mark.column) == (2, 10)
    assert finding.help == ("write {id: rumours, set: …, set_from: …} under `constants`",)
    constant = "constants:\n  - {id: rumours, set: chosen, set_from: No datum is named.}\n"
    (mod / "constants.yaml").write_text(constant, encoding="utf-8")
    assert content.check([mod], core=BASE) == []


WRONG = {
    "a misspelt coefficient": ("id: kappa,", "id: kapa,", "E201", "`kapa`"),
    "a measure that is not there": ("[mean-grip]", "[mean-gripe]", "E201", "`mean-gripe`"),
    "an unknown word": ("id: fund, set: chosen", "id: fund, set: guessed", "E106", "guessed"),
    "no word": ("id: fund, set: chosen, ", "id: fund, ", "E104", "`set`"),
    "no text": ("fund, set: chosen, set_from: No datum is named.", "fund, set: chosen", "E104", ""),
    "two dots": ("id: fund, set", "id: mood.hearing.factory, set", "E107", "mood.hearing"),
}


@pytest.mark.parametrize("what", WRONG)
def test_what_is_wrong_with_a_constant_is_said_where_it_stands(what: str, tmp_path: Path) -> None:
    old, new, code, said = WRONG[what]
    root = changed(tmp_path, "constants.yaml", old, new)
    (finding,) = findings(root)
    assert finding.code == code
    assert said in finding.message
    lines = (root / "constants.yaml").read_text(encoding="utf-8").splitlines()
    assert finding.spot.path == root / "constants.yaml"
    assert new in lines[finding.spot.mark.line - 1]
    assert finding.spot.mark.column > 1
    assert content.load(root).pack is None


def test_a_constant_of_the_rules_is_taken_at_its_word(tmp_path: Path) -> None:
    root = tmp_path / "base"
    shutil.copytree(BASE, root)
    coded = "constants:\n  - {id: mood.hearing, set: chosen, set_from: No datum is named.}\n"
    (root / "more.yaml").write_text(coded, encoding="utf-8")
    assert findings(root) == []


def test_a_measure_that_names_no_constant_that_is_known_is_helped(tmp_path: Path) -> None:
    root = changed(tmp_path, "proofs.yaml", "constants: [authority]", "constants: [authorty]")
    found = [each for each in findings(root) if each.spot.path == root / "proofs.yaml"]
    assert [each.code for each in found] == ["E343"]
    assert found[0].help == ("did you mean `authority`?",)
