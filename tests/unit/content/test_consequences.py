"""One mistake in a number is one finding, however many places use the number."""

import shutil
from pathlib import Path

import pytest

from game import content
from game.content.consequences import fold
from game.content.findings import filled, find
from game.content.marks import Mark, Spot
from game.content.output import FORMATS
from tests.support.core import ROOT
from tests.support.packages import changed, findings

AUTHORITY = "  - {id: authority, scope: centre, unit: points, low: 0, high: 100, start: 40,"
RANGE = "unit: points, low: 0, high: 100, start: 40"
SCOPE = "id: authority, scope: "
WRONG = {"number": "grip", "wanted": "", "found": ""}
NOTE = "not shown: 1 finding that may follow from it"
SPOT = Spot(Path("numbers.yaml"), Mark(1, 1))


@pytest.mark.parametrize(
    ("old", "new", "code"),
    [
        (f"{AUTHORITY} name: Authority, about: Weight.}}\n", "", "E211"),
        ("{id: authority, scope: centre", "{id: authority, scope: person", "E212"),
        ("{id: grip, scope: organisation", "{id: grip, scope: person", "E212"),
        (
            "unit: points, low: 0, high: 100, start: 40",
            "unit: points, low: 100, high: 0, start: 40",
            "E327",
        ),
    ],
    ids=["gone", "of others", "of other owners", "without a range"],
)
def test_a_wrong_number_is_one_finding(old: str, new: str, code: str, tmp_path: Path) -> None:
    (finding,) = findings(changed(tmp_path, "numbers.yaml", old, new))
    assert finding.code == code
    assert finding.help[-1].startswith("not shown: ")
    assert finding.help[-1].endswith(" findings that may follow from it")


@pytest.mark.parametrize("form", FORMATS)
def test_every_form_of_the_report_begins_with_it(form: str, tmp_path: Path) -> None:
    root = changed(tmp_path, "numbers.yaml", f"{AUTHORITY} name: Authority, about: Weight.}}\n", "")
    found = content.check([root])
    said = FORMATS[form](found)
    assert found[0].code == "E211"
    assert "E211" in said
    assert "E201" not in said
    assert "may follow from it" in said


def test_in_the_base_game_too_it_is_the_only_error(tmp_path: Path) -> None:
    root = tmp_path / "core"
    shutil.copytree(ROOT / "content" / "core", root)
    file = root / "numbers" / "numbers.yaml"
    lines = file.read_text(encoding="utf-8").splitlines(keepends=True)
    kept = [each for each in lines if not each.startswith("  - {id: authority,")]
    assert len(kept) == len(lines) - 1
    file.write_text("".join(kept), encoding="utf-8")
    (finding,) = content.load(root).errors
    assert (finding.code, finding.number) == ("E211", "authority")


def test_other_mistakes_are_still_told_after_it(tmp_path: Path) -> None:
    root = changed(
        tmp_path, "numbers.yaml", "id: authority, scope: centre", "id: authority, scope: vote"
    )
    cards = root / "cards.yaml"
    text = cards.read_text(encoding="utf-8")
    cards.write_text(text.replace("cost: {fund: 100}", "cost: {founds: 100}"), encoding="utf-8")
    found = findings(root)
    assert [(each.code, each.number) for each in found] == [
        ("E212", "authority"),
        ("E201", "founds"),
    ]


def test_where_only_the_places_of_use_are_checked_they_are_told(tmp_path: Path) -> None:
    root = changed(tmp_path, "numbers.yaml", f"{AUTHORITY} name: Authority, about: Weight.}}\n", "")
    found = content.check([root / "cards.yaml"])
    assert found
    assert {(each.code, each.number) for each in found} == {("E201", "authority")}


def test_the_first_of_two_causes_counts_what_follows() -> None:
    scope, unit = (
        filled("E212", Spot(SPOT.path, Mark(line, 1)), WRONG | {"field": field})
        for line, field in ((1, "scope"), (2, "unit"))
    )
    one = find("E202", SPOT, number="grip", problem="is not")
    other = find("E202", SPOT, number="tie", problem="is not")
    shown = fold([other, one, unit, scope])
    assert [each.message for each in shown] == [scope.message, unit.message, other.message]
    assert [each.help for each in shown] == [(NOTE,), (), ()]
