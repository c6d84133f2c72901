"""HTML as text: elements, attributes, what is escaped. The only file here that knows its signs."""

import re
from functools import cache
from html import escape

__all__ = ["element", "escape"]

_VOID = frozenset({"br", "hr", "img", "input", "link", "meta"})
_SIGNS = re.compile("[&<>\"']")


def element(name: str, /, *inner: str, **attributes: object) -> str:
    """An element around what is HTML already.

    Attributes that are None or False are left out and True ones have no value; their values are
    escaped. Underscores of a name become hyphens, one at its end is dropped (`class_`).
    """
    given = "".join(
        f" {_named(key)}" + ("" if value is True else _quoted(str(value)))
        for key, value in attributes.items()
        if value is not None and value is not False
    )
    return f"<{name}{given}>" + ("" if name in _VOID else "".join(inner) + f"</{name}>")


@cache
def _named(key: str) -> str:
    return key.rstrip("_").replace("_", "-")


def _quoted(value: str) -> str:
    """A value in the quotes that it is shorter in."""
    if not _SIGNS.search(value):  # almost all of them
        return f'="{value}"'
    if '"' in value and "'" not in value:
        return f"='{escape(value, quote=False)}'"
    return f'="{escape(value)}"'
