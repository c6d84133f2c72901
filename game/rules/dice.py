"""Draws keyed by hash(seed, stream, turn, n): no generator state, the same on every platform."""

from hashlib import blake2b


class Dice:
    """A row of draws for one purpose (`stream`) in one turn.

    >>> Dice("SEED", "tray", 3).below(6) == Dice("SEED", "tray", 3).below(6)
    True
    """

    def __init__(self, seed: str, stream: str, turn: int) -> None:
        self._key = f"{seed}\x00{stream}\x00{turn}\x00"
        self._drawn = 0

    def _draw(self) -> int:
        digest = blake2b(f"{self._key}{self._drawn}".encode(), digest_size=8).digest()
        self._drawn += 1
        return int.from_bytes(digest, "big")

    def below(self, bound: int) -> int:
        """A whole number from 0 to bound - 1. Raises ValueError if bound is not positive."""
        if bound <= 0:
            msg = f"the bound of a draw must be positive, not {bound}"
            raise ValueError(msg)
        return self._draw() % bound  # 64 bits: the bias is below one in 10^13 for our bounds

    def chance(self, permille: int) -> bool:
        """True with a probability given in per mille."""
        return self.below(1000) < permille

    def spread(self, width: int) -> int:
        """A whole number from -width to +width, the middle more likely (two draws)."""
        if width <= 0:
            return 0
        return self.below(width + 1) - self.below(width + 1)

    def lowest(self, tickets: int) -> int:
        """The lowest of so many draws. Raises ValueError without a ticket.

        Of several things with dice of their own the one whose lowest draw is lowest comes first:
        its chance is its share of all the tickets, and one thing more shifts no draw of the others.
        """
        return min(self._draw() for _ in range(tickets))
