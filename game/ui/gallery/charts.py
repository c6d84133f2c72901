"""Charts."""

from game.ui.widgets import Label, Widget


def page() -> Widget:
    """Charts."""
    return Label("charts")
