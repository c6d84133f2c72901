"""The room of a drawing: a rectangle in whole units, so that its edges are sharp."""

from typing import NamedTuple


class Room(NamedTuple):
    """A rectangle by its corner and size; it serves wherever a shape asks for one."""

    left: int
    top: int
    width: int
    height: int

    @property
    def right(self) -> int:
        """The first column beyond."""
        return self.left + self.width

    @property
    def bottom(self) -> int:
        """The first row beyond."""
        return self.top + self.height

    @property
    def centre(self) -> tuple[int, int]:
        """The middle, at the lower half where a size is odd."""
        return (self.left + self.width // 2, self.top + self.height // 2)

    @classmethod
    def around(cls, x: int, y: int, width: int, height: int) -> "Room":
        """The rectangle of a size that has its middle at a point."""
        return cls(x - width // 2, y - height // 2, width, height)

    def within(self, outer: "Room") -> "Room":
        """Moved, not resized, until it lies in another; in the middle of one that is too small."""
        left = _between(self.left, self.width, outer.left, outer.width)
        top = _between(self.top, self.height, outer.top, outer.height)
        return Room(left, top, self.width, self.height)

    def grown(self, width: int, height: int) -> "Room":
        """Larger about its middle, or smaller by what is negative."""
        left, top = self.left - int(width / 2), self.top - int(height / 2)
        return Room(left, top, self.width + width, self.height + height)

    def holds(self, x: float, y: float) -> bool:
        """Whether a point lies inside; the right and the lower edge are outside."""
        return self.left <= x < self.right and self.top <= y < self.bottom

    def encloses(self, other: "Room") -> bool:
        """Whether another rectangle lies wholly inside."""
        beside = other.left < self.left or other.right > self.right
        return not (beside or other.top < self.top or other.bottom > self.bottom)

    def meets(self, other: "Room") -> bool:
        """Whether the two have a point in common."""
        beside = self.right <= other.left or other.right <= self.left
        above = self.bottom <= other.top or other.bottom <= self.top
        return not (beside or above)


def _between(start: int, size: int, low: int, room: int) -> int:
    if size >= room:
        return low + room // 2 - size // 2
    return max(low, min(start, low + room - size))
