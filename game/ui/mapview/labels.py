"""Discs for the seats and names that never lie on one another."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import pygame

from game.drawing.theme import Colour
from game.ui.ctx import Ctx
from game.ui.fonts import Face
from game.ui.mapview.camera import Camera
from game.ui.mapview.geometry import Geometry
from game.ui.mapview.model import MapModel, MapRegion
from game.ui.shapes import disc

_GREAT, _LARGE = 3, 2
"""From these importances on a name may cover lesser discs, and is set in larger letters."""


@dataclass(frozen=True, slots=True)
class Placed:
    """A seat in the window, and where its name went, if it found room."""

    region: MapRegion
    x: int
    y: int
    radius: int
    box: pygame.Rect | None
    style: str = "map"


def place_names(
    ctx: Ctx,
    camera: Camera,
    geometry: Geometry,
    model: MapModel,
    *,
    only: frozenset[str] | None = None,
    covered: Sequence[pygame.Rect] = (),
) -> list[Placed]:
    """Greedy: the important first, eight places each, and the rest go without a name."""
    frame = pygame.Rect(camera.rect)
    face = ctx.fonts.face("map")
    ranked = sorted(model.regions, key=lambda r: (r.id != model.chosen, -r.importance, r.id))
    seats = [s for s in (_seat(ctx, camera, geometry, r) for r in ranked) if s is not None]
    seats = [s for s in seats if frame.collidepoint(s[1], s[2]) and (not only or s[0].id in only)]
    seats = [s for s in seats if not any(c.collidepoint(s[1], s[2]) for c in covered)]
    discs = [pygame.Rect(x - r, y - r, 2 * r, 2 * r) for _, x, y, r in seats]
    taken: list[pygame.Rect] = list(covered)
    placed = []
    for number, (region, x, y, radius) in enumerate(seats):
        # the greatest may cover the disc of a lesser one rather than go without a name
        great = region.importance >= _GREAT or region.id == model.chosen
        near = discs[:number] + ([] if great else discs[number + 1 :])
        box = _room(face, region, (x, y, radius), frame, taken + near)
        if box is not None:
            taken.append(_slim(box))
        placed.append(Placed(region, x, y, radius, box))
    if ctx.units.text_scale > 1:
        return placed
    return _enlarged(ctx, placed, frame, [*covered, *discs], model.chosen)


def _enlarged(
    ctx: Ctx, placed: list[Placed], frame: pygame.Rect, others: list[pygame.Rect], chosen: str
) -> list[Placed]:
    """Larger letters for the important, where that costs no other name its place."""
    face, out = ctx.fonts.face("map-large"), list(placed)
    for index, seat in enumerate(placed):
        if seat.box is None or (seat.region.importance < _LARGE and seat.region.id != chosen):
            continue
        names = [_slim(each.box) for each in out if each.box is not None and each is not seat]
        spot = (seat.x, seat.y, seat.radius)
        own = pygame.Rect(seat.x - seat.radius, seat.y - seat.radius, 0, 0)
        near = [box for box in others if box.topleft != own.topleft and not _under(box, seat)]
        box = _room(face, seat.region, spot, frame, names + near)
        if box is not None:
            out[index] = replace(seat, box=box, style="map-large")
    return out


def _under(disc_box: pygame.Rect, seat: Placed) -> bool:
    """Whether a name lies over a disc already, as those of the greatest may."""
    return seat.box is not None and bool(_slim(seat.box).colliderect(disc_box))


def _slim(box: pygame.Rect) -> pygame.Rect:
    """Names may stand close: the line box is taller than its letters."""
    return box.inflate(0, -box.height // 3)


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
        slim = _slim(box)
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
            _name(surface, ctx, seat.region.label, seat.box, seat.style)


def _name(surface: pygame.Surface, ctx: Ctx, text: str, box: pygame.Rect, style: str) -> None:
    face = ctx.fonts.face(style)
    base = box.top + face.ascent
    reach = max(1, ctx.units.u(1.6))
    halo: Colour = ctx.theme.card
    for dx in (-reach, 0, reach):
        for dy in (-reach, 0, reach):
            if dx or dy:
                face.draw(surface, text, halo, box.left + 2 + dx, base + dy)
    face.draw(surface, text, ctx.theme.text, box.left + 2, base)


def draw_hint(surface: pygame.Surface, ctx: Ctx, text: str, corner: tuple[int, int]) -> None:
    """What is under the pointer, at the upper left."""
    units, face = ctx.units, ctx.fonts.face("ui")
    box = pygame.Rect(0, 0, face.width(text) + units.u(20), face.ascent + face.descent)
    box.height += units.u(6)
    box.topleft = (corner[0] + units.u(10), corner[1] + units.u(10))
    surface.fill(ctx.theme.dark, box)
    base = box.top + units.u(3) + face.ascent
    face.draw(surface, text, ctx.theme.on_dark, box.left + units.u(10), base)
