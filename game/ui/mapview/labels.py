"""Discs for the seats and names that never lie on one another."""

from dataclasses import dataclass

import pygame

from game.ui.ctx import Ctx
from game.ui.fonts import Face
from game.ui.mapview.camera import Camera
from game.ui.mapview.geometry import Geometry
from game.ui.mapview.model import MapModel, MapRegion
from game.ui.shapes import disc
from game.ui.theme import Colour

_GREAT = 3


@dataclass(frozen=True, slots=True)
class Placed:
    """A seat in the window, and where its name went, if it found room."""

    region: MapRegion
    x: int
    y: int
    radius: int
    box: pygame.Rect | None


def place_names(
    ctx: Ctx,
    camera: Camera,
    geometry: Geometry,
    model: MapModel,
    *,
    only: frozenset[str] | None = None,
    covered: pygame.Rect | None = None,
) -> list[Placed]:
    """Greedy: the important first, eight places each, and the rest go without a name."""
    frame = pygame.Rect(camera.rect)
    face = ctx.fonts.face("map")
    ranked = sorted(model.regions, key=lambda r: (r.id != model.chosen, -r.importance, r.id))
    seats = [s for s in (_seat(ctx, camera, geometry, r) for r in ranked) if s is not None]
    seats = [s for s in seats if frame.collidepoint(s[1], s[2]) and (not only or s[0].id in only)]
    if covered:
        seats = [s for s in seats if not covered.collidepoint(s[1], s[2])]
    discs = [pygame.Rect(x - r, y - r, 2 * r, 2 * r) for _, x, y, r in seats]
    taken: list[pygame.Rect] = [covered] if covered else []
    placed = []
    for number, (region, x, y, radius) in enumerate(seats):
        # the greatest may cover the disc of a lesser one rather than go without a name
        great = region.importance >= _GREAT or region.id == model.chosen
        near = discs[:number] + ([] if great else discs[number + 1 :])
        box = _room(face, region, (x, y, radius), frame, taken + near)
        if box is not None:
            taken.append(box.inflate(0, -box.height // 3))
        placed.append(Placed(region, x, y, radius, box))
    return placed


def _seat(
    ctx: Ctx, camera: Camera, geometry: Geometry, region: MapRegion
) -> tuple[MapRegion, int, int, int] | None:
    shape = geometry.shapes.get(region.id)
    if shape is None:
        return None
    x, y = camera.to_window(shape.seat)
    radius = ctx.units.u(5 + min(4, region.importance))
    return region, round(x), round(y), radius


def _room(
    face: Face,
    region: MapRegion,
    seat: tuple[int, int, int],
    frame: pygame.Rect,
    others: list[pygame.Rect],
) -> pygame.Rect | None:
    x, y, radius = seat
    box = pygame.Rect(0, 0, face.width(region.label) + 4, face.ascent + face.descent)
    gap = radius + 1
    spots = (
        {"midtop": (x, y + gap)},
        {"midbottom": (x, y - gap)},
        {"midleft": (x + gap + 2, y)},
        {"midright": (x - gap - 2, y)},
        {"topleft": (x + gap // 2, y + gap // 2)},
        {"topright": (x - gap // 2, y + gap // 2)},
        {"bottomleft": (x + gap // 2, y - gap // 2)},
        {"bottomright": (x - gap // 2, y - gap // 2)},
    )
    for spot in spots:
        for name, value in spot.items():
            setattr(box, name, value)
        # names may stand close: the line box is taller than its letters
        slim = box.inflate(0, -box.height // 3)
        if frame.contains(slim) and slim.collidelist(others) < 0:
            return box.copy()
    return None


def draw_seats(surface: pygame.Surface, ctx: Ctx, placed: list[Placed]) -> None:
    """Discs under names, names with a halo so that they read on any fill."""
    theme, units = ctx.theme, ctx.units
    for seat in reversed(placed):
        disc(surface, theme.halo, seat.x, seat.y, seat.radius + units.u(1.5))
        disc(surface, theme.text, seat.x, seat.y, seat.radius)
    for seat in placed:
        if seat.box is not None:
            _name(surface, ctx, seat.region.label, seat.box)


def _name(surface: pygame.Surface, ctx: Ctx, text: str, box: pygame.Rect) -> None:
    face = ctx.fonts.face("map")
    base = box.top + face.ascent
    reach = max(1, ctx.units.u(1.6))
    halo: Colour = ctx.theme.card
    for dx in (-reach, 0, reach):
        for dy in (-reach, 0, reach):
            if dx or dy:
                face.draw(surface, text, halo, box.left + 2 + dx, base + dy)
    face.draw(surface, text, ctx.theme.text, box.left + 2, base)
