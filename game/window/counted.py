"""Figures on their way from one text to another."""

import re

_FIGURE = re.compile(r"\d+")


def counted(before: str, after: str, share: float) -> str:
    """A text whose figures have gone a share of the way from those of another.

    Where the other has not as many figures they come from nought.
    """
    ends = [int(each) for each in _FIGURE.findall(after)]
    begins = [int(each) for each in _FIGURE.findall(before)]
    if len(begins) != len(ends):
        begins = [0] * len(ends)
    now = (str(a + round((b - a) * share)) for a, b in zip(begins, ends, strict=True))
    return _FIGURE.sub(lambda _: next(now), after)
