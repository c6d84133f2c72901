"""A QR code as squares: dark on light whatever the theme, for that is what cameras look for."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from game.drawing.theme import hexa

LIGHT, DARK = hexa("#ffffff"), hexa("#1b1a17")

QUIET = 4
"""Squares on each side that stay light: without them a camera does not find the code."""

Squares = Sequence[Sequence[bool]]
"""Rows of a code, without what stays quiet around it; what is true is dark."""


def extent(squares: Squares) -> int:
    """How many squares a side has, the quiet ones too.

    >>> extent([[True]])
    9
    """
    return len(squares) + 2 * QUIET


def bars(squares: Squares) -> Iterator[tuple[int, int, int]]:
    """The dark squares as bars: from the left, from the top, how wide, all counted in squares.

    >>> list(bars([[True, True], [False, True]]))
    [(4, 4, 2), (5, 5, 1)]
    """
    for y, row in enumerate(squares, QUIET):
        x = QUIET
        for dark, run in groupby(row):
            wide = len(list(run))
            if dark:
                yield x, y, wide
            x += wide


def path(squares: Squares) -> str:
    """The dark squares as a path of SVG, one unit a square.

    >>> path([[True, True]])
    'M4 4h2v1h-2z'
    """
    return "".join(f"M{x} {y}h{wide}v1h-{wide}z" for x, y, wide in bars(squares))
