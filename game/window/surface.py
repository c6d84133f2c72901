"""The painter of shapes on a pygame surface. Rounds once, where a shape becomes pixels."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from functools import lru_cache
from typing import Any

import pygame

from game.drawing.dashes import dashed
from game.drawing.shapes import (
    Disc,
    Fill,
    Group,
    Hatch,
    Inset,
    Line,
    Outline,
    Oval,
    Picture,
    Point,
    Polygon,
    Ring,
    Shape,
    Text,
    colour_of,
)
from game.drawing.theme import Theme
from game.window import shapes as draw
from game.window.brush import Brush
from game.window.fonts import FontBook

_KEEP = 400
"""Painted pictures; the people and the strips of a whole game are fewer."""


def paint(
    surface: pygame.Surface,
    shapes: Iterable[Shape],
    theme: Theme,
    fonts: FontBook | None = None,
    *,
    at: Point = (0, 0),
    scale: float = 1.0,
) -> None:
    """Paint shapes with their nought at a point, `scale` pixels to a unit."""
    brush = Brush(surface, theme, fonts, at, scale)
    for shape in shapes:
        PAINTERS[type(shape)](brush, shape)


@lru_cache(maxsize=_KEEP)
def picture(picture: Picture, size: tuple[int, int], theme: Theme) -> pygame.Surface:
    """A picture without text at a size, drawn once and kept."""
    return draw_picture(picture, size, theme)


def draw_picture(picture: Picture, size: tuple[int, int], theme: Theme) -> pygame.Surface:
    """A picture without text at a size, drawn `over` times too large and then shrunk."""
    wide, high = size[0] * picture.over, size[1] * picture.over
    scale = wide / picture.width if picture.fit == "width" else high / picture.height
    make = _canvas if picture.over > 1 else pygame.Surface
    large = make((wide, high), pygame.SRCALPHA if picture.ground is None else 0)
    large.fill((0, 0, 0, 0) if picture.ground is None else colour_of(picture.ground, theme))
    paint(large, picture.shapes, theme, scale=scale)
    return pygame.transform.smoothscale(large, size) if picture.over > 1 else large


@lru_cache(maxsize=1)
def _canvas(size: tuple[int, int], flags: int) -> pygame.Surface:
    """A surface to draw on before shrinking, kept for the next picture: one of them has megabytes.

    No picture is drawn on while another is.
    """
    return pygame.Surface(size, flags)


def _fill(brush: Brush, fill: Fill) -> None:
    brush.surface.fill(brush.colour(fill.ink), brush.rect(fill.box))


def _outline(brush: Brush, line: Outline) -> None:
    thick = brush.thick(line.width)
    pygame.draw.rect(brush.surface, brush.colour(line.ink), brush.rect(line.box), thick)


def _polygon(brush: Brush, shape: Polygon) -> None:
    polygon = draw.polygon if shape.smooth else pygame.draw.polygon
    polygon(brush.surface, brush.colour(shape.ink), brush.spots(shape.points))


def _disc(brush: Brush, disc: Disc) -> None:
    colour, radius = brush.colour(disc.ink), disc.radius * brush.scale
    if disc.smooth:
        draw.disc(brush.surface, colour, *brush.pixel(disc.x, disc.y), round(radius))
    else:
        pygame.draw.circle(brush.surface, colour, brush.spot(disc.x, disc.y), radius)


def _ring(brush: Brush, ring: Ring) -> None:
    colour, radius = brush.colour(ring.ink), ring.radius * brush.scale
    thick = brush.thick(ring.width)
    if ring.smooth:
        draw.ring(brush.surface, colour, *brush.pixel(ring.x, ring.y), round(radius), thick)
    else:
        pygame.draw.circle(brush.surface, colour, brush.spot(ring.x, ring.y), radius, thick)


def _oval(brush: Brush, oval: Oval) -> None:
    left, top, wide, high = oval.box
    box = (*brush.spot(left, top), wide * brush.scale, high * brush.scale)
    pygame.draw.ellipse(brush.surface, brush.colour(oval.ink), box)


def _line(brush: Brush, line: Line) -> None:
    if line.dashes:
        for dash in dashed(line.points, *line.dashes):
            _line(brush, replace(line, points=dash, dashes=None))
        return
    colour, spots = brush.colour(line.ink), brush.spots(line.points)
    if line.smooth:
        run = [*spots, spots[0]] if line.closed else spots
        draw.stroke(brush.surface, colour, run, line.width * brush.scale)
        return
    thick = brush.thick(line.width)
    pygame.draw.lines(brush.surface, colour, line.closed, spots, thick)
    if line.jointed and thick > 2:
        for spot in spots:  # thick lines alone leave notches
            pygame.draw.circle(brush.surface, colour, spot, thick / 2 - 0.5)


def _hatch(brush: Brush, hatch: Hatch) -> None:
    colour, box = brush.colour(hatch.ink), pygame.Rect(brush.rect(hatch.box))
    step = brush.thick(hatch.step)
    if not hatch.within:
        draw.hatch(brush.surface, colour, box, hatch.pattern, step)
        return
    spots = brush.spots(hatch.within)
    box = _around(spots).clip(box).clip(brush.surface.get_rect())
    if box:
        layer = pygame.Surface(box.size, pygame.SRCALPHA)
        draw.hatch(layer, colour, layer.get_rect(), hatch.pattern, step)
        mask = pygame.Surface(box.size, pygame.SRCALPHA)
        moved = [(x - box.left, y - box.top) for x, y in spots]
        pygame.draw.polygon(mask, (255, 255, 255, 255), moved)
        layer.blit(mask, (0, 0), special_flags=pygame.BLEND_RGBA_MULT)
        brush.surface.blit(layer, box)


def _text(brush: Brush, text: Text) -> None:
    if brush.fonts is None:
        raise ValueError(text.text)
    face = brush.fonts.face(text.style)
    x, base = brush.pixel(text.x, text.base)
    if text.anchor != "start":
        wide = face.width(text.text)
        x -= wide if text.anchor == "end" else wide // 2
    face.draw(brush.surface, text.text, brush.colour(text.ink), x, base)


def _group(brush: Brush, group: Group) -> None:
    at = brush.spot(group.dx, group.dy)
    inner = Brush(brush.surface, brush.theme, brush.fonts, at, brush.scale)
    clip = brush.surface.get_clip()
    if group.clip is not None:
        brush.surface.set_clip(clip.clip(inner.rect(group.clip)))
    for shape in group.shapes:
        PAINTERS[type(shape)](inner, shape)
    brush.surface.set_clip(clip)


def _inset(brush: Brush, inset: Inset) -> None:
    left, top, wide, high = brush.rect(inset.box)
    circle = None
    if inset.circle:
        x, y = brush.pixel(inset.circle[0], inset.circle[1])
        circle = (x - left, y - top, round(inset.circle[2] * brush.scale))
    if inset.bare or circle:
        image = _cut(inset.picture, (wide, high), brush.theme, bare=inset.bare, circle=circle)
    else:
        image = picture(inset.picture, (wide, high), brush.theme)
    brush.surface.blit(image, (left, top))


@lru_cache(maxsize=8)
def _cut(
    whole: Picture,
    size: tuple[int, int],
    theme: Theme,
    *,
    bare: bool,
    circle: tuple[int, int, int] | None,
) -> pygame.Surface:
    """A picture without its ground, or only what is inside a circle of it."""
    image = picture(whole, size, theme)
    if bare and whole.ground is not None:
        image = image.copy()
        image.set_colorkey(colour_of(whole.ground, theme))
    image = image.convert_alpha()
    if circle:
        mask = pygame.Surface(size, pygame.SRCALPHA)
        draw.disc(mask, (255, 255, 255), *circle)
        image.blit(mask, (0, 0), special_flags=pygame.BLEND_RGBA_MIN)
    return image


def _around(spots: list[Point]) -> pygame.Rect:
    """The pixels that a polygon may touch."""
    xs, ys = [x for x, _ in spots], [y for _, y in spots]
    return pygame.Rect(min(xs), min(ys), max(xs) - min(xs) + 2, max(ys) - min(ys) + 2)


# a table, because a chart has a thousand shapes and every redraw paints them all
PAINTERS: dict[type[Shape], Callable[[Brush, Any], None]] = {
    Fill: _fill,
    Outline: _outline,
    Polygon: _polygon,
    Disc: _disc,
    Ring: _ring,
    Oval: _oval,
    Line: _line,
    Hatch: _hatch,
    Text: _text,
    Group: _group,
    Inset: _inset,
}
