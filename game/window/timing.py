"""How long a screen takes to draw, beside the time of filling a surface of the same size."""

from collections.abc import Callable
from statistics import median
from time import perf_counter
from typing import Any

import pygame

from game.page.ctx import Say
from game.page.screen import Screen
from game.window.offscreen import offscreen_view

Term = Callable[[str], tuple[str, str] | None]


def redraw_seconds(
    screen: Screen[Any], size: tuple[int, int], say: Say, term: Term
) -> tuple[float, float]:
    """Median seconds of one redraw, with texts and pictures cached as in play; and of one fill."""
    view = offscreen_view(screen, size, say=say, term=term)
    target = pygame.Surface(size)
    view.draw(target)
    return _seconds(lambda: view.draw(target), 7), _seconds(lambda: target.fill("white"), 20)


def _seconds(job: Callable[[], object], rounds: int) -> float:
    samples = []
    for _ in range(rounds):
        began = perf_counter()
        job()
        samples.append(perf_counter() - began)
    return median(samples)
