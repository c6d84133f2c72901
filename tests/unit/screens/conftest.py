"""A host without files, a session of the shipped content, and the view of a screen."""

import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace

# before pygame looks for a screen
os.environ.setdefault("SDL_VIDEODRIVER", "dummy")
os.environ.setdefault("SDL_AUDIODRIVER", "dummy")

import pytest

from game.app.text_lookup import TextLookup
from game.page.keys import DEFAULT_BINDINGS
from game.page.screen import Screen
from game.rules.archive import Pack
from game.saves.old import OldGame
from game.saves.problem import SaveError
from game.session.host import SavedGame
from game.session.session import Session
from game.session.settings import Settings
from game.session.setup import Setup
from game.window.offscreen import offscreen_view
from game.window.view import View
from tests.support import core

Show = Callable[..., View]


def spend_the_hours(session: Session) -> None:
    """No desk time is left, so that closing the month asks for nothing."""
    ledger = {**session.state.ledger, "desk-time": 0}
    session.state = replace(session.state, ledger=ledger)


@dataclass
class FakeHost:
    """A program that keeps nothing."""

    pack: Pack | None = field(default_factory=core.pack)
    problem: str | None = None
    settings: Settings = field(default_factory=Settings)
    games: list[SavedGame] = field(default_factory=list)
    old: dict[str, OldGame] = field(default_factory=dict)
    deleted: list[str] = field(default_factory=list)
    played: str = ""
    version: str = "0"
    default_bindings: Mapping[str, tuple[str, ...]] = field(
        default_factory=lambda: DEFAULT_BINDINGS
    )

    def start(self, setup: Setup) -> Session:
        assert self.pack is not None
        return Session(setup, self.pack)

    def saved(self) -> tuple[SavedGame, ...]:
        return tuple(self.games)

    def resume(self, name: str) -> Session:
        raise SaveError("save.problem.header", name=name)

    def read_old(self, name: str) -> OldGame:
        return self.old[name]

    def delete(self, name: str) -> bool:
        self.deleted.append(name)
        self.games = [game for game in self.games if game.id != name]
        return name == self.played

    def apply_settings(self, settings: Settings) -> None:
        self.settings = settings

    def write_report(self, session: Session) -> str:
        return f"{session.setup.seed}.html"


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

    def make(screen: Screen, size: tuple[int, int] = (1280, 720), scale: int = 100) -> View:
        return offscreen_view(screen, size, scale, say=texts.say, term=texts.term)

    return make
