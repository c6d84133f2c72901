"""A waverer whom no visit reaches, or who has no answer, is found where he is written."""

from pathlib import Path

import pytest

from tests.support.packages import BASE, changed, findings

WRITTEN = (BASE / "waverers.yaml").read_text(encoding="utf-8")
TWICE = WRITTEN + WRITTEN.partition("\n")[2].replace("molotov-on-money", "once-more")
PAST = "    weight: 900\n    window: {first: '1922-04', last: '1922-05'}\n"


@pytest.mark.parametrize(
    ("file", "old", "new", "reason"),
    [
        ("waverers.yaml", "wants: argument", "wants: cure", "he wants a `cure`, and nothing"),
        ("waverers.yaml", "[tea, coal]", "[tea, coal, counted]", "among what he takes and among"),
        ("waverers.yaml", WRITTEN, TWICE, "stands twice for the vote `money`"),
        ("votes.yaml", "    pull: 500\n", "    pull: 500\n    absent: [molotov]\n", "no ballot"),
        ("offers.yaml", "    weight: 900\n", PAST, "cannot be had when `money` is held"),
        ("votes.yaml", "    pull: 500\n", "    pull: 500\n    assembly: summer\n", "no names"),
    ],
)
def test_it_is_found_with_its_reason(
    file: str, old: str, new: str, reason: str, tmp_path: Path
) -> None:
    found = [each for each in findings(changed(tmp_path, file, old, new)) if each.code == "E355"]
    (finding,) = found
    assert finding.spot.path.name == "waverers.yaml"
    assert reason in finding.message
    assert finding.help


@pytest.mark.parametrize(
    ("file", "old", "new"),
    [
        ("offers.yaml", "want: argument", "want: money"),
        ("offers.yaml", "weight: 700", "weight: 0"),
        ("offers.yaml", "weight: 700", "weight: much"),
        ("waverers.yaml", "says: There is what I counted.", "says: ''"),
        ("waverers.yaml", "    thanks: Then I shall count again.\n", ""),
        ("waverers.yaml", "known: true", "known: perhaps"),
        ("waverers.yaml", "    leans: there-is-none\n", ""),
        ("offers.yaml", "weight: 700", "weight: 700\n    window: {first: May}"),
    ],
)
def test_what_has_the_wrong_form_is_found_too(
    file: str, old: str, new: str, tmp_path: Path
) -> None:
    found = findings(changed(tmp_path, file, old, new))
    assert {each.spot.path.name for each in found} == {file}
    assert {each.code[:3] for each in found} == {"E10"}


def test_a_reason_for_the_other_side_than_his_stance_is_found(tmp_path: Path) -> None:
    package = changed(tmp_path, "waverers.yaml", "leans: there-is-none", "leans: there-is")
    (finding,) = [each for each in findings(package) if each.code == "E359"]
    assert "his stance of -200 in `money`" in finding.message


def test_one_without_a_stance_may_be_for_either_side(tmp_path: Path) -> None:
    package = changed(tmp_path, "votes.yaml", "stances: {molotov: -200}", "stances: {molotov: 0}")
    assert findings(package) == []


def test_a_side_that_the_vote_has_not_is_found(tmp_path: Path) -> None:
    package = changed(tmp_path, "waverers.yaml", "leans: there-is-none", "leans: perhaps")
    assert [each.code for each in findings(package)] == ["E201"]
