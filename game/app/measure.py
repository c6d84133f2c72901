"""Speed of the window: the first frame against a bare window, and the worst page of all.

Everything is measured in one run beside its floor, since the machines are noisy.
"""

import os
import subprocess
import sys
import tempfile
from pathlib import Path
from statistics import median
from time import perf_counter

from game.app import fast_forward
from game.app.host import AppHost
from game.page.ctx import Ctx
from game.rules.archive import Pack
from game.saves.store import Store
from game.screens import table as screens
from game.screens.vote import COUNTED
from game.session.resume import begin
from game.session.session import Session
from game.session.setup import Setup
from game.sim.bench import Figure
from game.window.timing import motion_seconds, redraw_seconds, speech_seconds

FULL_HD = (1920, 1080)
MOST_FIRST_FRAME = 1.6
"""The first frame may take so many times that of a bare window."""

MOST_OF_SPEECH = 0.005
"""Seconds that speech may add to a step."""

MOST_IN_MOTION = 0.016
"""Seconds that a frame in motion may take."""

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


def saved_decisions(pack: Pack, setup: Setup) -> Figure:
    """Seconds of one decision as a player makes it: played, hashed and on the disk."""
    with tempfile.TemporaryDirectory() as home:
        session = begin(setup, pack, Store(Path(home)), "bench")
        taken = []
        while not session.state.over:
            move = fast_forward.POLICIES["recorded"](session.state, session.scenario)
            began = perf_counter()
            session.dispatch(move)
            if move.kind != "end-turn":
                taken.append(perf_counter() - began)
        session.close()
        floor = median(_synced_write(Path(home) / "floor") for _ in range(20))
    return Figure("decision with saving", median(taken), floor, "a synced write", None)


def _synced_write(path: Path) -> float:
    began = perf_counter()
    with path.open("ab") as file:
        file.write(b"x" * 180)
        file.flush()
        os.fsync(file.fileno())
    return perf_counter() - began


def pages(pack: Pack, setup: Setup) -> tuple[Figure, ...]:
    """Seconds to draw each page at 1080p near the end of a game."""
    session = Session(setup, pack)
    fast_forward.at_turn(session, fast_forward.POLICIES["recorded"], len(session.scenario.turns))
    host = AppHost(pack)
    return tuple(_page(host, session, name) for name in screens.PAGES)


def _page(host: AppHost, session: Session, name: str) -> Figure:
    screen = screens.screen(host, name, session)
    took, floor = redraw_seconds(screen, FULL_HD, host.say, term=host.term)
    return Figure(f"page {name}", took, floor, "filling 1080p", None)


def spoken(pack: Pack, setup: Setup) -> Figure:
    """Seconds that speech adds to a step of Tab, on the page where it is most."""
    session = Session(setup, pack)
    fast_forward.at_turn(session, fast_forward.POLICIES["recorded"], len(session.scenario.turns))
    host = AppHost(pack)
    took = {
        name: speech_seconds(screens.screen(host, name, session), FULL_HD, host.say, host.term)
        for name in screens.PAGES
    }
    worst = max(took, key=lambda name: took[name])
    return Figure(f"speech in a step, on {worst}", took[worst], MOST_OF_SPEECH, "5 ms", 1)


def movements(pack: Pack, setup: Setup) -> tuple[Figure, ...]:
    """The slowest frame of a hundred in motion at 1080p: a stamp, and the ballots of a vote."""
    recorded, host = fast_forward.POLICIES["recorded"], AppHost(pack)
    session, voted = Session(setup, pack), Session(setup, pack)
    circulars = screens.screen(host, "circulars", session)
    confirm = circulars.build(Ctx(host.say, host.term)).find("confirm")
    if confirm is not None:
        confirm.activate()
    fast_forward.after_vote(voted, recorded, 1)
    hall = screens.screen(host, "vote", voted, COUNTED)
    moving = {"a stamp that falls": circulars, "ballots that fall": hall}
    return tuple(
        Figure(
            f"p99 of a frame, {name}",
            _worst_of_hundred(motion_seconds(screen, FULL_HD, host.say, host.term)),
            MOST_IN_MOTION,
            "16 ms",
            1,
        )
        for name, screen in moving.items()
    )


def _worst_of_hundred(taken: list[float]) -> float:
    """The 99th percentile; nought if nothing moved."""
    return sorted(taken)[len(taken) * 99 // 100] if taken else 0.0


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
        else:
            raise RuntimeError(f"no window: {argv} ended with {program.wait()}")
        took = perf_counter() - began
        program.terminate()
        program.communicate()
        return took
