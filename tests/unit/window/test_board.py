"""The keys of a board, and the clock that runs on a wall."""

import pygame
import pytest

from game.page.board import BOARD
from game.page.ctx import Ctx
from game.page.events import Command
from game.page.nodes import Countdown, Node
from game.page.screen import Own, Screen
from game.window.ctx import WindowCtx
from game.window.input import Translator
from game.window.view import View
from game.window.widgets.wall_bar import CountdownWidget


def meaning(key: int, mod: int = 0, *, board: bool = True) -> list[str]:
    raw = pygame.event.Event(pygame.KEYDOWN, key=key, mod=mod, unicode="")
    found = Translator().read(raw, board=BOARD) if board else Translator().read(raw)
    return [each.name for each in found if isinstance(each, Command)]


@pytest.mark.parametrize(
    ("key", "mod", "first"),
    [
        (pygame.K_1, 0, "count-1"),
        (pygame.K_3, pygame.KMOD_LSHIFT, "uncount-3"),
        (pygame.K_KP2, 0, "count-2"),
        (pygame.K_0, 0, "count-0"),
        (pygame.K_PAGEDOWN, 0, "wall-on"),
        (pygame.K_PAGEUP, 0, "wall-back"),
        (pygame.K_b, 0, "wall-dark"),
        (pygame.K_PERIOD, 0, "wall-dark"),
        (pygame.K_p, 0, "wall-pause"),
        (pygame.K_r, 0, "wall-reveal"),
        (pygame.K_z, 0, "wall-undo"),
        (pygame.K_f, 0, "wall-timer"),
    ],
)
def test_on_a_board_keys_mean_something_of_their_own_first(key: int, mod: int, first: str) -> None:
    assert meaning(key, mod)[0] == first


def test_elsewhere_they_mean_what_they_always_do() -> None:
    assert meaning(pygame.K_1, board=False) == ["choose-1"]
    assert meaning(pygame.K_b, board=False) == ["page-bodies"]
    assert meaning(pygame.K_PAGEDOWN, board=False) == []


class Clocked(Screen[Own]):
    """A page with a clock on it."""

    name = "clocked"
    run, running, seconds = 1, True, 30

    def build(self, ctx: Ctx) -> Node:
        del ctx
        return Countdown(self.seconds, self.run, "never decides", running=self.running, key="clock")


class Time:
    """A clock that is put forward by hand."""

    def __init__(self) -> None:
        self.now = 0

    def __call__(self) -> int:
        return self.now


def shown() -> tuple[Time, Clocked, View]:
    time, page = Time(), Clocked(Own())
    return time, page, View(page, WindowCtx.make((1366, 768), clock=time))


def left(view: View) -> int:
    widget = view.root
    assert isinstance(widget, CountdownWidget)
    return widget.left


def stale(view: View) -> bool:
    return view.stale


def test_a_clock_runs_down_and_stays_at_nothing() -> None:
    time, _, view = shown()
    seen = []
    for time.now in (0, 999, 1000, 29_500, 30_000, 90_000):
        seen.append(left(view))
    assert seen == [30, 30, 29, 1, 0, 0]


def test_it_is_drawn_again_when_another_second_shows_and_only_then() -> None:
    time, _, view = shown()
    surface = pygame.Surface((1366, 768))
    view.draw(surface)
    assert not stale(view)
    time.now = 900
    assert not stale(view)
    time.now = 1_100
    assert stale(view)
    view.draw(surface)
    assert not stale(view)
    time.now = 200_000
    view.draw(surface)
    time.now = 300_000
    assert not stale(view)


def test_a_pause_takes_nothing_from_it_and_a_new_run_begins_anew() -> None:
    time, page, view = shown()
    time.now = 10_000
    page.running = False
    view.rebuild()
    time.now = 60_000
    assert left(view) == 20
    page.running = True
    view.rebuild()
    time.now = 65_000
    assert left(view) == 15
    page.seconds = 90
    view.rebuild()
    assert left(view) == 75
    page.run = 2
    view.rebuild()
    assert left(view) == 90
