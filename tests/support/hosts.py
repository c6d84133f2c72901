"""A program around the screens that keeps nothing, and games to look at with them."""

from collections.abc import Mapping
from copy import copy
from dataclasses import dataclass, field, replace
from functools import cache
from pathlib import Path

from game.app.class_lesson import begin
from game.app.result_code import result_code
from game.classroom.serve.qr import squares, way_in
from game.pack.mod_report import Packages
from game.rules.archive import Pack
from game.rules.ids import OFFICE, Id, Seat
from game.rules.seats.policies import POLICIES, recorded
from game.saves.disk import Disk
from game.saves.old import OldGame
from game.saves.problem import SaveError
from game.session.class_door import Door, DoorError, Reach
from game.session.class_lesson import ClassLesson, Plan
from game.session.host import SavedGame
from game.session.session import Session
from game.session.settings import Settings
from game.session.setup import Setup
from tests.support import core


class NoDisk(Disk):
    """A disk that takes everything and keeps nothing."""

    def make_folder(self, path: Path) -> None:
        del path

    def open(self, path: Path, *, new: bool = False) -> int:
        del path, new
        return -1

    def size(self, file: int) -> int:
        del file
        return 0

    def seek(self, file: int, place: int) -> None:
        del file, place

    def write(self, file: int, data: bytes) -> int:
        del file
        return len(data)

    def sync(self, file: int) -> None:
        del file

    def close(self, file: int) -> None:
        del file

    def replace(self, old: Path, new: Path) -> None:
        del old, new

    def sync_folder(self, path: Path) -> None:
        del path


@dataclass
class PlainHost:
    """Implements `session.host.Host` without files."""

    pack: Pack | None = field(default_factory=core.pack)
    problem: str | None = None
    settings: Settings = field(default_factory=Settings)
    games: list[SavedGame] = field(default_factory=list)
    old: dict[str, OldGame] = field(default_factory=dict)
    version: str = "0"
    has_browser: bool = False
    has_class: bool = True
    goes_to_browser: bool = False
    unsaved: int | None = None
    settings_unsaved: bool = False
    exported: list[str] = field(default_factory=list)
    held: ClassLesson | None = None
    has_packages: bool = True
    mods: Packages = field(default_factory=lambda: Packages("mods"))
    laid: int = 0
    """How often packages were laid down."""
    laying: bool = False
    door: Door | None = None
    shut: str = ""
    """Why no door can be opened here, if none can."""

    def packages(self) -> Packages:
        return self.mods

    def switch_package(self, name: str, *, on: bool) -> bool:
        off = self.mods.off - {name} if on else self.mods.off | {name}
        if self.mods.kept:
            self.mods = replace(self.mods, off=off)
        return self.mods.kept

    def lay_packages(self) -> None:
        self.laid += 1

    def to_browser(self) -> None:
        self.goes_to_browser = True

    def start(self, setup: Setup) -> Session:
        assert self.pack is not None
        return Session(setup, self.pack)

    def saved(self) -> tuple[SavedGame, ...]:
        return tuple(self.games)

    def resume(self, name: str) -> Session:
        raise SaveError("save.problem.header", name=name)

    def renew(self, name: str) -> Session:
        raise SaveError("save.problem.header", name=name)

    @property
    def texts(self) -> Mapping[str, Mapping[str, str]]:
        return self.pack.texts if self.pack is not None else {}

    def export_open(self, folder: str) -> str:
        if not folder:
            raise NotADirectoryError(20, "Not a directory")
        self.exported.append(folder)
        return f"{folder}/game.apparat"

    def export_saved(self, name: str) -> str:
        self.exported.append(name)
        return f"{name}.apparat"

    def read_old(self, name: str) -> OldGame:
        if name not in self.old:
            raise SaveError("save.problem.header", name=name)
        return self.old[name]

    def delete(self, name: str) -> bool:
        self.games = [game for game in self.games if game.id != name]
        return False

    def apply_settings(self, settings: Settings) -> None:
        self.settings = settings

    def lesson(self) -> ClassLesson | None:
        return self.held

    def begin_lesson(self, plan: Plan) -> ClassLesson:
        assert self.pack is not None
        self.door = None
        self.held = begin(plan, self.pack, Path("class"), NoDisk(), code="7KQM")
        return self.held

    def forget_lesson(self) -> None:
        self.held = None

    def open_door(self, reach: Reach) -> None:
        """Open one to which nobody can come."""
        if self.shut:
            raise DoorError(self.shut, name="starlette", ports="8922", address="192.168.1.20")
        address = "192.168.1.20:8922" if reach == "network" else "127.0.0.1:8922"
        self.door = Door(reach, address, squares(way_in(address, "7KQM")))

    def close_door(self) -> None:
        self.door = None

    def write_class(self) -> str:
        return "class.html"

    def result_code(self, session: Session) -> str:
        return result_code(session)

    def write_report(self, session: Session) -> str:
        return f"{session.setup.seed}.html"


def begun(scenario: Id = "new-post", seat: Seat = "general-secretary") -> Session:
    """A game of a scenario at its first turn."""
    found = core.scenario(scenario, seat=seat)
    programme = next(key for key, each in found.programmes.items() if each.seat == seat)
    return Session(Setup(scenario, seat, "SEED", programme, "circular-flow"), core.pack())


@cache
def over(seat: Seat) -> Session:
    """A game that was played to its end from a seat; nothing can be done in it any more."""
    session = begun("new-post" if seat == OFFICE else "the-discussion", seat)
    while not session.state.over:
        session.dispatch(POLICIES["bold"](session.state, session.scenario))
    return session


def twin(session: Session) -> Session:
    """The same game once more; what is done in it is not done in the first."""
    made = copy(session)
    for name, value in vars(session).items():
        if isinstance(value, list):
            setattr(made, name, list(value))
    return made


def close_month(session: Session) -> None:
    """Play as recorded until the next turn opens."""
    turn = session.state.turn
    while session.state.turn == turn and not session.state.over:
        session.dispatch(recorded(session.state, session.scenario))


def to_the_vote(session: Session) -> Id:
    """Play as recorded to the month of the first vote; gives its id."""
    sure = (each for each in session.scenario.votes.values() if each.when is None)
    vote = min(sure, key=lambda each: each.turn)
    while session.state.turn < vote.turn:
        close_month(session)
    return vote.id
