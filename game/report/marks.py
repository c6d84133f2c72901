"""The marks of prose: glossary terms, italics and bold, as HTML or left out."""

import re
from html import escape

_TERM = re.compile(r"\[\[([^\[\]|]+)(?:\|([^\[\]]+))?\]\]")
_BOLD = re.compile(r"\*\*([^*]+)\*\*")
_ITALIC = re.compile(r"\*([^*]+)\*")


def marked(text: str) -> str:
    """Prose as HTML; a glossary term is only its words, for the page has no glossary.

    >>> marked("A [[cell|small cell]] & *Pravda*")
    'A small cell &amp; <em>Pravda</em>'
    """
    found = _TERM.sub(_shown, escape(text))
    return _ITALIC.sub(r"<em>\1</em>", _BOLD.sub(r"<strong>\1</strong>", found))


def plain(text: str) -> str:
    """Prose without its marks."""
    found = _TERM.sub(_shown, text)
    return _ITALIC.sub(r"\1", _BOLD.sub(r"\1", found))


def _shown(term: re.Match[str]) -> str:
    return term[2] or term[1]
