"""Round numbers for an axis."""

from collections.abc import Sequence
from dataclasses import dataclass

_NICE = (1.0, 2.0, 2.5, 5.0, 10.0)
_WANTED = 4


@dataclass(frozen=True, slots=True)
class Scale:
    """From the lowest to the highest tick."""

    low: float
    high: float
    ticks: tuple[float, ...]

    @classmethod
    def of(cls, values: Sequence[float]) -> "Scale":
        """Three to six ticks at round numbers around the values."""
        low, high = (min(values), max(values)) if values else (0.0, 1.0)
        if high - low < 1e-9:
            low, high = low - 1, high + 1
        rough = (high - low) / _WANTED
        size = 1.0
        while size * 10 <= rough:
            size *= 10
        while size > rough:
            size /= 10
        step = next(size * n for n in _NICE if size * n >= rough - 1e-9)
        first = step * (low // step)
        ticks = [first]
        while ticks[-1] < high - 1e-9:
            ticks.append(first + step * len(ticks))
        return cls(ticks[0], ticks[-1], tuple(round(t, 6) for t in ticks))

    def share(self, value: float) -> float:
        """Where a value lies, from 0 at the foot to 1 at the top."""
        return (value - self.low) / (self.high - self.low)
