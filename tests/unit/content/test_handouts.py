"""What a teacher would trip over in the pack is found where it is written."""

from pathlib import Path

import pytest

from tests.support.packages import changed, findings

HANDOUTS, EXHIBITS, LESSONS = "handouts.yaml", "exhibits.yaml", "lessons.yaml"
SYLLABUSES = "syllabuses.yaml"
TWIN = "plain: {wall: Who opens it?, record: We did.}"


def _found(code: str, root: Path) -> list[str]:
    return [each.message for each in findings(root) if each.code == code]


@pytest.mark.parametrize(
    ("old", "new", "problem"),
    [
        ("text: Close it.}", "text: Close it., more: [You]}", "row 2 has 3 cells under 2 columns"),
        ("{label: '5', text: Close it.}", "{text: Close it.}", "row 2 has 1 cells under 2 columns"),
        ("form: table", "form: steps", "`columns` stand in a section of the form `steps`"),
    ],
)
def test_a_table_with_a_ragged_row_is_found(
    old: str, new: str, problem: str, tmp_path: Path
) -> None:
    assert _found("E391", changed(tmp_path, HANDOUTS, old, new)) == [problem]


def test_a_source_card_of_a_decision_that_is_not_taken_is_found(tmp_path: Path) -> None:
    root = changed(tmp_path, EXHIBITS, "decision: april-question", "decision: first-letter")
    assert _found("E393", root) == ["the decision `first-letter` is not decided in the-post"]


def test_a_second_source_card_for_a_decision_is_found(tmp_path: Path) -> None:
    root = changed(tmp_path, EXHIBITS, "Who wrote it?", "Who made it?")
    text = (root / EXHIBITS).read_text(encoding="utf-8")
    second = text.removeprefix("exhibits:\n").replace("who-opened-it", "who-opened-it-too")
    (root / EXHIBITS).write_text(text + second, encoding="utf-8")
    assert _found("E393", root) == ["the decision `april-question` has a source card already"]


@pytest.mark.parametrize(
    ("old", "problem"),
    [
        (
            ", address: 'https://example.org/spec'",
            "a line of a syllabus has `checked` and no `address`",
        ),
        (", checked: '2026-11-29'", "a line of a syllabus has `address` and no `checked`"),
    ],
)
def test_a_check_without_its_place_is_found(old: str, problem: str, tmp_path: Path) -> None:
    assert _found("E395", changed(tmp_path, SYLLABUSES, old, "")) == [problem]


def test_a_line_that_nobody_has_checked_may_say_so(tmp_path: Path) -> None:
    both = ", checked: '2026-11-29', address: 'https://example.org/spec'"
    assert _found("E395", changed(tmp_path, SYLLABUSES, both, "")) == []


@pytest.mark.parametrize(
    ("twin", "problem"),
    [
        ("wall: Molotov asks who opens the post.", "has 100 words for 100 of its text"),
        ("wall: Administrative correspondence necessitates organisation", "years of school"),
    ],
)
def test_a_twin_that_is_long_or_hard_is_found(twin: str, problem: str, tmp_path: Path) -> None:
    root = changed(tmp_path, LESSONS, TWIN, TWIN.replace("wall: Who opens it?", twin))
    (message,) = _found("W392", root)
    assert problem in message


def test_a_decision_may_be_without_a_twin(tmp_path: Path) -> None:
    assert findings(changed(tmp_path, LESSONS, f"        {TWIN}\n", "")) == []
