"""Land, regions, rivers, borders: everything but discs and names."""

from collections.abc import Sequence
from dataclasses import dataclass

import pygame

from game.drawing.theme import Colour, Theme, mix
from game.ui.ctx import Ctx
from game.ui.mapview.camera import Camera
from game.ui.mapview.geometry import Geometry, Point, Ring, Shape, geometry
from game.ui.mapview.model import MapModel, MapRegion
from game.ui.shapes import hatch

_RIVERS_FROM = 0.9  # further away they are only scratches
_KEEP = 6
_pictures: dict[object, pygame.Surface] = {}
_OVER = 2  # drawn twice too large and shrunk: smooth borders


def fill_colour(theme: Theme, name: str) -> Colour:
    """A theme colour, or a blend written ``red+paper:40``."""
    if "+" not in name:
        return theme.colour(name)
    first, _, rest = name.partition("+")
    second, _, share = rest.partition(":")
    return mix(theme.colour(first), theme.colour(second), int(share or 50) / 100)


@dataclass
class _Sheet:
    """The large surface one map is painted on."""

    surface: pygame.Surface
    camera: Camera
    unit: float

    def spots(self, ring: Ring) -> list[Point]:
        left, top = self.camera.rect[:2]
        out = []
        for spot in ring:
            x, y = self.camera.to_window(spot)
            out.append(((x - left) * _OVER, (y - top) * _OVER))
        return out

    def fill(self, rings: Sequence[Ring], colour: Colour) -> None:
        for ring in rings:
            pygame.draw.polygon(self.surface, colour, self.spots(ring))

    def trace(self, rings: Sequence[Ring], colour: Colour, width: float, *, closed: bool) -> None:
        thick = max(1, round(width * self.unit * _OVER))
        for ring in rings:
            spots = self.spots(ring)
            pygame.draw.lines(self.surface, colour, closed, spots, thick)
            if thick > 2:
                for spot in spots:  # round joints; thick lines alone leave notches
                    pygame.draw.circle(self.surface, colour, spot, thick / 2 - 0.5)


def picture(camera: Camera, model: MapModel, ctx: Ctx) -> pygame.Surface:
    """The painted map, kept for the next frame."""
    key = (camera, model, ctx.theme.name, ctx.units)
    found = _pictures.pop(key, None)
    made = found or paint_map(camera, geometry(), model, ctx.theme, ctx.units.scale)
    _pictures[key] = made  # last used goes last, so the oldest is dropped
    while len(_pictures) > _KEEP:
        _pictures.pop(next(iter(_pictures)))
    return made


def paint_map(
    camera: Camera, geometry: Geometry, model: MapModel, theme: Theme, unit: float
) -> pygame.Surface:
    """The picture for one camera; ``unit`` is the size of a logical pixel."""
    size = (max(1, camera.rect[2]), max(1, camera.rect[3]))
    surface = pygame.Surface((size[0] * _OVER, size[1] * _OVER))
    surface.fill(theme.sea)
    sheet = _Sheet(surface, camera, unit)
    sheet.fill(geometry.land, theme.foreign)
    for shape in geometry.shapes.values():
        region = model.by_id.get(shape.id)
        colour = fill_colour(theme, region.fill) if region else theme.tan
        sheet.fill([rings[0] for rings in shape.polygons], colour)
        if region and region.pattern:
            _pattern(sheet, shape, region, colour)
    if camera.scale / unit > _RIVERS_FROM:
        sheet.trace(geometry.rivers, mix(theme.sea, theme.blue, 0.3), 0.9, closed=False)
    for shape in geometry.shapes.values():
        sheet.trace([r for rings in shape.polygons for r in rings], theme.rule, 1.1, closed=True)
    sheet.fill(geometry.lakes, theme.sea)
    sheet.trace(geometry.outline, theme.rule, 2.4, closed=False)
    chosen = geometry.shapes.get(model.chosen)
    if chosen:
        rings = [r for rings in chosen.polygons for r in rings]
        sheet.trace(rings, theme.halo, 5.5, closed=True)
        sheet.trace(rings, theme.focus, 3.2, closed=True)
    return pygame.transform.smoothscale(surface, size)


def _pattern(sheet: _Sheet, shape: Shape, region: MapRegion, ground: Colour) -> None:
    """Hatch a region through a mask of its own shape."""
    ink = mix(ground, (0, 0, 0), 0.35) if sum(ground) > 300 else mix(ground, (255, 255, 255), 0.35)
    for rings in shape.polygons:
        spots = sheet.spots(rings[0])
        xs, ys = [p[0] for p in spots], [p[1] for p in spots]
        box = pygame.Rect(min(xs), min(ys), max(xs) - min(xs) + 2, max(ys) - min(ys) + 2)
        box = box.clip(sheet.surface.get_rect())
        if not box.width or not box.height:
            continue
        layer = pygame.Surface(box.size, pygame.SRCALPHA)
        hatch(layer, ink, layer.get_rect(), region.pattern, round(9 * sheet.unit * _OVER))
        mask = pygame.Surface(box.size, pygame.SRCALPHA)
        moved = [(x - box.left, y - box.top) for x, y in spots]
        pygame.draw.polygon(mask, (255, 255, 255, 255), moved)
        layer.blit(mask, (0, 0), special_flags=pygame.BLEND_RGBA_MULT)
        sheet.surface.blit(layer, box)
