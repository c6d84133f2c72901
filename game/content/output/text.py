"""Findings as text: what is wrong, where, the line with carets, what may help."""

import unicodedata
from collections import Counter
from collections.abc import Iterator, Sequence

from game.content.findings import Finding
from game.content.marks import Mark, Spot
from game.content.source import source_lines

TAB = "    "


def as_text(findings: Sequence[Finding]) -> str:
    """All findings and a line that counts them."""
    blocks = ["\n".join(block(each)) for each in findings]
    return "\n\n".join([*blocks, summary(findings)]) + "\n"


def block(finding: Finding) -> Iterator[str]:
    """The lines of one finding."""
    yield f"{finding.severity}[{finding.code}]: {finding.message}"
    gutter = len(str(finding.spot.mark.line))
    yield from _place(finding.spot, finding.expected, gutter)
    for line in finding.help:
        yield f"{' ' * gutter} = {line}"
    if finding.context:
        yield f"{' ' * gutter} = in: {finding.context}"
    if finding.also:
        yield f"{' ' * gutter} = see also: {where(finding.also)}"


def where(spot: Spot) -> str:
    """A place as editors and terminals understand it."""
    return f"{spot.path.as_posix()}:{spot.mark.line}:{spot.mark.column}"


def _place(spot: Spot, expected: str, gutter: int) -> Iterator[str]:
    yield f"{' ' * gutter}--> {where(spot)}"
    lines = source_lines(spot.path)
    if spot.mark.line > len(lines):
        if expected:
            yield f"{' ' * gutter} = {expected}"
        return
    line = lines[spot.mark.line - 1]
    yield f"{' ' * gutter} |"
    yield f"{spot.mark.line} | {line.expandtabs(len(TAB))}"
    yield f"{' ' * gutter} | {carets(line, spot.mark)} {expected}".rstrip()


def carets(line: str, mark: Mark) -> str:
    """Carets that stand below what is meant, also after wide signs, accents and tabs."""
    before = line[: mark.column - 1]
    meant = line[mark.column - 1 : mark.column - 1 + mark.width]
    return " " * width(before.expandtabs(len(TAB))) + "^" * max(1, width(meant))


def width(text: str) -> int:
    """How many cells of a terminal a text takes."""
    return sum(map(_cells, text))


def _cells(sign: str) -> int:
    if unicodedata.combining(sign):
        return 0
    return 2 if unicodedata.east_asian_width(sign) in "WF" else 1


def summary(findings: Sequence[Finding]) -> str:
    """How many findings of each weight."""
    if not findings:
        return "no findings"
    count = Counter(each.severity for each in findings)
    return ", ".join(f"{count[each]} {_plural(each, count[each])}" for each in count)


def _plural(word: str, count: int) -> str:
    return word if count == 1 or word == "info" else f"{word}s"
