"""The loader: what it reads, what it refuses, and that nothing else ever comes out of it."""

import os
from collections.abc import Callable
from importlib import import_module
from pathlib import Path

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from game.content import limits
from game.content.errors import ContentError
from game.content.files import decode, read
from game.content.load import parse
from game.content.marks import Mark, Segment


def test_only_the_words_of_the_core_schema_have_a_meaning() -> None:
    data = parse("[yes, no, off, 012, 1:30, 1922-06-06, 1.5, ~, true, null, -3, '7', '']").data
    texts = ("yes", "no", "off", "012", "1:30", "1922-06-06", "1.5", "~")
    assert data == (*texts, True, None, -3, "7", "")


def test_marks_point_to_values_and_keys() -> None:
    document = parse("cards:\n  - id: scissors\n    cost: {fund: 20}\n")
    path: list[Segment] = ["cards", 0, "cost", "fund"]
    assert document.node.find(path).mark == Mark(3, 18, 2)
    assert document.node.find(path[:-1]).keys["fund"] == Mark(3, 12, 4)


def test_columns_count_characters_not_bytes() -> None:
    assert parse("{é: x, b: y}").node.keys["b"] == Mark(1, 8, 1)


@pytest.mark.parametrize(
    ("text", "code", "line", "column"),
    [
        ("a: 1\na: 2", "E105", 2, 1),
        ("&a [*a]", "E108", 1, 1),
        ("[*a]", "E108", 1, 2),
        ("a: !!binary x", "E108", 1, 4),
        ("a: !x y", "E108", 1, 4),
        ("a\n---\nb", "E108", 2, 1),
        ("1: x", "E108", 1, 1),
        ("true: x", "E108", 1, 1),
        ("? [a]\n: b", "E108", 1, 3),
        ("%YAML 1.1\n---\na", "E108", 1, 1),
        ("", "E101", 1, 1),
        ("a: b: c", "E101", 1, 5),
        ("\t- x", "E101", 1, 1),
    ],
)
def test_what_is_refused_is_refused_with_its_place(
    text: str, code: str, line: int, column: int
) -> None:
    with pytest.raises(ContentError) as caught:
        parse(text)
    mark = caught.value.mark
    assert (caught.value.code, mark.line, mark.column) == (code, line, column)


def test_a_duplicate_key_names_both_places() -> None:
    with pytest.raises(ContentError) as caught:
        parse("first: 1\nkey: 2\nkey: 3")
    assert (caught.value.also, caught.value.mark) == (Mark(2, 1, 3), Mark(3, 1, 3))


def test_a_merge_key_is_a_key_like_any_other() -> None:
    assert parse("<<: {a: 1}").data == {"<<": {"a": 1}}


@pytest.mark.parametrize("separator", ["\u2028", "\u2029"])
@pytest.mark.parametrize("text", ["a: x{}y\nb: z", "a: |\n  x{}y\n", "{}a: b", 'a: "x\n  {}y"'])
def test_what_ends_a_line_for_yaml_alone_is_refused_with_its_place(
    separator: str, text: str
) -> None:
    with pytest.raises(ContentError) as caught:
        parse(decode(text.format(separator).encode()))
    assert caught.value.code == "E110"
    assert caught.value.details["thing"] == f"the character U+{ord(separator):04X}"


@pytest.mark.parametrize(
    ("fits", "too_much"),
    [
        ("[" + "a," * (limits.NODES - 1) + "]", "[" + "a," * limits.NODES + "]"),
        ("a" * limits.SCALAR, "a" * (limits.SCALAR + 1)),
        (f"{'k' * limits.KEY}: 1", f"{'k' * (limits.KEY + 1)}: 1"),
        (f"{limits.INTEGER}", f"{limits.INTEGER + 1}"),
        (f"-{limits.INTEGER}", "9" * 10_000),
    ],
    ids=["nodes", "scalar", "key", "integer", "digits"],
)
def test_limits_hold_exactly(fits: str, too_much: str) -> None:
    parse(fits)
    with pytest.raises(ContentError) as caught:
        parse(too_much)
    assert caught.value.code == "E812"


NESTINGS: dict[str, Callable[[int], str]] = {
    "sequences in brackets": lambda deep: "[" * deep + "]" * deep,
    "mappings in brackets": lambda deep: "{a: " * deep + "}" * deep,
    "both in brackets": lambda deep: _alternating(*divmod(deep, 2)),
    "indented sequences": lambda deep: "- " * deep + "a",
    "indented mappings": lambda deep: "\n".join(" " * each + "a:" for each in range(deep)),
    "sequences in keys": lambda deep: "a:\n  - " + "- " * (deep - 2) + "a",
}


