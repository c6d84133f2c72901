"""The map in the window."""

from game.ui.mapview.view import MapView

__all__ = ["MapView"]
