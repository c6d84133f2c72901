"""One ballot of a class: what devices cast, what hands were counted, and who leads."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

BLANK = ""
"""The answer of one who was asked and chose nothing: it is counted, and never leads."""


@dataclass(frozen=True, slots=True)
class Cast:
    """What a device answered last, and how often it has answered."""

    option: str
    times: int


@dataclass(frozen=True, slots=True)
class Ballots:
    """Answers by device and by hand. `forgotten` are devices of whom only a sum is known."""

    casts: Mapping[str, Cast] = field(default_factory=dict)
    hands: Mapping[str, int] = field(default_factory=dict)
    forgotten: Mapping[str, int] = field(default_factory=dict)

    def cast(self, device: str, option: str) -> "Ballots":
        """With the answer of a device in place of its last one; the same one changes nothing."""
        last = self.casts.get(device)
        if last is not None and last.option == option:
            return self
        new = Cast(option, last.times + 1 if last else 1)
        return replace(self, casts={**self.casts, device: new})

    def without(self, device: str) -> "Ballots":
        """Without the answer of a device."""
        return replace(self, casts={key: each for key, each in self.casts.items() if key != device})

    def by_hand(self, option: str, count: int) -> "Ballots":
        """With so many hands for an option, whatever was counted for it before."""
        return replace(self, hands={**self.hands, option: count})

    def without_devices(self) -> "Ballots":
        """The same sums, with nothing left that says who cast what."""
        return replace(self, casts={}, forgotten=dict(self.by_device()))

    def by_device(self) -> Mapping[str, int]:
        """How many devices gave each answer."""
        return Counter(self.forgotten) + Counter(each.option for each in self.casts.values())

    def totals(self, options: Iterable[str]) -> Mapping[str, int]:
        """How many gave each answer, devices and hands together; BLANK is the last."""
        devices = self.by_device()
        return {each: devices.get(each, 0) + self.hands.get(each, 0) for each in (*options, BLANK)}

    def leaders(self, options: Iterable[str]) -> tuple[str, ...]:
        """The options with the most answers, in their order: several if it is a tie.

        Where nobody chose anything, all are.
        """
        totals = self.totals(options)
        most = max(count for option, count in totals.items() if option != BLANK)
        return tuple(each for each in totals if each != BLANK and totals[each] == most)
