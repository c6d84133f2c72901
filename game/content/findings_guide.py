"""The page of all findings for authors, `content/guides/findings.md`, from their documents."""

from collections.abc import Iterator

from game.content.diagnostics import Diagnostic, codes, diagnostic
from game.content.diagnostics.examples import shown
from game.content.explain import SURE, examples

OPENING = """\
# What the check finds

This file is written by `python -m game schema --findings content/guides/findings.md` from the
documents in `game/content/diagnostics`. `python -m game check --explain CODE` shows one of them.

A code that begins with E is an error: the package cannot be played with it. W warns, and I only
informs. How sure a check is stands beside its code:
{sure}

In the examples the carets stand below what a finding points to. An example is a passage of a file
of the smallest package that can be played, or several whole files, each below a line `== path`.
"""

CHAPTERS = {
    "1": "Form of a file",
    "2": "Ids, numbers and what they name",
    "3": "What a game can come to",
    "4": "History, its sources and its dates",
    "5": "Texts and languages",
    "7": "Packages and what they change",
    "8": "Files",
}
"""The headings, by the first figure of a code."""


def findings_guide() -> str:
    """The whole page, as Markdown."""
    sure = "\n".join(f"*{word}*: {said}." for word, said in SURE.items())
    lines = [OPENING.format(sure=sure)]
    every = [diagnostic(code) for code in codes()]
    for figure, heading in CHAPTERS.items():
        lines += [f"## {heading}", ""]
        for each in sorted(every, key=lambda each: each.code[1:]):
            if each.code[1] == figure:
                lines += _section(each)
    return "\n".join(lines)


def _section(entry: Diagnostic) -> Iterator[str]:
    yield f"### {entry.code}"
    yield ""
    yield f"**{entry.severity}**, *{entry.confidence}*: {entry.message}"
    yield ""
    yield " ".join(entry.why.split())
    yield ""
    for heading, text in examples(entry):
        yield heading.capitalize()
        yield ""
        yield "```text"
        yield from (line.rstrip() for line in shown(text))
        yield "```"
        yield ""
