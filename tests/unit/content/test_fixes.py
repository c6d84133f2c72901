"""What is certain is written in the place of the mark, and nothing else changes."""

from pathlib import Path

import pytest

from game.content import Finding
from game.content.findings import find
from game.content.fixes import fixable, fixed, form_errors
from game.content.marks import Mark, Spot
from tests.support.packages import changed, findings

FILE = Path("cards.yaml")


def finding(line: int, column: int, width: int, fix: str, file: Path = FILE) -> Finding:
    return find("E103", Spot(file, Mark(line, column, width)), field="x", fix=fix)


def test_a_word_is_exchanged_and_comments_and_spaces_stay() -> None:
    text = "# a\ncards:\n  - lable:  Read  # b\n    tittle: x\n"
    found = [finding(3, 5, 5, "label"), finding(4, 5, 6, "title")]
    assert fixed(text, found) == "# a\ncards:\n  - label:  Read  # b\n    title: x\n"


def test_two_in_one_line_are_both_written_whatever_their_order() -> None:
    found = [finding(1, 2, 2, "aaaa"), finding(1, 9, 1, "b")]
    assert fixed("{xx: 1, y: 2}", found) == fixed("{xx: 1, y: 2}", found[::-1])
    assert fixed("{xx: 1, y: 2}", found) == "{aaaa: 1, b: 2}"


def test_of_two_that_meet_only_the_later_one_is_written() -> None:
    assert fixed("abcdef", [finding(1, 1, 4, "X"), finding(1, 3, 2, "Y")]) == "abYef"


@pytest.mark.parametrize("place", [(9, 1, 1), (1, 1, 40), (1, 6, 3)])
def test_a_mark_outside_of_the_text_changes_nothing(place: tuple[int, int, int]) -> None:
    assert fixed("abcdef", [finding(*place, "X")]) == "abcdef"


def test_only_findings_that_say_what_to_write_are_kept_by_file() -> None:
    other = Path("people.yaml")
    found = [finding(1, 1, 1, "x"), finding(2, 1, 1, ""), finding(3, 1, 1, "y", other)]
    assert fixable(found) == {FILE: [found[0]], other: [found[2]]}


def test_errors_of_form_are_counted_in_one_file() -> None:
    found = [finding(1, 1, 1, ""), finding(1, 1, 1, "", Path("b.yaml"))]
    assert form_errors(found, FILE) == 1


@pytest.mark.parametrize(
    ("file", "old", "new", "fix"),
    [
        ("posts.yaml", "about: Heads", "abuot: Heads", "about"),
        ("people.yaml", "alt: A woman at a typewriter.", "altt: A woman at a typewriter.", "alt"),
        ("votes.yaml", "open: true", "open: yes", "true"),
        ("votes.yaml", "open: true", "open: Off", "false"),
        ("sources.yaml", "author: A. Author", "author: 1954", "'1954'"),
        # not certain: unlike every field, beside the one that is meant, no word for true or false
        ("posts.yaml", "about: Heads", "purpose: Heads", ""),
        ("posts.yaml", "about: Heads", "abuot: It.\n    about: Heads", ""),
        ("votes.yaml", "open: true", "open: maybe", ""),
        ("votes.yaml", "open: true", "open: 'yes'", ""),
        ("sources.yaml", "author: A. Author", "author: true", ""),
        ("sources.yaml", "author: A. Author", "author: +1954", ""),
    ],
)
def test_a_fix_is_given_where_there_is_only_one(
    file: str, old: str, new: str, fix: str, tmp_path: Path
) -> None:
    found = findings(changed(tmp_path, file, old, new))
    assert [each.fix for each in found if each.code in ("E102", "E103")] == [fix]
