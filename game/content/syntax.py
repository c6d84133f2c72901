"""What is wrong with a text that is no YAML, in the words and at the place of who wrote it.

A parser says where it gave up. The mistake is often further above: the quotation mark or bracket
that was opened and never closed.
"""

import re
from collections.abc import Sequence

import yaml

from game.content.errors import ContentError
from game.content.marks import Mark

_KEY = re.compile(r"\s*(- +)*[\w-]+\s*")
_COLON = "a colon inside a text: put the whole text into quotation marks"
_RIGHT = "this field stands further right than the one above it"
_LEFT = "this stands neither in the list above it nor beside it: mind the spaces before it"
_APOSTROPHE = "the quotation ended before this; an apostrophe in a text is written ’"
_QUOTES = "the quotation mark that opens here is not closed"
_BRACKET = "the bracket that opens here is not closed"
_TAB = "a tab; lines begin with spaces"
_COMMA = "before this a comma or the closing bracket is missing, or a text needs quotation marks"
_BARE = "here, or in the line above, a field stands without a colon and a space behind it"
_STEPS = (
    "this line begins {here} in, and the one above it {above}: "
    "what belongs together begins at the same column"
)
_SIGN = "`{sign}` cannot begin a text: put the whole text into quotation marks"

_SAID = {
    "cannot start any token": _SIGN,
    "'-' indicator": _LEFT,
    "could not find expected ':'": _BARE,
    "',' or": _COMMA,
}
"""What is wrong, by what a parser says of it wherever it says it."""


def refusal(
    error: yaml.MarkedYAMLError, lines: Sequence[str], last: yaml.ScalarEvent | None
) -> ContentError:
    """The refusal of a text at which the parser gave up after the scalar `last`."""
    at, opened = error.problem_mark, error.context_mark
    if at is None:
        at = opened
    if at is None:
        return _refused(1, 1, error.problem or "not YAML")
    said = f"{error.context} {error.problem}"
    if opened is not None and "quoted scalar" in said:
        return _refused(opened.line + 1, opened.column + 1, _QUOTES)
    if opened is not None and "flow" in said and at.line > opened.line:
        return _refused(opened.line + 1, opened.column + 1, _BRACKET)
    start = None if last is None else last.start_mark
    end = None if last is None else last.end_mark
    if last is not None and last.style in ("'", '"') and start and end and end.line == at.line:
        if start.line < end.line:
            return _refused(start.line + 1, start.column + 1, _QUOTES)
        if end.column <= at.column:
            return _refused(at.line + 1, at.column + 1, _APOSTROPHE)
    return _refused(at.line + 1, at.column + 1, _problem(error, lines, at))


def _problem(error: yaml.MarkedYAMLError, lines: Sequence[str], at: yaml.Mark) -> str:
    """What is wrong at the place where the parser gave up."""
    line = lines[at.line] if at.line < len(lines) else ""
    column = at.column
    said, sign = error.problem or "not YAML", line[column : column + 1]
    tabs = "\t" in line[: len(line) - len(line.lstrip())]
    if tabs or ("cannot start any token" in said and sign == "\t"):
        return _TAB
    for words, problem in _SAID.items():
        if words in said:
            return problem.format(sign=sign)
    if "mapping values" in said:
        return _RIGHT if _KEY.fullmatch(line[:column]) else _COLON
    if "did not find expected" in said and line.strip():
        return _STEPS.format(here=_spaces(line), above=_spaces(_above(lines, at.line)))
    return said


def _above(lines: Sequence[str], at: int) -> str:
    """The last line before this one in which something stands."""
    return next((each for each in reversed(lines[:at]) if each.strip()), "")


def _spaces(line: str) -> str:
    count = len(line) - len(line.lstrip(" "))
    return "1 space" if count == 1 else f"{count} spaces"


def _refused(line: int, column: int, problem: str) -> ContentError:
    return ContentError("E101", Mark(line, column), problem=problem)
