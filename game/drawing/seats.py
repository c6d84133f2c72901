"""One seat of a body: a head on a card, the ballot by colour and by a mark on it."""

from dataclasses import dataclass
from typing import Literal

from game.drawing.features import Features
from game.drawing.portraits import portrait
from game.drawing.shapes import Disc, Fill, Inset, Point, Polygon, Shape, stroke
from game.drawing.theme import hexa, on

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


Box = tuple[int, int, int, int]
"""Left, top, width, height, in whole units: what is small looks best so."""


def seat_box(x: float, y: float, width: float) -> Box:
    """The card of a seat around a point, a little higher than wide."""
    wide = max(3, round(width))
    high = round(wide * TALL)
    return (round(x) - wide // 2, round(y) - high // 2, wide, high)


def draw_seat(seat: SeatMark, box: Box) -> tuple[Shape, ...]:
    """A card with a head; an absent one leaves an empty card."""
    wide = box[2]
    card = (Fill(_grown(box, max(1, wide // 16)), "rail"), Fill(box, GROUNDS[seat.ballot]))
    if seat.ballot == "absent":
        return *card, Fill(_shrunk(box, max(2, wide // 8)), "card")
    if seat.features is not None and wide >= _DRAWN_FROM:
        return *card, Inset(portrait(seat.features, GROUNDS[seat.ballot]), box)
    return *card, *_figure(box)


def draw_mark(ballot: Ballot, box: Box) -> tuple[Shape, ...]:
    """The ballot by shape: a plus, a cross, a bar; nothing for one who has not spoken."""
    if ballot not in _SIGNS:
        return ()
    left, top, wide, high = box
    if wide < _MARKED_FROM:
        return _corner(ballot, box)
    radius = max(6, round(wide * 0.22))
    x, y = left + wide - radius // 2, top + high - radius // 2
    return (
        Disc(x, y, radius, "card", smooth=True),
        Disc(x, y, radius - max(1, radius // 6), GROUNDS[ballot], smooth=True),
        *_sign(ballot, x, y, radius),
    )


def draw_ballot(ballot: Ballot, spot: Point, width: float, share: float) -> tuple[Shape, ...]:
    """A ballot that falls on a seat: from a seat's height above it, down to it."""
    side = max(3, round(width * 0.6))
    left, top = round(spot[0]) - side // 2, round(spot[1]) - side // 2
    fall = round(width * TALL * (1 - share**2))
    box = (left, top - fall, side, side)
    return (Fill(_grown(box, max(1, side // 12)), "card"), *draw_key(ballot, box, 1))


def draw_key(ballot: Ballot, box: Box, rim: int) -> tuple[Shape, ...]:
    """A ballot's ground and sign by themselves; that of an absent one is empty within a rim."""
    left, top, wide, high = box
    ground = Fill(box, GROUNDS[ballot])
    if ballot == "absent":
        return ground, Fill(_shrunk(box, rim), "card")
    if ballot in _SIGNS and wide < _MARKED_FROM:
        return ground, *_corner(ballot, box)
    return ground, *_sign(ballot, left + wide // 2, top + high // 2, wide // 2)


def _sign(ballot: Ballot, x: int, y: int, radius: int) -> tuple[Shape, ...]:
    arm, ink = radius * 0.5, on(GROUNDS[ballot])
    return tuple(
        stroke([(x + arm * dx, y + arm * dy) for dx, dy in ends], ink, max(2.0, radius * 0.3))
        for ends in _SIGNS.get(ballot, ())
    )


def _figure(box: Box) -> tuple[Shape, ...]:
    """Head and shoulders without a face."""
    left, top, wide, high = box
    x, low = left + wide // 2, top + high - 1
    shoulder, half = round(high * 0.62) + top, round(wide * 0.36)
    spots = ((x - half, low), (x - half // 2, shoulder), (x + half // 2, shoulder), (x + half, low))
    head = Disc(x, top + round(high * 0.34), max(1, round(wide * 0.25)), _HEAD, smooth=True)
    return head, Polygon(spots, _COAT, smooth=True)


def _corner(ballot: Ballot, box: Box) -> tuple[Shape, ...]:
    """On a seat too small for a sign: a notched corner against, a pale foot for abstaining."""
    left, top, wide, high = box
    right, edge, foot = left + wide, max(2, wide // 3), max(2, high // 8)
    if ballot == "against":
        spots = ((right, top), (right - edge, top), (right, top + edge))
        return (Polygon(spots, _HEAD, smooth=True),)
    if ballot == "abstain":
        return (Fill((left, top + high - foot, wide, foot), _HEAD),)
    return ()


def _grown(box: Box, rim: int) -> Box:
    left, top, wide, high = box
    return (left - rim, top - rim, wide + 2 * rim, high + 2 * rim)


def _shrunk(box: Box, loss: int) -> Box:
    left, top, wide, high = box
    return (left + loss // 2, top + loss // 2, wide - loss, high - loss)
