"""Who asks too often is not answered for a while, so that a flooder costs the class nothing."""

from dataclasses import dataclass, field

CALLERS = 1_000
"""So many callers are told apart; then those who have asked nothing for longest are forgotten."""


@dataclass(slots=True)
class Allowance:
    """How much each caller may ask: `burst` at once, then `rate` a second."""

    burst: int
    rate: float
    _left: dict[str, tuple[float, float]] = field(default_factory=dict)

    def __len__(self) -> int:
        """How many callers are told apart now."""
        return len(self._left)

    def takes(self, caller: str, at: float) -> bool:
        """Whether one more is answered in this second; it is counted if so."""
        left, since = self._left.pop(caller, (float(self.burst), at))
        left = min(self.burst, left + max(at - since, 0) * self.rate)
        is_answered = left >= 1
        self._left[caller] = (left - 1 if is_answered else left, at)
        if len(self._left) > CALLERS:
            del self._left[next(iter(self._left))]
        return is_answered
