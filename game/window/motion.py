"""What moves on a page, and how far it has come. Nothing waits for it."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

import pygame

from game.page.arrival import Arrival, How

Clock = Callable[[], int]
"""Milliseconds since some moment."""

LENGTHS: Mapping[How, int] = {
    "page": 200,
    "slide": 200,
    "fade": 200,
    "stamp": 150,
    "fall": 150,
    "type": 300,
    "count": 300,
    "grey": 300,
    "grow": 200,
    "rise": 150,
}
"""How long each takes, in milliseconds."""

STEP, BALLOT_STEP = 150, 40
"""How long after one the next begins."""

LONGEST = 1500
"""When the last begins at the latest: a long row comes in shorter steps."""

SOUNDS: Mapping[How, str] = {"page": "paper", "stamp": "stamp", "type": "typewriter"}
"""What is heard of each."""


@dataclass(frozen=True, slots=True)
class _Run:
    """One arrival, from when to when after the first frame."""

    arrival: Arrival
    begins: int

    @property
    def ends(self) -> int:
        """When it is where it stays."""
        return self.begins + LENGTHS[self.arrival.how]


class Motion:
    """The arrivals of one view. Without a clock everything is where it ends."""

    def __init__(self, clock: Clock | None = None, hear: Callable[[str], object] = str) -> None:
        self._clock, self._hear = clock, hear
        self._known: frozenset[str] = frozenset()
        self._runs: dict[str, _Run] = {}
        self._unheard: set[str] = set()
        self._began: int | None = None
        self._now = 0
        self.pictures: dict[str, pygame.Surface] = {}
        """What each mover looks like where it ends, while it moves."""

    @property
    def moving(self) -> bool:
        """Whether a frame is due: something moves, or has arrived since the last one."""
        return bool(self._runs)

    def take(self, arrivals: Mapping[str, Arrival], *, still: bool = False) -> None:
        """Begin what was not on the page before, by name; `still` puts it where it ends."""
        fresh = {name: each for name, each in arrivals.items() if name not in self._known}
        self._known = frozenset(arrivals)
        self.finish()
        starts = _starts(fresh.values())
        self._runs = {name: _Run(each, starts[each.order]) for name, each in fresh.items()}
        self._unheard = set(fresh)
        self._began, self._now = None, 0
        if still or self._clock is None:
            self.finish()

    def frame(self) -> None:
        """Look at the clock; the first look is when everything begins."""
        if not self._runs or self._clock is None:
            return
        if self._began is None:
            self._began = self._clock()
        self._now = self._clock() - self._began
        self._say({name for name in self._unheard if self._runs[name].begins <= self._now})
        self._runs = {name: run for name, run in self._runs.items() if run.ends > self._now}
        if not self._runs:
            self.pictures.clear()

    def finish(self) -> bool:
        """Put everything where it ends; whether anything was still under way."""
        self._say(self._unheard)
        was = bool(self._runs)
        self._runs = {}
        self.pictures.clear()
        return was

    def share(self, name: str) -> float:
        """How far something has come, from 0 to 1; what does not move is there."""
        run = self._runs.get(name)
        if run is None:
            return 1.0
        return max(0.0, (self._now - run.begins) / LENGTHS[run.arrival.how])

    def how(self, name: str) -> How | None:
        """How something is moving, if it is."""
        run = self._runs.get(name)
        return None if run is None else run.arrival.how

    def names(self) -> frozenset[str]:
        """What is moving."""
        return frozenset(self._runs)

    def _say(self, names: set[str]) -> None:
        """Let each sound of these be heard once."""
        arrivals = [self._runs[name].arrival for name in names if name in self._runs]
        sounds = {each.sound or SOUNDS.get(each.how, "") for each in arrivals}
        self._unheard = self._unheard - names
        for sound in sorted(sounds - {""}):
            self._hear(sound)


def _starts(arrivals: Iterable[Arrival]) -> dict[int, int]:
    """When each order begins: orders that nothing has take no time."""
    steps: dict[int, int] = {}
    for each in arrivals:
        step = BALLOT_STEP if each.how == "fall" else STEP
        steps[each.order] = max(step, steps.get(each.order, 0))
    starts, at = {}, 0
    for order in sorted(steps):
        starts[order] = at
        at += steps[order]
    last = max(starts.values(), default=0)
    if last <= LONGEST:
        return starts
    return {order: start * LONGEST // last for order, start in starts.items()}
