"""One seat of a body: a head on a card, the ballot by colour and by a mark on it."""

from dataclasses import dataclass, replace
from typing import Literal

import pygame

from game.drawing.features import UNKNOWN, Features
from game.drawing.theme import Theme, hexa, on
from game.ui.portraits import portrait
from game.ui.shapes import disc, polygon, stroke

Ballot = Literal["for", "against", "abstain", "absent", "waiting"]
GROUNDS: dict[Ballot, str] = {
    "for": "red",
    "against": "blue",
    "abstain": "ochre",
    "absent": "tan",
    "waiting": "muted",
}
_SIGNS: dict[Ballot, tuple[tuple[tuple[int, int], tuple[int, int]], ...]] = {
    "for": (((-1, 0), (1, 0)), ((0, -1), (0, 1))),
    "against": (((-1, -1), (1, 1)), ((-1, 1), (1, -1))),
    "abstain": (((-1, 0), (1, 0)),),
}
TALL = 1.2
"""Height of a seat in widths."""

_HEAD, _COAT = hexa("#efe0c0"), hexa("#1b1a17")
_DRAWN_FROM = 28  # pixels of width; a smaller head would be a smudge
_MARKED_FROM = 18


@dataclass(frozen=True, slots=True)
class SeatMark:
    """One member and how he voted; members without names have an empty label."""

    ballot: Ballot
    label: str = ""
    features: Features | None = None


def seat_box(middle: tuple[int, int], wide: int) -> pygame.Rect:
    """The card of a seat, a little higher than wide."""
    box = pygame.Rect(0, 0, wide, round(wide * TALL))
    box.center = middle
    return box


def draw_seat(surface: pygame.Surface, theme: Theme, seat: SeatMark, box: pygame.Rect) -> None:
    """A card with a head; an absent one leaves an empty card."""
    wide = box.width
    rim = max(1, wide // 16)
    surface.fill(theme.rail, box.inflate(2 * rim, 2 * rim))
    surface.fill(theme.colour(GROUNDS[seat.ballot]), box)
    if seat.ballot == "absent":
        surface.fill(theme.card, box.inflate(-max(2, wide // 8), -max(2, wide // 8)))
        return
    if seat.features is not None and wide >= _DRAWN_FROM:
        _portrait(surface, theme, seat, box)
    else:
        _figure(surface, box)


def draw_mark(
    surface: pygame.Surface,
    theme: Theme,
    ballot: Ballot,
    box: pygame.Rect,
    *,
    whole: bool = False,
) -> None:
    """The ballot by shape: a plus, a cross, a bar; nothing for one who has not spoken."""
    if ballot in ("waiting", "absent"):
        return
    if box.width < _MARKED_FROM:
        _corner(surface, ballot, box)
        return
    radius = box.width // 2 if whole else max(6, round(box.width * 0.22))
    x, y = box.center if whole else (box.right - radius // 2, box.bottom - radius // 2)
    if not whole:
        disc(surface, theme.card, x, y, radius)
        disc(surface, theme.colour(GROUNDS[ballot]), x, y, radius - max(1, radius // 6))
    arm, ink = radius * 0.5, theme.colour(on(GROUNDS[ballot]))
    for one, other in _SIGNS[ballot]:
        points = [(x + arm * one[0], y + arm * one[1]), (x + arm * other[0], y + arm * other[1])]
        stroke(surface, ink, points, max(2.0, radius * 0.3))


def _portrait(surface: pygame.Surface, theme: Theme, seat: SeatMark, box: pygame.Rect) -> None:
    ground = "#{:02x}{:02x}{:02x}".format(*theme.colour(GROUNDS[seat.ballot]))
    image = portrait(replace(seat.features or UNKNOWN, ground=ground), box.width)
    surface.blit(image, box, pygame.Rect(0, 0, *box.size))


def _figure(surface: pygame.Surface, box: pygame.Rect) -> None:
    """Head and shoulders without a face."""
    wide, high, x = box.width, box.height, box.centerx
    disc(surface, _HEAD, x, box.top + round(high * 0.34), max(1, round(wide * 0.25)))
    low, shoulder, half = box.bottom - 1, round(high * 0.62) + box.top, round(wide * 0.36)
    spots = [(x - half, low), (x - half // 2, shoulder)]
    polygon(surface, _COAT, [*spots, (x + half // 2, shoulder), (x + half, low)])


def _corner(surface: pygame.Surface, ballot: Ballot, box: pygame.Rect) -> None:
    """On a seat too small for a sign: a notched corner against, a pale foot for abstaining."""
    edge = max(2, box.width // 3)
    if ballot == "against":
        spots = [box.topright, (box.right - edge, box.top), (box.right, box.top + edge)]
        polygon(surface, _HEAD, spots)
    elif ballot == "abstain":
        foot = max(2, box.height // 8)
        surface.fill(_HEAD, (box.left, box.bottom - foot, box.width, foot))
