"""The poster of a vote: nobody's head lies over words, however long the question is."""

from itertools import product
from typing import Any

import pygame
import pytest

from game.drawing.seats import Ballot, SeatMark, seat_box
from game.page.nodes import BallotKey, Column, Hall, Hemicycle, Label
from game.page.prefs import Prefs
from game.window.ctx import WindowCtx
from game.window.widgets.base import Widget
from game.window.widgets.vote import HemicycleWidget
from tests.support.one_node import shown

QUESTION = "Shall the Revolutionary Military Council be enlarged by the list of the Secretariat?"
BODIES = (1, 6, 7, 15, 26, 39, 51, 120)


def seats(hemicycle: HemicycleWidget) -> list[pygame.Rect]:
    wide = hemicycle.seat_width
    return [pygame.Rect(seat_box(x, y, wide)) for x, y in hemicycle.spots]


def texts(widget: Widget[Any]) -> list[pygame.Rect]:
    return [box for each in widget.walk() for _, box in each.text_rects()]


def hall(count: int, times: int) -> Hall:
    head = Column([Label("5 December 1923", "caption"), Label(QUESTION * times, "title")], gap=2)
    signs: tuple[Ballot, ...] = ("for", "against", "abstain")
    keys = [BallotKey(sign, f"Those who are {sign}") for sign in signs]
    score = Column([Label("0 : 0", "score"), Label("0 of 26 called", "ui")], gap=0)
    return Hall(head, Hemicycle([SeatMark("for")] * count), score, Column(keys), Label("Vote"))


@pytest.mark.parametrize("size", [(1280, 720), (1920, 1080)])
@pytest.mark.parametrize("percent", [100, 125])
@pytest.mark.parametrize("count", BODIES)
def test_no_head_lies_over_words(size: tuple[int, int], percent: int, count: int) -> None:
    for times in (1, 2):
        room = (size[0], size[1] - 60)
        ctx = WindowCtx.make(size, Prefs(text_percent=percent))
        head, heads, score, keys, side = shown(hall(count, times), room, ctx=ctx).children
        assert isinstance(heads, HemicycleWidget)
        words = [box for part in (head, score, keys, side) for box in texts(part)]
        met = [(a, b) for a, b in product(seats(heads), words) if a.colliderect(b)]
        assert met == []
        assert all(pygame.Rect((0, 0), room).contains(each) for each in seats(heads))
