"""Findings as text, JSON and SARIF."""

import json
from pathlib import Path

import pytest

from game.content.diagnostics import codes
from game.content.explain import explain, listed
from game.content.findings import find
from game.content.marks import Mark, Spot
from game.content.output import FORMATS, as_json, as_sarif, as_text
from game.content.output.text import carets


@pytest.fixture
def spot(tmp_path: Path) -> Spot:
    path = tmp_path / "cards.yaml"
    path.write_text("cards:\n  - id: x\n    lable: Close the doors\n", encoding="utf-8")
    return Spot(path, Mark(3, 5, 5))


def test_the_text_shows_the_line_with_carets(spot: Spot) -> None:
    finding = find("E103", spot, hints=("did you mean `label`?",), context="card x", field="lable")
    assert as_text([finding]) == (
        "error[E103]: unknown field `lable`\n"
        f" --> {spot.path.as_posix()}:3:5\n"
        "  |\n"
        "3 |     lable: Close the doors\n"
        "  |     ^^^^^\n"
        "  = did you mean `label`?\n"
        "  = in: card x\n"
        "\n"
        "1 error\n"
    )


@pytest.mark.parametrize(
    ("line", "mark", "expected"),
    [
        ("ab cd", Mark(1, 4, 2), "   ^^"),
        ("\tab", Mark(1, 2, 2), "    ^^"),
        ("省 cd", Mark(1, 3, 2), "   ^^"),
        ("e\u0301 cd", Mark(1, 4, 2), "  ^^"),
        ("ab", Mark(1, 3, 1), "  ^"),
    ],
    ids=["plain", "tab", "wide", "combining", "end"],
)
def test_carets_stand_below_what_is_meant(line: str, mark: Mark, expected: str) -> None:
    assert carets(line, mark) == expected


def test_a_file_that_is_gone_does_not_stop_the_report(tmp_path: Path) -> None:
    finding = find("E116", Spot(tmp_path / "gone.yaml", Mark(1, 1)))
    assert "E116" in as_text([finding])


def test_no_findings_are_said_to_be_none() -> None:
    assert as_text([]) == "no findings\n"


def test_json_and_sarif_carry_code_and_place(spot: Spot) -> None:
    finding = find("E103", spot, field="lable")
    (record,) = json.loads(as_json([finding]))
    assert (record["code"], record["line"], record["column"]) == ("E103", 3, 5)
    (result,) = json.loads(as_sarif([finding]))["runs"][0]["results"]
    region = result["locations"][0]["physicalLocation"]["region"]
    assert (result["ruleId"], result["level"]) == ("E103", "error")
    assert region == {"startLine": 3, "startColumn": 5, "endColumn": 10}


def test_sarif_has_the_structure_that_its_readers_need(spot: Spot) -> None:
    away = Spot(Path("a folder") / "cards #1.yaml", Mark(2, 1))
    findings = [
        find("E103", spot, field="lable", also=away),
        find("W510", away, slip="two spaces", hints=("near ⟨x⟩",)),
        find("I432", away, option="wait"),
    ]
    document = json.loads(as_sarif(findings))
    (run,) = document["runs"]
    driver = run["tool"]["driver"]
    assert (document["version"], document["$schema"][-15:]) == ("2.1.0", "arif-2.1.0.json")
    assert (run["columnKind"], driver["name"]) == ("unicodeCodePoints", "apparat check")
    assert [each["level"] for each in run["results"]] == ["error", "warning", "note"]
    for result in run["results"]:
        rule = driver["rules"][result["ruleIndex"]]
        assert rule["id"] == result["ruleId"]
        assert rule["defaultConfiguration"]["level"] == result["level"]
        assert rule["shortDescription"]["text"]
        assert result["message"]["text"]
        for place in (*result["locations"], *result["relatedLocations"]):
            physical = place["physicalLocation"]
            region = physical["region"]
            assert min(region["startLine"], region["startColumn"]) >= 1
            assert region["endColumn"] > region["startColumn"]
            assert set(physical["artifactLocation"]["uri"]).isdisjoint(" #<>")


def test_json_says_how_sure_a_check_is(spot: Spot) -> None:
    (record,) = json.loads(as_json([find("W510", spot, slip="two spaces")]))
    assert (record["severity"], record["confidence"]) == ("warning", "guess")


def test_all_codes_are_listed_a_line_each() -> None:
    lines = listed().splitlines()
    assert [line[:4] for line in lines] == list(codes())
    assert "W510  warning  guess   typography: {slip}" in lines


def test_an_explanation_has_carets_below_what_is_found() -> None:
    lines = explain("E106").splitlines()
    place = next(n for n, line in enumerate(lines) if "telegrahp" in line)
    assert lines[place + 1].strip() == "^" * len("telegrahp")
    assert lines[place + 1].index("^") == lines[place].index("telegrahp")


def test_every_format_has_a_name() -> None:
    assert set(FORMATS) == {"text", "json", "sarif"}


def test_a_code_is_explained_with_both_examples() -> None:
    words = explain("E106")
    assert "telegrahp" in words
    assert "telegraph\n" in words


def test_an_unknown_code_is_answered_with_near_ones() -> None:
    with pytest.raises(KeyError, match="E106"):
        explain("E1O6")
