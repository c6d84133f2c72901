"""The painter of shapes on a pygame surface. Rounds once, where a shape becomes pixels."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from typing import assert_never

import pygame

from game.drawing.shapes import (
    Disc,
    Fill,
    Group,
    Hatch,
    Ink,
    Inset,
    Line,
    Outline,
    Oval,
    Picture,
    Point,
    Polygon,
    Rect,
    Ring,
    Shape,
    Text,
    colour_of,
)
from game.drawing.theme import Colour, Theme
from game.ui import shapes as draw
from game.ui.fonts import FontBook

_KEEP = 500
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
    brush = _Brush(surface, theme, fonts, at, scale)
    for shape in shapes:
        brush.paint(shape)


@lru_cache(maxsize=_KEEP)
def picture(picture: Picture, size: tuple[int, int], theme: Theme) -> pygame.Surface:
    """A picture without text at a size, drawn `over` times too large and then shrunk."""
    wide, high = size[0] * picture.over, size[1] * picture.over
    scale = wide / picture.width if picture.fit == "width" else high / picture.height
    if picture.ground is None:
        large = pygame.Surface((wide, high), pygame.SRCALPHA)
    else:
        large = pygame.Surface((wide, high))
        large.fill(colour_of(picture.ground, theme))
    paint(large, picture.shapes, theme, scale=scale)
    return pygame.transform.smoothscale(large, size) if picture.over > 1 else large


@dataclass(frozen=True)
class _Brush:
    """Where and how large shapes come out on a surface."""

    surface: pygame.Surface
    theme: Theme
    fonts: FontBook | None
    at: Point
    scale: float

    def paint(self, shape: Shape) -> None:
        target = self.surface
        match shape:
            case Fill():
                target.fill(self._colour(shape.ink), self._rect(shape.box))
            case Outline():
                thick = self._thick(shape.width)
                pygame.draw.rect(target, self._colour(shape.ink), self._rect(shape.box), thick)
            case Polygon():
                polygon = draw.polygon if shape.smooth else pygame.draw.polygon
                polygon(target, self._colour(shape.ink), self._spots(shape.points))
            case Disc() | Ring() | Oval():
                self._round(shape)
            case Line():
                self._line(shape)
            case Hatch():
                self._hatch(shape)
            case Text():
                self._text(shape)
            case Group():
                self._group(shape)
            case Inset():
                self._inset(shape)
            case _:
                assert_never(shape)

    # --- units to pixels --------------------------------------------------------------
    def _spot(self, x: float, y: float) -> Point:
        return (x * self.scale + self.at[0], y * self.scale + self.at[1])

    def _spots(self, points: Iterable[Point]) -> list[Point]:
        return [self._spot(x, y) for x, y in points]

    def _pixel(self, x: float, y: float) -> tuple[int, int]:
        left, top = self._spot(x, y)
        return round(left), round(top)

    def _rect(self, box: Rect) -> pygame.Rect:
        left, top = self._pixel(box[0], box[1])
        right, bottom = self._pixel(box[0] + box[2], box[1] + box[3])
        return pygame.Rect(left, top, right - left, bottom - top)

    def _thick(self, width: float) -> int:
        return max(1, round(width * self.scale))

    def _colour(self, ink: Ink) -> Colour:
        return colour_of(ink, self.theme)

    # --- shapes -----------------------------------------------------------------------
    def _round(self, shape: Disc | Ring | Oval) -> None:
        colour = self._colour(shape.ink)
        if isinstance(shape, Oval):
            left, top, wide, high = shape.box
            box = (*self._spot(left, top), wide * self.scale, high * self.scale)
            pygame.draw.ellipse(self.surface, colour, box)
            return
        radius = shape.radius * self.scale
        thick = self._thick(shape.width) if isinstance(shape, Ring) else 0
        if not shape.smooth:  # a thickness of nought fills
            spot = self._spot(shape.x, shape.y)
            pygame.draw.circle(self.surface, colour, spot, radius, thick)
        elif thick:
            draw.ring(self.surface, colour, *self._pixel(shape.x, shape.y), round(radius), thick)
        else:
            draw.disc(self.surface, colour, *self._pixel(shape.x, shape.y), round(radius))

    def _line(self, line: Line) -> None:
        colour, spots = self._colour(line.ink), self._spots(line.points)
        if line.smooth:
            run = [*spots, spots[0]] if line.closed else spots
            draw.stroke(self.surface, colour, run, line.width * self.scale)
            return
        thick = self._thick(line.width)
        pygame.draw.lines(self.surface, colour, line.closed, spots, thick)
        if line.jointed and thick > 2:
            for spot in spots:  # thick lines alone leave notches
                pygame.draw.circle(self.surface, colour, spot, thick / 2 - 0.5)

    def _hatch(self, hatch: Hatch) -> None:
        colour, box = self._colour(hatch.ink), self._rect(hatch.box)
        step = self._thick(hatch.step)
        if not hatch.within:
            draw.hatch(self.surface, colour, box, hatch.pattern, step)
            return
        spots = self._spots(hatch.within)
        box = _around(spots).clip(box).clip(self.surface.get_rect())
        if box:
            layer = pygame.Surface(box.size, pygame.SRCALPHA)
            draw.hatch(layer, colour, layer.get_rect(), hatch.pattern, step)
            mask = pygame.Surface(box.size, pygame.SRCALPHA)
            moved = [(x - box.left, y - box.top) for x, y in spots]
            pygame.draw.polygon(mask, (255, 255, 255, 255), moved)
            layer.blit(mask, (0, 0), special_flags=pygame.BLEND_RGBA_MULT)
            self.surface.blit(layer, box)

    def _text(self, text: Text) -> None:
        if self.fonts is None:
            raise ValueError(text.text)
        face = self.fonts.face(text.style)
        x, base = self._pixel(text.x, text.base)
        if text.anchor != "start":
            wide = face.width(text.text)
            x -= wide if text.anchor == "end" else wide // 2
        face.draw(self.surface, text.text, self._colour(text.ink), x, base)

    def _group(self, group: Group) -> None:
        at = self._spot(group.dx, group.dy)
        inner = _Brush(self.surface, self.theme, self.fonts, at, self.scale)
        clip = self.surface.get_clip()
        if group.clip is not None:
            self.surface.set_clip(clip.clip(inner._rect(group.clip)))
        for shape in group.shapes:
            inner.paint(shape)
        self.surface.set_clip(clip)

    def _inset(self, inset: Inset) -> None:
        box = self._rect(inset.box)
        circle = None
        if inset.circle:
            x, y = self._pixel(inset.circle[0], inset.circle[1])
            circle = (x - box.left, y - box.top, round(inset.circle[2] * self.scale))
        if inset.bare or circle:
            image = _cut(inset.picture, box.size, self.theme, bare=inset.bare, circle=circle)
        else:
            image = picture(inset.picture, box.size, self.theme)
        self.surface.blit(image, box)


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
