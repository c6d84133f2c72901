"""How a picture is drawn while it arrives, by how it comes; and figures that count."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass

import pygame

from game.drawing.units import Units
from game.page.arrival import How

_REACH = 36
"""Logical units: how far outside its place anything that is not larger is drawn on its way."""

MARGIN = 12
"""Logical units that a picture has around its place, for shadows and what juts out."""

_FIGURE = re.compile(r"\d+")

_DROP, _SIDE, _HEIGHT = 24, 16, 28
_LARGER = 0.3
_LINE = 27


@dataclass(frozen=True, slots=True)
class Way:
    """A picture, the rectangle where it ends, and the share of its way from 0 to 1."""

    picture: pygame.Surface
    rect: pygame.Rect
    share: float
    units: Units

    @property
    def slowing(self) -> float:
        """The share, fast at first and slow at the end."""
        return 1 - (1 - self.share) ** 2

    @property
    def falling(self) -> float:
        """The share, slow at first and fast at the end."""
        return self.share**2


def reach(rect: pygame.Rect, units: Units) -> pygame.Rect:
    """Where anything of what ends in a rectangle may be drawn on its way."""
    around = 2 * units.u(_REACH)
    return rect.inflate(around + round(_LARGER * rect.width), around + round(_LARGER * rect.height))


def draw_moving(surface: pygame.Surface, how: How, way: Way) -> None:
    """Draw a picture on its way; before its time there is nothing of it."""
    if way.share > 0:
        MOVERS[how](surface, way)


def _blit(surface: pygame.Surface, picture: pygame.Surface, at: pygame.Rect, share: float) -> None:
    picture.set_alpha(round(255 * min(1.0, share)))
    surface.blit(picture, at)


def _page(surface: pygame.Surface, way: Way) -> None:
    up = round(way.units.u(_DROP) * (1 - way.slowing))
    _blit(surface, way.picture, way.rect.move(0, -up), 3 * way.share)


def _slide(surface: pygame.Surface, way: Way) -> None:
    aside = round(way.units.u(_SIDE) * (1 - way.slowing))
    _blit(surface, way.picture, way.rect.move(aside, 0), way.share)


def _fade(surface: pygame.Surface, way: Way) -> None:
    _blit(surface, way.picture, way.rect, way.share)


def _stamp(surface: pygame.Surface, way: Way) -> None:
    """It comes down from above the paper, so that it is larger at first."""
    size = 1 + _LARGER * (1 - way.falling)
    large = pygame.transform.smoothscale_by(way.picture, size)
    _blit(surface, large, large.get_rect(center=way.rect.center), way.share)


def _fall(surface: pygame.Surface, way: Way) -> None:
    up = round(way.units.u(_HEIGHT) * (1 - way.falling))
    _blit(surface, way.picture, way.rect.move(0, -up), 2 * way.share)


def _type(surface: pygame.Surface, way: Way) -> None:
    """Line by line from the top, each from the left."""
    wide, high = way.rect.size
    lines = max(1, round(high / way.units.t(_LINE)))
    pitch = -(-high // lines)
    done = way.share * lines
    top = int(done) * pitch
    way.picture.set_alpha(None)
    surface.blit(way.picture, way.rect, (0, 0, wide, top))
    begun = (0, top, round((done - int(done)) * wide), pitch)
    surface.blit(way.picture, way.rect.move(0, top), begun)


def _grow(surface: pygame.Surface, way: Way) -> None:
    wide, high = way.rect.size
    way.picture.set_alpha(None)
    surface.blit(way.picture, way.rect, (0, 0, wide, round(high * way.slowing)))


MOVERS: Mapping[How, Callable[[pygame.Surface, Way], None]] = {
    "page": _page,
    "slide": _slide,
    "fade": _fade,
    "stamp": _stamp,
    "fall": _fall,
    "type": _type,
    "count": _fade,
    "grey": _fade,
    "grow": _grow,
    "rise": _fade,
}
"""Figures, heads, ballots, bars and posters move themselves, see their widgets; others as here."""


def counted(before: str, after: str, share: float) -> str:
    """A text whose figures have gone a share of the way from those of another.

    Where the other has not as many figures they come from nought.
    """
    ends = [int(each) for each in _FIGURE.findall(after)]
    begins = [int(each) for each in _FIGURE.findall(before)]
    if len(begins) != len(ends):
        begins = [0] * len(ends)
    now = (str(a + round((b - a) * share)) for a, b in zip(begins, ends, strict=True))
    return _FIGURE.sub(lambda _: next(now), after)
