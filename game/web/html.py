"""HTML as text: elements, attributes, what is escaped. The only file here that knows its signs."""

from html import escape

__all__ = ["element", "escape"]

_VOID = frozenset({"br", "hr", "img", "input", "link", "meta"})


def element(name: str, /, *inner: str, **attributes: object) -> str:
    """An element around what is HTML already.

    Attributes that are None or False are left out and True ones have no value; their values are
    escaped. Underscores of a name become hyphens, one at its end is dropped (`class_`).
    """
    given = "".join(
        f" {key.rstrip('_').replace('_', '-')}"
        + ("" if value is True else f'="{escape(str(value))}"')
        for key, value in attributes.items()
        if value is not None and value is not False
    )
    return f"<{name}{given}>" + ("" if name in _VOID else "".join(inner) + f"</{name}>")
