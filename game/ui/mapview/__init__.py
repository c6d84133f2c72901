"""The map: shapes from assets, colours and names from whoever shows it."""

from game.ui.mapview.model import MapModel, MapRegion
from game.ui.mapview.view import MapView

__all__ = ["MapModel", "MapRegion", "MapView"]
