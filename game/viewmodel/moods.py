"""How somebody stands after what was done to him, as a word of the locale."""

MOODS = ((60, "much-nearer"), (1, "nearer"), (0, ""), (-59, "farther"))
"""From so many thousandths on, what was done to somebody has this name; else `much-farther`."""


def mood_of(by: int) -> str:
    """What a deed did to how somebody stands; empty if nothing.

    >>> mood_of(140), mood_of(-15), mood_of(0)
    ('much-nearer', 'farther', '')
    """
    return next((mood for least, mood in MOODS if by >= least), "much-farther")
