"""A lesson that a class could not play, or not read, is found where it is written."""

from pathlib import Path

import pytest

from tests.support.packages import BASE, changed, findings

LESSONS, CARDS = "lessons.yaml", "lesson_cards.yaml"
WINDOW = "    window: {first: '1922-06', last: '1922-06'}\n    dated: true\n"
DRAWN = "    window: {first: '1922-06', last: '1922-06'}\n"
ON_CONDITION = WINDOW + "    when: {kind: number, number: authority, at_least: 1}\n"
EARLIER = WINDOW.replace("1922-06", "1922-04")
LATER = WINDOW.replace("1922-06", "1922-09")


def _found(code: str, root: Path) -> list[str]:
    return [each.message for each in findings(root) if each.code == code]


@pytest.mark.parametrize(
    ("file", "old", "new", "reason"),
    [
        (CARDS, WINDOW, DRAWN, "is drawn by weight"),
        (CARDS, WINDOW, ON_CONDITION, "comes only if"),
        (CARDS, WINDOW, LATER, "does not come in spring"),
    ],
)
def test_a_card_that_need_not_come_is_found(
    file: str, old: str, new: str, reason: str, tmp_path: Path
) -> None:
    (message,) = _found("E373", changed(tmp_path, file, old, new))
    assert reason in message
    assert "june-question" in message


def test_a_desk_on_which_no_card_lies_is_found(tmp_path: Path) -> None:
    old = "seat: general-secretary"
    found = _found("E373", changed(tmp_path, LESSONS, old, "seat: opposition"))
    assert len(found) == 2


def test_two_decisions_of_one_turn_may_follow_each_other(tmp_path: Path) -> None:
    assert _found("E375", changed(tmp_path, CARDS, WINDOW, EARLIER)) == []


def test_a_decision_before_the_one_above_it_is_found(tmp_path: Path) -> None:
    first = "    window: {first: '1922-04', last: '1922-04'}\n    dated: true\n"
    late = first.replace("1922-04", "1922-06")
    root = changed(tmp_path, CARDS, first, late)
    text = (root / CARDS).read_text(encoding="utf-8")
    before, _, after = text.rpartition(WINDOW)
    (root / CARDS).write_text(before + EARLIER + after, encoding="utf-8")
    (message,) = _found("E375", root)
    assert "june-question" in message


@pytest.mark.parametrize(
    ("file", "old", "new", "problem"),
    [
        (
            LESSONS,
            "{option: we-do, label: Open it here}",
            "{option: they-do, label: Open it here}",
            "stands there twice",
        ),
        (
            CARDS,
            "{id: they-do, label: They do, ",
            "{id: they-do, needs: {kind: number, number: authority, at_least: 9}, label: They do, ",
            "has a condition",
        ),
    ],
)
def test_answers_that_will_not_do_are_found(
    file: str, old: str, new: str, problem: str, tmp_path: Path
) -> None:
    (message,) = _found("E377", changed(tmp_path, file, old, new))
    assert problem in message


def test_the_answer_of_the_record_has_to_be_among_them(tmp_path: Path) -> None:
    fourth = (
        "      - {id: all-do, label: All do, text: In turn., grade: plausible, "
        "outcome: All open it., record: They did not.}\n"
    )
    last = "outcome: It lies there., record: It did not lie.}\n\n"
    root = changed(tmp_path, CARDS, last, last.strip() + "\n" + fourth + "\n")
    text = (root / LESSONS).read_text(encoding="utf-8")
    text = text.replace("option: we-do, label: Open", "option: all-do, label: Open")
    (root / LESSONS).write_text(text, encoding="utf-8")
    (message,) = _found("E377", root)
    assert "`we-do`, which the record shows" in message


def test_a_decision_of_longer_lessons_does_not_count_in_the_short_one(tmp_path: Path) -> None:
    root = changed(tmp_path, LESSONS, "lengths: [2]", "lengths: [1, 2]")
    assert _found("E379", root) == ["a lesson of 1 has 0 decisions"]
    text = (root / LESSONS).read_text(encoding="utf-8")
    first = text.replace("        length: 2\n", "        length: 1\n", 1)
    (root / LESSONS).write_text(first, encoding="utf-8")
    assert _found("E379", root) == []


@pytest.mark.parametrize(
    ("old", "most"),
    [
        ("wall: Molotov asks who opens the post.", 90),
        ("record: It was opened here.", 60),
        ("shows: That it was opened.", 45),
        ("purpose: To open is to know.", 35),
        ("mistake: That post is only paper.", 40),
    ],
)
def test_a_text_may_be_as_long_as_its_limit_and_no_longer(
    old: str, most: int, tmp_path: Path
) -> None:
    field = old.partition(":")[0]
    whole = changed(tmp_path / "whole", LESSONS, old, f"{field}: " + "word " * (most - 1) + "end")
    assert _found("W374", whole) == []
    longer = changed(tmp_path / "more", LESSONS, old, f"{field}: " + "word " * most + "end")
    assert _found("W374", longer) == [f"{most + 1} words, where {most} can be read"]


def test_the_answers_count_with_the_wall(tmp_path: Path) -> None:
    root = changed(tmp_path, LESSONS, "Molotov asks who opens the post.", "a " * 90)
    text = (root / LESSONS).read_text(encoding="utf-8")
    for label in ("Open it here", "Let them open it", "Leave it closed"):
        text = text.replace(label, "a " * 11 + "b")
    (root / LESSONS).write_text(text, encoding="utf-8")
    assert _found("W374", root) == ["126 words with the wall, where 120 can be read"]


def test_three_people_on_a_wall_are_not_too_many(tmp_path: Path) -> None:
    new = "wall: Molotov, Kuibyshev’s typist and Molotov’s wife ask who opens the post."
    root = changed(tmp_path, LESSONS, "wall: Molotov asks who opens the post.", new)
    assert _found("W376", root) == []


@pytest.mark.parametrize(
    ("old", "new", "code"),
    [
        ("scenario: spring", "scenario: winter", "E201"),
        ("- id: june-question", "- id: july-question", "E201"),
        ("{option: we-do, label: Open", "{option: nobody-knows, label: Open", "E201"),
    ],
)
def test_names_of_nothing_are_found(old: str, new: str, code: str, tmp_path: Path) -> None:
    codes = {each.code for each in findings(changed(tmp_path, LESSONS, old, new))}
    assert code in codes


def test_the_small_package_has_a_lesson() -> None:
    assert "the-post" in (BASE / LESSONS).read_text(encoding="utf-8")
