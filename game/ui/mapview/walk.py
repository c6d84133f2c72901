"""From seat to seat by arrow keys, and which seats belong to the inset."""

import pygame

from game.ui.events import Direction
from game.ui.mapview.camera import CAUCASUS
from game.ui.mapview.geometry import geometry
from game.ui.mapview.model import MapModel


def neighbour(model: MapModel, way: Direction) -> str:
    """The nearest seat in a direction; a detour to the side costs double."""
    shapes = geometry().shapes
    here = shapes.get(model.chosen)
    if here is None:
        return model.regions[0].id if model.regions else ""
    dx, dy = {"up": (0, -1), "down": (0, 1), "left": (-1, 0), "right": (1, 0)}[way]
    best, cost = "", float("inf")
    for region in model.regions:
        shape = shapes.get(region.id)
        if shape is None or shape is here:
            continue
        x, y = shape.seat[0] - here.seat[0], shape.seat[1] - here.seat[1]
        ahead, aside = x * dx + y * dy, abs(x * dy + y * dx)
        if ahead > 1 and aside <= ahead * 2 and ahead + 2 * aside < cost:
            best, cost = region.id, ahead + 2 * aside
    return best


def outside_inset(model: MapModel) -> frozenset[str]:
    """Regions named on the main map while the inset names the Caucasus."""
    left, top, width, height = CAUCASUS
    box = pygame.Rect(left, top, width, height)
    shapes = geometry().shapes
    return frozenset(
        r.id for r in model.regions if r.id in shapes and not box.collidepoint(shapes[r.id].seat)
    )
