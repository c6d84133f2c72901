"""The examples of the diagnostics: which files they are, and where in them the finding stands.

A stretch between « and » is what the carets of the finding stand below. An example is a passage of
a file of the small package in `tests/content/base`, or several whole files, each below a line
`== path`. Those lie beside the small package, one folder or zip a package.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from game.content.marks import Mark

OPEN, CLOSE = "«", "»"
HEAD, LINK, MISSING = "== ", " -> ", " is missing"


@dataclass(frozen=True, slots=True)
class Example:
    """A text without its signs, and the marks of what stood between them."""

    text: str
    marks: tuple[Mark, ...]


@dataclass(frozen=True, slots=True)
class File:
    """A file of an example that is one of several. `link` is where it leads, if it is a link.

    `is_marked` if the finding is about the file as a whole.
    """

    path: str
    text: str
    link: str = ""
    is_missing: bool = False
    is_marked: bool = False


def example(text: str) -> Example:
    """An example less its signs. No stretch goes over the end of a line."""
    marks, lines = [], []
    for number, line in enumerate(text.split("\n"), 1):
        while OPEN in line:
            before, _, rest = line.partition(OPEN)
            inside, _, after = rest.partition(CLOSE)
            marks.append(Mark(number, len(before) + 1, len(inside)))
            line = before + inside + after  # noqa: PLW2901 the line as it is so far
        lines.append(line)
    return Example("\n".join(lines), tuple(marks))


def has_several(text: str) -> bool:
    """Whether an example is of several whole files."""
    return text.startswith(HEAD)


def several(text: str) -> Iterator[File]:
    """The files of an example, their texts with the signs in them."""
    for part in ("\n" + text).split("\n" + HEAD)[1:]:
        head, _, body = part.partition("\n")
        is_marked = head.startswith(OPEN)
        head = head.replace(OPEN, "").replace(CLOSE, "")
        path, _, link = head.partition(LINK)
        yield File(
            path.removesuffix(MISSING),
            body,
            link,
            is_missing=path.endswith(MISSING),
            is_marked=is_marked,
        )


def shown(text: str) -> Iterator[str]:
    """The lines of an example, with carets below what is marked.

    A sign that no terminal should get is shown as �.
    """
    found = example(text)
    for number, line in enumerate(found.text.rstrip("\n").split("\n"), 1):
        yield "".join(each if each.isprintable() else "�" for each in line)
        here = [each for each in found.marks if each.line == number]
        if here:
            row = [" "] * max(each.column + each.width - 1 for each in here)
            for each in here:
                row[each.column - 1 : each.column - 1 + each.width] = "^" * each.width
            yield "".join(row)
