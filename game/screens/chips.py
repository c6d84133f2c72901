"""Chips of acts: what they cost and what they change."""

from collections.abc import Iterable

from game.page.nodes import Chip
from game.viewmodel.chips import ChipView


def chips(views: Iterable[ChipView]) -> list[Chip]:
    """Chips from their records."""
    return [
        Chip(each.text, each.kind, trend=each.trend, sign="desk" if each.desk else "")
        for each in views
    ]
