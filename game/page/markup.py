"""Inline marks in prose: ``*italic*``, ``**bold**``, ``[[term]]`` and ``[[term|shown]]``."""

import re
from dataclasses import dataclass

_MARK = re.compile(r"\[\[([^\[\]|]+)(?:\|([^\[\]]+))?\]\]|(\*\*|\*)")


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of text set in one way; ``term`` names a glossary entry or is empty."""

    text: str
    bold: bool = False
    italic: bool = False
    term: str = ""


def parse(source: str) -> list[Span]:
    """Read the marks; an unclosed mark is printed as it stands rather than lost."""
    if "*" not in source and "[" not in source:  # most texts are such
        return [Span(source)] if source else []
    spans: list[Span] = []
    bold = italic = False
    at = 0
    for found in _MARK.finditer(source):
        _add(spans, source[at : found.start()], bold=bold, italic=italic)
        at = found.end()
        stars = found.group(3)
        if stars is None:
            term = found.group(1).strip()
            spans.append(Span(found.group(2) or found.group(1), bold, italic, term))
        elif (bold if stars == "**" else italic) or stars in source[at:]:
            bold, italic = (not bold, italic) if stars == "**" else (bold, not italic)
        else:
            _add(spans, stars, bold=bold, italic=italic)
    _add(spans, source[at:], bold=bold, italic=italic)
    return spans


def _add(spans: list[Span], text: str, *, bold: bool, italic: bool) -> None:
    if text:
        spans.append(Span(text, bold, italic))


def plain(source: str) -> str:
    """The words without the marks, for labels and for speech."""
    return "".join(span.text for span in parse(source))
