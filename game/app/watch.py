"""Sees when files change, by asking for their times and sizes twice a second."""

import time
from collections.abc import Callable, Sequence
from pathlib import Path

EVERY = 0.5
"""Seconds between two looks."""

State = dict[Path, tuple[int, int]]


def state_of(places: Sequence[Path]) -> State:
    """When each file of some places was changed, and how large it is."""
    found: State = {}
    for place in places:
        for path in sorted(place.rglob("*")) if place.is_dir() else [place]:
            try:
                stat = path.stat()
            except OSError:
                continue  # taken away in this moment
            found[path] = stat.st_mtime_ns, stat.st_size
    return found


def watch(
    places: Sequence[Path],
    job: Callable[[], None],
    wait: Callable[[], None] = lambda: time.sleep(EVERY),
) -> None:
    """Do a job, and again whenever something changed, until somebody presses Ctrl+C."""
    try:
        before = state_of(places)
        job()
        while True:
            wait()
            now = state_of(places)
            if now != before:
                before = now
                job()
    except KeyboardInterrupt:
        return
