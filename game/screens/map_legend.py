"""What the map is told to show, and its legend with the same fills and patterns."""

from collections.abc import Mapping, Sequence

from game.drawing.map.model import MapModel, MapRegion
from game.drawing.shapes import Ink, Mix
from game.page.nodes import Flow, Node, Swatch
from game.viewmodel.map import Degree, LegendView, MapPageView

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


def legend(title: str, rows: Sequence[LegendView]) -> Node:
    """All entries of a layer, in a line that wraps."""
    swatches = [
        Swatch(INKS[each.degree], each.pattern, f"{each.label} {each.count}") for each in rows
    ]
    return Flow(swatches, gap=16, line_gap=4, label=title)