def _alternating(pairs: int, odd: int) -> str:
    return "[{a: " * pairs + "[]" * odd + "}]" * pairs


PARSERS = sorted({yaml.SafeLoader, getattr(yaml, "CSafeLoader", yaml.SafeLoader)}, key=str)


@pytest.fixture(params=PARSERS, ids=lambda parser: parser.__name__)
def _either_parser(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    # the package gives the name of this module to a function
    monkeypatch.setattr(import_module("game.content.load"), "_PARSER", request.param)


def _refused(text: str) -> tuple[str, Mark]:
    with pytest.raises(ContentError) as caught:
        parse(text)
    return caught.value.code, caught.value.mark


@pytest.mark.usefixtures("_either_parser")
@pytest.mark.parametrize("shape", NESTINGS)
def test_the_limit_of_nesting_holds_exactly_however_it_is_written(shape: str) -> None:
    nested = NESTINGS[shape]
    parse(nested(limits.DEPTH))
    assert _refused(nested(limits.DEPTH + 1))[0] == "E812"


@pytest.mark.usefixtures("_either_parser")
@pytest.mark.parametrize("shape", NESTINGS)
@pytest.mark.parametrize("deep", [999, 1_000, 1_001, 1_400])
def test_the_limit_of_nesting_answers_before_that_of_the_parser(shape: str, deep: int) -> None:
    nested = NESTINGS[shape]
    assert _refused(nested(deep)) == _refused(nested(limits.DEPTH + 1))


@pytest.mark.usefixtures("_either_parser")
@pytest.mark.parametrize("opening", ["[", "{", "- ", "? ", "[{", "[a, "])
def test_a_million_openings_are_refused_and_not_followed(opening: str) -> None:
    assert _refused(opening * 1_000_000)[0] == "E812"


@pytest.mark.usefixtures("_either_parser")
def test_brackets_in_a_text_are_no_nesting() -> None:
    brackets = "[{" * 2_000
    text = f"a: '{brackets}' # {brackets}\nb: |\n  {brackets}\n"
    assert parse(text).data == {"a": brackets, "b": f"{brackets}\n"}
    assert _refused(f"{text}c: @") == ("E101", Mark(4, 4))


def test_the_limit_of_a_file_holds_exactly() -> None:
    assert len(decode(b"a" * limits.FILE_BYTES)) == limits.FILE_BYTES
    with pytest.raises(ContentError, match="E812"):
        decode(b"a" * (limits.FILE_BYTES + 1))


@pytest.mark.parametrize("data", [b"a\xff", "\ufeffa".encode(), "a\u202eb".encode(), b"a\x00b"])
def test_bytes_that_are_no_clean_text_are_refused(data: bytes) -> None:
    with pytest.raises(ContentError, match="E110"):
        decode(data)


def test_the_place_of_a_bad_character_is_exact() -> None:
    with pytest.raises(ContentError) as caught:
        decode("ab\nc\u202ed".encode())
    assert caught.value.mark == Mark(2, 2)


TOKENS = ["a", "'", '"', "[", "]", "{", "}", ":", ": ", ",", "- ", "\n", "  ", "#", "&x", "*x"]
TOKENS += ["!t", "!!int", "|", ">-", "%", "---", "...", "?", "? ", "<<", "\t", "~", "é", "1", "@"]


def _only_content_errors(data: bytes) -> None:
    mark = Mark(1, 1)
    try:
        mark = parse(decode(data)).node.mark
    except ContentError as error:
        mark = error.mark
    assert min(mark.line, mark.column, mark.width) >= 1


@given(st.lists(st.sampled_from(TOKENS), max_size=40).map("".join))
def test_soups_of_tokens_give_data_or_an_error_with_a_place(text: str) -> None:
    _only_content_errors(text.encode())


@given(st.text(max_size=60))
def test_any_text_gives_data_or_an_error_with_a_place(text: str) -> None:
    _only_content_errors(text.encode("utf-8", "surrogatepass"))


@given(st.binary(max_size=60))
def test_any_bytes_give_data_or_an_error_with_a_place(data: bytes) -> None:
    _only_content_errors(data)


@pytest.mark.skipif(os.name == "nt", reason="Windows has neither")
def test_what_is_no_file_is_refused_before_it_is_read(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.yaml")
    for place in (tmp_path / "pipe.yaml", Path("/dev/zero"), tmp_path):
        with pytest.raises(OSError, match=r"ordinary|directory"):
            read(place)


def test_of_a_file_that_is_too_long_no_more_is_read_than_says_so(tmp_path: Path) -> None:
    path = tmp_path / "long.yaml"
    with path.open("wb") as file:
        file.truncate(2**40)  # holes: it takes no room
    with pytest.raises(ContentError) as caught:
        read(path)
    assert caught.value.code == "E812"
