"""Plain scalars by the core schema of YAML 1.2, less what nobody needs here.

`true`, `false`, `null`, nothing at all, decimal integers; all else is a string. So `no`, `012`,
`1:30` and `1922-06-06` stay what the author wrote.
"""

import re

from game.content import limits
from game.content.errors import ContentError
from game.content.marks import Mark

Scalar = str | int | bool | None

_WORDS: dict[str, Scalar] = {"": None, "null": None, "true": True, "false": False}
_INTEGER = re.compile(r"[-+]?(?:0|[1-9][0-9]*)")


def resolve(value: str, mark: Mark) -> Scalar:
    """The value that a plain scalar means.

    >>> [resolve(word, Mark(1, 1)) for word in ("no", "true", "-12", "012", "1922-06")]
    ['no', True, -12, '012', '1922-06']
    """
    if value in _WORDS:
        return _WORDS[value]
    if not _INTEGER.fullmatch(value):
        return value
    return _integer(value, mark)


def _integer(value: str, mark: Mark) -> int:
    # The digits are counted first: converting a million of them would take its time.
    if len(value.lstrip("+-")) > limits.DIGITS or abs(int(value)) > limits.INTEGER:
        raise ContentError("E812", mark, thing="size of a number", limit=limits.INTEGER)
    return int(value)
