"""What is said of a file that is no YAML: what the author did, and where to mend it."""

import pytest

from game.content.errors import ContentError
from game.content.load import parse


def why(text: str) -> str:
    with pytest.raises(ContentError) as caught:
        parse(text)
    assert caught.value.code == "E101"
    return str(caught.value.details["problem"])


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("a:\n\tb: 1", "here stands a tab: indent with spaces, two for each step inwards"),
        ("a: 1\n\t b: 1", "here stands a tab"),
        (
            "cards:\n  - id: x\n    act: y\n   theme: z",
            "this line begins 3 spaces in, and the one above it 4 spaces",
        ),
        ("a:\n   b: 1\n c: 2", "this line begins 1 space in, and the one above it 3 spaces"),
        (
            "a: 'It was\nb: 1\nc: 'x'",
            "the text in quotes that begins in line 1 ends only here: close it there",
        ),
        ("a: 'It's here'", "ends before this: write ’ for an apostrophe, or ' twice"),
        ('a: "He said "no" to it"', "ends before this: write “ and ” inside"),
        ("x: 1\na: 'It was", "the quotes of the text that begins in line 2 are never closed"),
        ("a: {b: 1", "a comma or the closing } is missing"),
        ("a: {b: 1\nc: 2}", "a comma or the closing } is missing"),
        ("a: [b, c\nd: 2", "a comma or the closing ] is missing"),
        ("a: 1\nbc\nd: 2", "a key stands without a colon and a space behind it"),
    ],
)
def test_a_slip_is_told_in_plain_words(text: str, said: str) -> None:
    assert said in why(text)


def test_a_tab_inside_of_a_text_is_not_what_is_wrong() -> None:
    assert "tab" not in why("a: x\ty\n  b: 1\n c: 'd")


def test_what_has_no_plain_words_is_told_as_the_parser_does() -> None:
    assert why("a: @") == "found character that cannot start any token"
