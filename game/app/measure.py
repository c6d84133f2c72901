"""Speed of the window: the first frame against a bare window, and the worst page of all.

Everything is measured in one run beside its floor, since the machines are noisy.
"""

import os
import subprocess
import sys
import tempfile
from collections.abc import Callable
from statistics import median
from time import perf_counter

import pygame

from game.app import moment
from game.app.host import AppHost
from game.rules.archive import Pack
from game.session.session import Session
from game.session.setup import Setup
from game.sim.bench import Figure
from game.ui import screens
from game.ui.offscreen import offscreen_view

FULL_HD = (1920, 1080)
MOST_FIRST_FRAME = 1.6
"""The first frame may take so many times that of a bare window."""

BARE = (
    "import pygame; pygame.display.init(); pygame.font.init();"
    "s = pygame.display.set_mode((1280, 720)); s.fill((0, 0, 0)); pygame.display.flip();"
    "print('READY', flush=True)"
)


def first_frame(rounds: int = 5) -> Figure:
    """Seconds from the start of the program to its first frame, by turns with a bare window."""
    ours: list[float] = []
    bare: list[float] = []
    for _ in range(rounds):
        bare.append(_until_ready(["-c", BARE]))
        ours.append(_until_ready(["-m", "game"]))
    return Figure("first frame", median(ours), median(bare), "a bare window", MOST_FIRST_FRAME)


def pages(pack: Pack, setup: Setup) -> tuple[Figure, ...]:
    """Seconds to build and draw each page at 1080p near the end of a game, and to keep it idle."""
    session = Session(setup, pack)
    moment.at_turn(session, moment.POLICIES["recorded"], len(session.scenario.turns))
    host = AppHost(pack)
    target = pygame.Surface(FULL_HD)
    floor = _seconds(lambda: target.fill((239, 230, 208)), 20)
    return tuple(
        Figure(f"page {name}", _page(host, session, name, target), floor, "filling 1080p", None)
        for name in screens.PAGES
    )


def _page(host: AppHost, session: Session, name: str, target: pygame.Surface) -> float:
    """Median seconds of one redraw, pictures and texts being in their caches as in play."""
    screen = screens.screen(host, name, session)
    view = offscreen_view(screen, FULL_HD, say=host.say, term=host.term)
    view.draw(target)
    return _seconds(lambda: view.draw(target), 7)


def _seconds(job: Callable[[], object], rounds: int) -> float:
    samples = []
    for _ in range(rounds):
        began = perf_counter()
        job()
        samples.append(perf_counter() - began)
    return median(samples)


def _until_ready(argv: list[str]) -> float:
    """Seconds until a Python program prints READY; it is ended then."""
    with tempfile.TemporaryDirectory() as home:
        env = {**os.environ, "APPARAT_READY": "1", "APPARAT_HOME": home}
        began = perf_counter()
        program = subprocess.Popen(  # noqa: S603 our own program
            [sys.executable, *argv],
            env=env,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        lines = program.stdout or ()
        for line in lines:
            if line.strip() == "READY":
                break
        took = perf_counter() - began
        program.terminate()
        program.communicate()
        return took
