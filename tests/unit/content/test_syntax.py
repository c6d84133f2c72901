"""What is no YAML: said in plain words, at the place of the mistake and not where reading ended."""

import pytest

from game.content.errors import ContentError
from game.content.load import parse
from game.content.marks import Mark

OPEN_QUOTE = "the quotation mark that opens here is not closed"
OPEN_BRACKET = "the bracket that opens here is not closed"


@pytest.mark.parametrize(
    ("text", "line", "column", "problem"),
    [
        ("a:\n  date: '1922\n  place: x\n  alt: 'it is'\n", 2, 9, OPEN_QUOTE),
        ("a:\n  date: '1922\n  place: x\n", 2, 9, OPEN_QUOTE),
        ('a:\n  date: "1922\n  place: "x"\n', 2, 9, OPEN_QUOTE),
        ("a:\n  roots: [b\n  record: c\n", 2, 10, OPEN_BRACKET),
        ("a:\n  roots: [b\n", 2, 10, OPEN_BRACKET),
        ("a:\n  roots: {b: c\n  record: d\n", 2, 10, OPEN_BRACKET),
        ("a: 'it's b'\n", 1, 8, "an apostrophe in a text is written ’"),
        ("a: one: two\n", 1, 7, "put the whole text into quotation marks"),
        ("a:\n  - b: c\n      d: e\n", 3, 8, "stands further right than the one above it"),
        ("a:\n  - b: c\n  d: e\n", 3, 3, "neither in the list above it nor beside it"),
        ("a:\n\tb: c\n", 2, 1, "a tab; lines begin with spaces"),
        ("a: @b\n", 1, 4, "`@` cannot begin a text"),
        ("a: 1\n\t b: 1\n", 2, 1, "a tab; lines begin with spaces"),
        ("a: {b: c d: e}\n", 1, 11, "a comma or the closing bracket is missing"),
        ("a: {b: c: d}\n", 1, 9, ""),
        ("a: [b, c\nd: 2", 1, 4, OPEN_BRACKET),
        ("a: 1\nbc\nd: 2", 3, 1, "a field stands without a colon and a space behind it"),
        (
            "a:\n   b: 1\n c: 2\n",
            3,
            2,
            "this line begins 1 space in, and the one above it 3 spaces",
        ),
    ],
)
def test_it_is_said_where_the_mistake_is(text: str, line: int, column: int, problem: str) -> None:
    with pytest.raises(ContentError) as refused:
        parse(text)
    assert refused.value.code == "E101"
    assert refused.value.mark == Mark(line, column)
    assert problem in str(refused.value.details["problem"])


def test_a_text_over_several_lines_is_none_if_it_is_closed() -> None:
    assert parse("a: 'one\n  two'\nb: [c,\n  d]\n").data == {"a": "one two", "b": ("c", "d")}
