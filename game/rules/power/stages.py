"""From an opinion in the cells to a list of delegates: who wavers, and who takes the whole list.

In the cells, at conferences and at congresses people are for, against, or wavering; where hands are
raised those who waver join whoever is expected to win, the more so the firmer the committee holds
the room (Khlevniuk; Tucker). Where it is held firmly the majority of a district sends its whole
list to the guberniya conference, and the majority there its whole list to the congress (Sapronov in
the discussion of 1923); where it is not, a minority is given its part. In Moscow 36 % at the
district conferences became 16–18 % at the guberniya conference.
"""

from functools import lru_cache

HALF = 500
WHOLE = 1_000

WAVERERS = 100
"""How many (per mille) waver where opinion is evenly divided; fewer where it is not."""

DISTRICTS = 7
"""Moscow had seven districts. A guberniya elsewhere had some five to twelve uyezds and districts;
seven is used for all."""

SPREAD = 230
"""How far the outermost districts of a guberniya lie from its middle (per mille)."""


def wavering(share: int) -> int:
    """How many waver (per mille) where the opposition has such a share: most where it has half."""
    return WAVERERS * 4 * share * (WHOLE - share) // 1_000_000


def show_of_hands(share: int, follow: int) -> int:
    """The share after an open vote, if so many of the waverers (per mille) follow the stronger.

    >>> show_of_hands(500, 1000)
    500
    """
    joined = wavering(share) * follow // (2 * WHOLE)
    return share + joined if share > HALF else share - joined if share < HALF else share


@lru_cache(WHOLE + 1)
def carried(share: int, floor: int = HALF) -> int:
    """In how many of the districts of a guberniya the opposition has so much, or the majority.

    The districts lie evenly about the share of the guberniya.
    """
    steps = range(1 - DISTRICTS, DISTRICTS, 2)
    return sum(share * DISTRICTS + SPREAD * step >= floor * DISTRICTS for step in steps)


def at_guberniya(share: int, firm: int) -> int:
    """The share at a guberniya conference, if so many of the lists (per mille) are whole ones.

    >>> at_guberniya(360, 1000)
    142
    """
    return _lists(carried(share) * WHOLE // DISTRICTS, share, firm)


def among_delegates(share: int, firm: int) -> int:
    """The share among the delegates of a guberniya conference, by the same rule.

    >>> among_delegates(360, 1000)
    0
    """
    return _lists(WHOLE if share >= HALF else 0, share, firm)


def _lists(whole: int, part: int, firm: int) -> int:
    return (whole * firm + part * (WHOLE - firm)) // WHOLE
