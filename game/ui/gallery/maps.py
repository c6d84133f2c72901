"""Map."""

from game.ui.widgets import Label, Widget


class MapState:
    """State."""


def page(state: MapState) -> Widget:
    """Map."""
    return Label("map")
