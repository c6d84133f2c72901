"""Texts as the cells of a table that a spreadsheet reads."""

import re

_FORMULA = re.compile(r"[=+\-@\t\r]")
_NUMBER = re.compile(r"[+-]?[0-9]+(?:[.,][0-9]+)?")


def cell(value: object) -> object:
    """A value as a cell that no program takes for a formula: such a text is marked as a text.

    >>> [cell(each) for each in ("=1+1", "-2", -2, "a = b")]
    ["'=1+1", '-2', -2, 'a = b']
    """
    if not isinstance(value, str) or not _FORMULA.match(value) or _NUMBER.fullmatch(value):
        return value
    return f"'{value}"
