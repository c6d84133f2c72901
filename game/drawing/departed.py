"""The head of somebody who was sent away: half out of its frame."""

from dataclasses import replace
from functools import lru_cache

from game.drawing.features import INK, Features
from game.drawing.portraits import portrait
from game.drawing.shapes import Group, Ink, Picture, Polygon

_AWAY = 0.34
"""How far it is moved, as a share of the width."""


@lru_cache(maxsize=100)
def departed(features: Features, ground: Ink | None = None) -> Picture:
    """The head of some features, on its way to the right; a dark edge stands where it was."""
    whole = portrait(features, ground)
    by, high = whole.width * _AWAY, whole.height
    edge = Polygon(((0, 0), (by * 0.82, 0), (by * 0.47, high), (0, high)), INK)
    moved = Group(whole.shapes, dx=by, clip=(-by, 0, whole.width, high))
    return replace(whole, shapes=(moved, edge))
