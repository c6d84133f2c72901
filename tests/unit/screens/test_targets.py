"""What is pressed to act is large enough to hit, on every page of both seats."""

import pygame
import pytest

from game.rules.ids import SEATS, Seat
from game.screens import table as screens
from game.viewmodel.seats import PAGES
from game.window import focus
from game.window.events import Press, Release
from tests.support.hosts import begun, close_month, over
from tests.support.targets import too_small
from tests.unit.screens.conftest import FakeHost, Show

BESIDE = ("prologue", "month", "vote", "scene", "funnel", "returns")
OUTSIDE = ("title", "new-game", "settings", "load")


@pytest.mark.parametrize("seat", SEATS)
@pytest.mark.parametrize("scale", [100, 200])
def test_targets_of_a_game_are_large_enough(
    host: FakeHost, show: Show, seat: Seat, scale: int
) -> None:
    session = begun("the-discussion", seat)
    close_month(session)
    found = {
        name: too_small(show(screens.screen(host, name, session), scale=scale))
        for name in (*PAGES[seat], *BESIDE)
    }
    found["debrief"] = too_small(show(screens.screen(host, "debrief", over(seat)), scale=scale))
    assert {name: each for name, each in found.items() if each} == {}


@pytest.mark.parametrize("scale", [100, 200])
def test_so_are_those_outside_a_game(host: FakeHost, show: Show, scale: int) -> None:
    found = {name: too_small(show(screens.screen(host, name), scale=scale)) for name in OUTSIDE}
    assert {name: each for name, each in found.items() if each} == {}


def test_what_is_free_around_a_button_belongs_to_it(host: FakeHost, show: Show) -> None:
    view = show(screens.screen(host, "posts", begun("new-post")))
    button = view.root.find("end-month")
    assert button is not None
    assert button.rect.height < focus.TARGET
    below = (button.rect.centerx, button.rect.bottom + 2)
    assert focus.hit(view.scope, below) is button
    view.dispatch([Press(below)])
    assert view.dispatch([Release(below)]) is not None


def test_what_lies_further_off_does_not(host: FakeHost, show: Show) -> None:
    view = show(screens.screen(host, "posts", begun("new-post")))
    button = view.root.find("end-month")
    assert button is not None
    assert focus.target(button).size >= pygame.Rect(0, 0, 44, 44).size
    off = (button.rect.left - 12, button.rect.centery)
    assert focus.hit(view.scope, off) is not button
