"""The seats of a body in rows around a half-circle."""

import math
from collections.abc import Sequence

from game.drawing.seats import SeatMark, draw_mark, draw_seat, seat_box
from game.drawing.shapes import Point, Rect, Shape

_ROWS, _INNER = 9, 0.46
"""Most rows, and the innermost as a share of the outermost."""

_ABOVE, _BELOW, _BESIDE = 0.67, 0.74, 0.64
"""How far a card with its rim and its sign reaches from its middle, in widths of a seat."""

_EDGE = 2.1  # what rounding to whole pixels may add to that, of the card and of its sign


def draw_seats(
    seats: Sequence[SeatMark], spots: Sequence[Point], width: float
) -> tuple[Shape, ...]:
    """Seats of a width at their places; no seat lies over a sign."""
    boxes = [seat_box(x, y, width) for x, y in spots]
    pairs = list(zip(seats, boxes, strict=True))
    cards = [shape for seat, box in pairs for shape in draw_seat(seat, box)]
    marks = [shape for seat, box in pairs for shape in draw_mark(seat.ballot, box)]
    return (*cards, *marks)


def arrange(count: int, box: Rect) -> tuple[list[Point], float]:
    """Centres of the seats ordered from left to right, and the width of one."""
    if count <= 0:
        return [], 1.0
    plans = [_plan(count, rows, box) for rows in range(1, min(_ROWS, count) + 1)]
    return max(plans, key=lambda plan: plan[1])


def _plan(count: int, rows: int, box: Rect) -> tuple[list[Point], float]:
    """The seats in so many rows. The more room a seat has, the better the plan."""
    left, top, width, height = box
    spots, size = _arc(count, rows)
    outer = max(0.0, min(width / 2 * 0.95, height * 0.86, _most(spots, size, width, height)))
    foot = height - _EDGE - outer * max(0.0, size * _BELOW - min(y for _, y in spots))
    cx, cy = left + width // 2, top + min(height * 0.95, foot)
    return [(cx + outer * x, cy - outer * y) for x, y in spots], outer * size


def _arc(count: int, rows: int) -> tuple[list[Point], float]:
    """Places about the middle of a half-circle of radius one, and the width of a seat."""
    inner = _INNER if rows > 1 else 0.8
    radii = [inner + (1 - inner) * i / max(1, rows - 1) for i in range(rows)]
    shares = _shares(count, radii)
    seats: list[tuple[float, float, float]] = []
    for radius, number in zip(radii, shares, strict=True):
        for index in range(number):
            angle = math.pi * (index + 0.5) / number
            seats.append((angle, -radius * math.cos(angle), radius * math.sin(angle)))
    seats.sort()
    gap = min(math.pi * r / n for r, n in zip(radii, shares, strict=True) if n)
    if rows > 1:
        gap = min(gap, (1 - inner) / (rows - 1))
    return [(x, y) for _, x, y in seats], gap * 0.6


def _most(spots: list[Point], size: float, width: float, height: float) -> float:
    """The largest radius at which every card, its rim and its sign stay inside."""
    beside = max(abs(x) for x, _ in spots) + size * _BESIDE
    above = max(y for _, y in spots) + size * _ABOVE
    below = max(0.0, size * _BELOW - min(y for _, y in spots))
    return min(
        (width / 2 - _EDGE) / beside,
        (height * 0.95 - _EDGE) / above,
        (height - 2 * _EDGE) / (above + below),
    )


def _shares(count: int, radii: list[float]) -> list[int]:
    """Seats per row in proportion to its length, summing to the count."""
    total = sum(radii)
    shares = [int(count * r / total) for r in radii]
    for index in range(count - sum(shares)):
        shares[-1 - index % len(shares)] += 1
    return shares
