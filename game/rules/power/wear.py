"""Wear: what is said again and again moves less each time."""

WHOLE = 1_000

AGAIN, FRESH = 667, 3
"""Each time that the same was done in the last three turns leaves the next two thirds: what was
asked for has been done, or is not going to be. The game’s own; no source gives it."""


def again(times: int) -> int:
    """What is left (per mille) of what is done after it was done so many times just before."""
    return left(AGAIN, times)


def left(share: int, times: int) -> int:
    """What is left (per mille) when each of so many times leaves a share of what was there.

    >>> left(667, 0), left(667, 2), left(667, 99)
    (1000, 444, 0)
    """
    found = WHOLE
    for _ in range(times):
        found = found * share // WHOLE
    return found


def part(by: int, share: int) -> int:
    """A share (per mille) of an amount, to the nearest whole, in its own direction.

    >>> part(1, 667), part(-15, 444), part(1, 444)
    (1, -7, 0)
    """
    size = (abs(by) * share + WHOLE // 2) // WHOLE
    return size if by > 0 else -size
