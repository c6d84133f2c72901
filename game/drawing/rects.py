"""Rectangles as plain tuples, and what a layout asks of them."""

from collections.abc import Iterable

Box = tuple[int, int, int, int]
"""Left, top, width, height, in whole units."""


def holds(box: Box, x: float, y: float) -> bool:
    """Whether a point lies inside; the right and the lower edge are outside."""
    left, top, width, height = box
    return left <= x < left + width and top <= y < top + height


def contains(box: Box, other: Box) -> bool:
    """Whether another rectangle lies wholly inside."""
    right, bottom = other[0] + other[2], other[1] + other[3]
    whole = right <= box[0] + box[2] and bottom <= box[1] + box[3]
    return holds(box, other[0], other[1]) and whole


def overlap(one: Box, other: Box) -> bool:
    """Whether two rectangles have room in common; an empty one has none."""
    left, top, width, height = one
    x, y, wide, high = other
    if not (width and height and wide and high):
        return False
    across = x < left + width and left < x + wide
    return across and y < top + height and top < y + high


def is_free(box: Box, others: Iterable[Box]) -> bool:
    """Whether a rectangle overlaps none of the others."""
    left, top, width, height = box
    right, bottom = left + width, top + height
    if not (width and height):
        return True
    for x, y, wide, high in others:  # written out, since names ask it thousands of times
        if x < right and left < x + wide and y < bottom and top < y + high and wide and high:
            return False
    return True


def grown(box: Box, width: int, height: int) -> Box:
    """Larger about its middle, or smaller by what is negative."""
    left, top, wide, high = box
    return (left - int(width / 2), top - int(height / 2), wide + width, high + height)
