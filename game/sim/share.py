"""A share of games, with the interval in which it may lie by chance."""

from dataclasses import dataclass
from math import sqrt

Z = 1.96
"""Of 100 intervals 95 hold the true share."""


@dataclass(frozen=True, slots=True)
class Share:
    """So many games of so many."""

    met: int
    of: int

    @property
    def permille(self) -> int:
        """The share in per mille; of no games nothing."""
        return round(1_000 * self.met / self.of) if self.of else 0

    @property
    def interval(self) -> tuple[int, int]:
        """Wilson's interval in per mille: it stays inside 0 and 1,000 where games are few.

        >>> Share(5, 10).interval
        (237, 763)
        """
        if not self.of:
            return 0, 1_000
        share, z2 = self.met / self.of, Z * Z
        middle = share + z2 / (2 * self.of)
        wide = Z * sqrt(share * (1 - share) / self.of + z2 / (4 * self.of * self.of))
        whole = 1 + z2 / self.of
        return round(1_000 * (middle - wide) / whole), round(1_000 * (middle + wide) / whole)

    def __add__(self, other: "Share") -> "Share":
        """Both lots of games together."""
        return Share(self.met + other.met, self.of + other.of)
