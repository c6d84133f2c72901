"""How long a screen takes to draw, beside the time of filling a surface of the same size."""

from collections.abc import Callable
from statistics import median
from time import perf_counter, thread_time
from typing import Any

import pygame

from game.page.ctx import Say
from game.page.screen import Screen
from game.window.events import Cycle
from game.window.narration import heard, news
from game.window.offscreen import offscreen_view
from game.window.speech import Speech

_FRAME = 33
"""Milliseconds from one frame to the next."""

Term = Callable[[str], tuple[str, str] | None]


def redraw_seconds(
    screen: Screen[Any], size: tuple[int, int], say: Say, term: Term
) -> tuple[float, float]:
    """Median seconds of one redraw, with texts and pictures cached as in play; and of one fill."""
    view = offscreen_view(screen, size, say=say, term=term)
    target = pygame.Surface(size)
    view.draw(target)
    return _seconds(lambda: view.draw(target), 7), _seconds(lambda: target.fill("white"), 20)


def motion_seconds(
    screen: Screen[Any], size: tuple[int, int], say: Say, term: Term, rounds: int = 20
) -> list[float]:
    """Seconds of each frame while everything of a page that arrives moves, over some rounds.

    They are those of the processor: what else the machine does in them is no frame's fault.
    """
    now = 0
    view = offscreen_view(screen, size, say=say, term=term, clock=lambda: now)
    target = pygame.Surface(size)
    taken = []
    for _ in range(rounds):
        view.motion.take({})  # as if nothing of it had been on the page
        view.rebuild()
        view.draw(target)
        while view.motion.moving:
            now += _FRAME
            began = thread_time()
            view.draw_moving(target)
            taken.append(thread_time() - began)
    return taken


def speech_seconds(
    screen: Screen[Any], size: tuple[int, int], say: Say, term: Term, stops: int = 60
) -> float:
    """Median seconds that speech adds to a step: to find what is new and hand it to a speaker."""
    view = offscreen_view(screen, size, say=say, term=term)
    speech = Speech(_Nobody)
    speech.set(on=True, rate=50)
    before, taken = heard(view), []
    for _ in range(stops):
        view.dispatch([Cycle(1)])
        began = perf_counter()
        now = heard(view)
        speech.say(news(before, now))
        taken.append(perf_counter() - began)
        before = now
    return median(taken)


class _Nobody:
    """A speaker that says nothing."""

    problem = ""

    def say(self, line: str, rate: int) -> None:
        """What a thread of its own would take."""

    def stop(self) -> None:
        """Nothing is being said."""


def _seconds(job: Callable[[], object], rounds: int) -> float:
    samples = []
    for _ in range(rounds):
        began = perf_counter()
        job()
        samples.append(perf_counter() - began)
    return median(samples)
