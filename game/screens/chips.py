"""Chips of acts: what they cost and what they change."""

from collections.abc import Iterable

from game.page.nodes import Chip, Portrait
from game.screens.faces import features
from game.viewmodel.chips import ChipView

HEAD = 22
"""The width of a head in a chip: it is as high as a line and a little more."""


def chips(views: Iterable[ChipView]) -> list[Chip]:
    """Chips from their records."""
    return [
        Chip(
            each.text,
            each.kind,
            trend=each.trend,
            sign="desk" if each.desk else "",
            heads=[Portrait(features(face.portrait), HEAD, label=face.alt) for face in each.faces],
            tip=each.tip,
        )
        for each in views
    ]
