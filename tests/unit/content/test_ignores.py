"""Comments that ignore a finding: with a reason, in their place, and never an error."""

from pathlib import Path

import pytest

from game.content import load
from tests.support.packages import changed

OLD = "name: Secretary in Penza"


def said(folder: Path, new: str) -> list[str]:
    return [each.code for each in load(changed(folder, "posts.yaml", OLD, new)).findings]


STRAIGHT = "name: Secretary  in Penza"
WHY = "because it is a quotation"


def test_a_finding_without_a_comment_is_said(tmp_path: Path) -> None:
    assert said(tmp_path, STRAIGHT) == ["W510"]


@pytest.mark.parametrize(
    "new",
    [
        f"{STRAIGHT}  # apparat: ignore W510 {WHY}",
        f"# apparat: ignore W510 {WHY}\n    {STRAIGHT}",
    ],
    ids=["behind it", "in the line before"],
)
def test_with_a_reason_it_is_not_said(new: str, tmp_path: Path) -> None:
    assert said(tmp_path, new) == []


@pytest.mark.parametrize(
    ("new", "codes"),
    [
        (f"{STRAIGHT}  # apparat: ignore W510", ["W191", "W510"]),
        (f"{STRAIGHT}  # apparat: ignore", ["W191", "W510"]),
        (f"{STRAIGHT}  # apparat: ignore W510 because", ["W191", "W510"]),
        (f"{STRAIGHT}  # apparat: ignore W515 {WHY}", ["W190", "W510"]),
        (f"{STRAIGHT}  # apparat: ignore W510, W515 {WHY}", ["W190"]),
        (f"{OLD}  # apparat: ignore W510 {WHY}", ["W190"]),
        (f"{OLD}  # apparat: ignore E201 {WHY}", ["W190"]),
        (f"{OLD}  # apparat: no comment of ours", []),
    ],
)
def test_what_ignores_nothing_or_says_not_why_is_a_finding(
    new: str, codes: list[str], tmp_path: Path
) -> None:
    assert sorted(said(tmp_path, new)) == codes


def test_an_error_cannot_be_ignored(tmp_path: Path) -> None:
    loaded = load(changed(tmp_path, "posts.yaml", OLD, f"nom: x # apparat: ignore E103 {WHY}"))
    assert loaded.pack is None
    assert "E103" in {each.code for each in loaded.findings}
