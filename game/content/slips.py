"""What a parser stumbles over → what the author did, in plain words."""

from contextlib import suppress
from typing import Any

import yaml

_PARSER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_QUOTES = ("'", '"')
_STEP = "did not find expected"
_WORDS = {
    "could not find expected ':'": (
        "here, or in the line above, a key stands without a colon and a space behind it"
    ),
    f"{_STEP} ',' or '}}'": (
        "before this a comma or the closing } is missing, or a text here needs quotes"
    ),
    f"{_STEP} ',' or ']'": (
        "before this a comma or the closing ] is missing, or a text here needs quotes"
    ),
}
"""What the parser says → what to look for."""


def plainly(error: yaml.MarkedYAMLError, text: str) -> str:
    """What is wrong, so that the author knows what to mend; the parser's words where we know none.

    `text` is what was to be read.
    """
    problem, mark = error.problem or "not YAML", error.problem_mark
    lines = text.split("\n")
    if mark is None or mark.line >= len(lines):
        return _never_closed(error) or _WORDS.get(problem, problem)
    line = lines[mark.line]
    inwards = line[: len(line) - len(line.lstrip())]
    if "\t" in inwards + line[mark.column : mark.column + 1]:
        return "here stands a tab: indent with spaces, two for each step inwards"
    if problem.startswith(_STEP):
        return _quote(text, mark) or _WORDS.get(problem) or _stands(lines, mark.line)
    return _never_closed(error) or _WORDS.get(problem, problem)


def _never_closed(error: yaml.MarkedYAMLError) -> str:
    """What to say of a text whose quotes are open at the end of the file."""
    begun = error.context_mark
    if begun is None or "quoted scalar" not in (error.context or ""):
        return ""
    return f"the quotes of the text that begins in line {begun.line + 1} are never closed"


def _quote(text: str, mark: Any) -> str:  # noqa: ANN401 a mark of the parser has no type
    """What to say where the last text in quotes ends too early, or too late, for what follows."""
    last = None
    with suppress(yaml.YAMLError):
        for event in yaml.parse(text, Loader=_PARSER):
            if isinstance(event, yaml.ScalarEvent) and event.style in _QUOTES:
                last = event
    if last is None or last.end_mark is None or last.start_mark is None:
        return ""
    begun, ended = last.start_mark.line, last.end_mark.line
    if ended != mark.line:
        return ""
    if begun < ended:
        return f"the text in quotes that begins in line {begun + 1} ends only here: close it there"
    return (
        f"the text in quotes ends before this: write ’ for an apostrophe, or {last.style} twice"
        if last.style == "'"
        else 'the text in quotes ends before this: write “ and ” inside, or \\" '
    ).rstrip()


def _stands(lines: list[str], at: int) -> str:
    """How far in a line stands, and how far the last one before it that says something."""
    before = next((each for each in reversed(lines[:at]) if each.strip()), "")
    return (
        f"this line begins {_spaces(lines[at])} in, and the one above it {_spaces(before)}: "
        "what belongs together begins at the same column"
    )


def _spaces(line: str) -> str:
    count = len(line) - len(line.lstrip(" "))
    return "1 space" if count == 1 else f"{count} spaces"
