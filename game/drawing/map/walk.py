"""From seat to seat by arrow keys, and which seats belong to the inset."""

from typing import Literal

from game.drawing.map.camera import CAUCASUS
from game.drawing.map.geometry import Geometry
from game.drawing.map.model import MapModel

Way = Literal["up", "down", "left", "right"]


def neighbour(geometry: Geometry, model: MapModel, way: Way) -> str:
    """The nearest seat in a direction; a detour to the side costs double."""
    areas = geometry.areas
    here = areas.get(model.chosen)
    if here is None:
        return model.regions[0].id if model.regions else ""
    dx, dy = {"up": (0, -1), "down": (0, 1), "left": (-1, 0), "right": (1, 0)}[way]
    best, cost = "", float("inf")
    for region in model.regions:
        area = areas.get(region.id)
        if area is None or area is here:
            continue
        x, y = area.seat[0] - here.seat[0], area.seat[1] - here.seat[1]
        ahead, aside = x * dx + y * dy, abs(x * dy + y * dx)
        if ahead > 1 and aside <= ahead * 2 and ahead + 2 * aside < cost:
            best, cost = region.id, ahead + 2 * aside
    return best


def outside_inset(geometry: Geometry, model: MapModel) -> frozenset[str]:
    """Regions named on the main map while the inset names the Caucasus."""
    areas = geometry.areas
    return frozenset(
        r.id for r in model.regions if r.id in areas and not CAUCASUS.holds(*areas[r.id].seat)
    )
