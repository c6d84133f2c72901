"""A host without files, a session of the shipped content, and the view of a screen."""

import os
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import Any

# before pygame looks for a screen
os.environ.setdefault("SDL_VIDEODRIVER", "dummy")
os.environ.setdefault("SDL_AUDIODRIVER", "dummy")

import pytest

from game.app.text_lookup import TextLookup
from game.page.ctx import Ctx
from game.page.screen import Screen
from game.session.session import Session
from game.session.setup import Setup
from game.window.offscreen import offscreen_view
from game.window.view import View
from tests.support import core
from tests.support.hosts import PlainHost
from tests.support.trees import Pages

Show = Callable[..., View]
Read = Callable[[Screen[Any]], Pages]


def spend_the_hours(session: Session) -> None:
    """No desk time is left, so that closing the month asks for nothing."""
    ledger = {**session.state.ledger, "desk-time": 0}
    session.state = replace(session.state, ledger=ledger)


@dataclass
class FakeHost(PlainHost):
    """A program that keeps nothing but which saved games were deleted."""

    deleted: list[str] = field(default_factory=list)
    played: str = ""

    def delete(self, name: str) -> bool:
        self.deleted.append(name)
        super().delete(name)
        return name == self.played


@pytest.fixture
def host() -> FakeHost:
    return FakeHost()


@pytest.fixture
def session(host: FakeHost) -> Session:
    pack = core.pack()
    scenario = pack.scenario("new-post")
    programme, reading = next(iter(scenario.programmes)), next(iter(pack.readings))
    return host.start(Setup("new-post", scenario.seat, "SEED", programme, reading))


@pytest.fixture
def show() -> Show:
    """The view of a screen: size and text scale as asked, with the shipped texts."""

    texts = TextLookup(core.pack(), "en")

    def make(screen: Screen[Any], size: tuple[int, int] = (1280, 720), scale: int = 100) -> View:
        return offscreen_view(screen, size, scale, say=texts.say, term=texts.term)

    return make


@pytest.fixture
def read() -> Read:
    """The pages from a screen on, without a window, with the shipped texts."""
    texts = TextLookup(core.pack(), "en")
    ctx = Ctx(texts.say, texts.term)
    return lambda screen: Pages(screen, ctx)
