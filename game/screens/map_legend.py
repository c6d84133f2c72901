"""What the map is told to show, and its legend with the same fills and patterns."""

from collections.abc import Mapping

from game.drawing.map.model import MapModel, MapRegion
from game.drawing.shapes import Ink, Mix
from game.page.nodes import Flow, Node, Swatch
from game.viewmodel.map import Degree, MapPageView

INKS: Mapping[Degree, Ink] = {
    "full": "red",
    "most": Mix("red", "paper", 0.35),
    "half": Mix("ochre", "paper", 0.5),
    "little": "tan",
    "none": "card",
    "mostly-opposed": Mix("blue", "paper", 0.45),
    "opposed": "blue",
}
"""The colours of the map, as its legend explains them."""


def model(view: MapPageView, chosen: str) -> MapModel:
    """The regions as a layer shows them."""
    regions = tuple(
        MapRegion(s.id, s.label, INKS[s.degree], s.pattern, s.importance, s.detail)
        for s in view.spots
    )
    return MapModel(regions, chosen)


def legend(view: MapPageView) -> Node:
    """All entries of a layer, in a line that wraps."""
    looks = [(each, view.looks[each.id]) for each in view.legend]
    swatches = [
        Swatch(INKS[degree], pattern, f"{each.name} {each.value}")
        for each, (degree, pattern) in looks
    ]
    return Flow(swatches, gap=16, line_gap=4, label=view.title)
