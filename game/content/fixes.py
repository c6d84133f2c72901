"""What a check can put right by itself: only what is certain, and only where its finding points.

Nothing is written anew from data: a word is exchanged in its line, and all else stays as it is.
"""

from collections.abc import Iterable
from pathlib import Path

from game.content.findings import Finding
from game.content.marks import Mark


def fixable(findings: Iterable[Finding]) -> dict[Path, list[Finding]]:
    """The findings that say what to write instead, by file."""
    found: dict[Path, list[Finding]] = {}
    for each in findings:
        if each.fix:
            found.setdefault(each.spot.path, []).append(each)
    return found


def fixed(text: str, findings: Iterable[Finding]) -> str:
    """A text with what findings say written in the places of their marks.

    A mark that reaches over the end of its line is of another text, and left as it is; of two that
    meet only the later one is written.
    """
    lines = text.split("\n")
    before = Mark(len(lines) + 1, 1)
    for each in sorted(findings, key=_place, reverse=True):
        mark = each.spot.mark
        start, end = mark.column - 1, mark.column - 1 + mark.width
        meets = mark.line == before.line and end > before.column - 1
        if meets or mark.line > len(lines) or end > len(lines[mark.line - 1].rstrip("\r")):
            continue
        line = lines[mark.line - 1]
        lines[mark.line - 1] = line[:start] + each.fix + line[end:]
        before = mark
    return "\n".join(lines)


def _place(finding: Finding) -> tuple[int, int]:
    return finding.spot.mark.line, finding.spot.mark.column


def form_errors(findings: Iterable[Finding], file: Path) -> int:
    """How many errors of form a file has: what is fixed must leave fewer.

    Only these are counted, since a file of sound form is looked at further, and more may be found.
    """
    return sum(each.code.startswith("E1") and each.spot.path == file for each in findings)
