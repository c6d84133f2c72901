"""Terms of the glossary in a text: written by their ids, shown by their names."""

import re
from collections.abc import Callable

_BARE = re.compile(r"\[\[([a-z0-9]+(?:-[a-z0-9]+)*)\]\]")
"""A term by its id, with nothing said of how it is to be shown."""


def name_terms(text: str, name: Callable[[str], str | None]) -> str:
    """The text with the name behind every bare id of a term; the id’s words for one without.

    >>> name_terms("The [[ccc]] and [[cell|cells]]", {"ccc": "Control Commission"}.get)
    'The [[ccc|Control Commission]] and [[cell|cells]]'
    """
    if "[[" not in text:  # as in most texts
        return text
    return _BARE.sub(lambda found: f"[[{found[1]}|{name(found[1]) or _spelt(found[1])}]]", text)


def _spelt(term: str) -> str:
    return term.replace("-", " ")
