"""Log-odds in whole numbers, so that every platform gets the same answer.

Shares are per mille, log-odds are thousandths of a nat. `decimal` rounds correctly everywhere,
libm does not.
"""

from bisect import bisect_right
from decimal import Decimal, localcontext
from functools import cache

LIMIT = 6_906
"""The log-odds of 999 in 1,000; nothing in the game is more certain than that."""


@cache
def _table() -> tuple[int, ...]:
    """Log-odds of 1…999 per mille, rounded to a thousandth."""
    with localcontext() as context:
        context.prec = 12
        logs = [Decimal(share).ln() for share in range(1, 1000)]
    return tuple(int((a - b) * 1000) for a, b in zip(logs, reversed(logs), strict=True))


def log_odds(permille: int) -> int:
    """Log-odds of a share; shares outside 1…999 are taken as 1 or 999.

    >>> log_odds(500)
    0
    """
    return _table()[max(1, min(999, permille)) - 1]


def logistic(thousandths: int) -> int:
    """The share (1…999 per mille) whose log-odds are nearest below a value.

    >>> logistic(0)
    500
    """
    return max(1, min(999, bisect_right(_table(), thousandths)))
