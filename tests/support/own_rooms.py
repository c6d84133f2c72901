"""A class that plays own games: its room, pupils, the teacher, without a network."""

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from fnmatch import fnmatchcase
from itertools import count
from pathlib import Path
from urllib.parse import quote

from game.app.own_games import hall_of
from game.classroom.log import Log, from_text
from game.classroom.room import Room
from game.classroom.serve.kept import FILE, KeptRoom
from game.classroom.serve.own_games import board, pupils
from game.classroom.serve.own_games.game import Game
from game.classroom.serve.own_games.hall import OwnHall
from game.rules.ids import Id, Seat
from game.session.setup import Setup
from game.viewmodel.new_game import proposed
from tests.support import core
from tests.support.asgi import Browser, Got
from tests.support.plain_player import OVER, WANTED
from tests.support.plain_reader import read

PUPILS, TEACHER = "192.168.1.20:8022", "127.0.0.1:8023"
KEY = "k" * 32
CODE = "K7QM"
ON = (*WANTED, "on")
MOST_PRESSES = 400


def setup_of(scenario: Id = "tutorial", seat: Seat = "general-secretary") -> Setup:
    """What all play."""
    given = proposed(core.pack(), scenario, seat)
    return Setup(scenario, seat, "SEED", given.programme, given.reading)


def wanted(page: str, number: int) -> str:
    """What a pupil presses next; of several of a kind another each time, by a number."""
    usable = [
        each.key for each in read(page).usable("activate") if "aria-disabled" not in each.attributes
    ]
    for pattern in ON:
        found = [each for each in usable if fnmatchcase(each, pattern)]
        if found:
            return found[number % len(found)]
    raise AssertionError(usable)


@dataclass
class OwnPupil:
    """A pupil's browser, and what was pressed in it."""

    browser: Browser
    pressed: list[str] = field(default_factory=list)

    def page(self) -> Got:
        """The page on top."""
        return self.browser.get("/play/")

    def use(self, name: str, value: str = "", at: str = "", **headers: str) -> Got:
        """Send a use as a form of the page sends it."""
        mark = at or self.page().hidden("at")
        return self.browser.post("/play/", {"at": mark, name: value}, **headers)

    def press(self, key: str) -> Got:
        """Press something on the page; gives the page that comes of it."""
        assert self.use(f"activate {key}").place == "/play/"
        self.pressed.append(key)
        return self.page()

    def play(self, choice: int = 0, presses: int = MOST_PRESSES) -> str:
        """Play so many presses, or to the debrief; `choice` says how options are taken."""
        page = self.page().text
        for number in range(presses):
            if OVER in page:
                break
            page = self.press(wanted(page, choice * (number + 1))).text
        return page


@dataclass
class OwnSchool:
    """A room, the ways to it, and who is there."""

    hall: OwnHall
    pupils: list[OwnPupil] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.door = pupils.application(self.hall, (PUPILS,))
        self.board = board.application(self.hall, (TEACHER,), KEY)
        self.teacher = Browser(self.board, TEACHER, "127.0.0.1")
        self.teacher.get(f"/?key={KEY}")

    def stranger(self, number: int = 0) -> Browser:
        """A device that is not in yet, at an address of its own."""
        return Browser(self.door, PUPILS, f"192.168.2.{number + 30}")

    def join(self, count: int = 1) -> None:
        """Let pupils in."""
        for _ in range(count):
            browser = self.stranger(len(self.pupils))
            assert browser.post("/", {"code": CODE}).place == "/play/"
            self.pupils.append(OwnPupil(browser))

    def game(self, number: int = 0) -> Game:
        """The game of a pupil that is open."""
        seat = number + 1
        device = next(key for key, each in self.hall.room.seats.items() if each == seat)
        found = self.hall.games.opened(device)
        assert found is not None
        return found

    def press(self, do: str, **fields: object) -> Got:
        """Press something on the board."""
        form = self.teacher.get("/").hidden("form")
        return self.teacher.post("/do", {"form": form, "do": do, **fields})

    def row(self, number: int = 0) -> tuple[str, ...]:
        """What the board says of a pupil: month, decisions, game."""
        rows = re.findall(r"<tr><th scope=\"row\">.*?</tr>", self.teacher.get("/").text)
        return tuple(re.findall(r"<td>([^<]*)</td>", rows[number]))

    def collate(self, codes: str) -> Got:
        """Type codes on the page of the class."""
        form = self.teacher.get("/class").hidden("form")
        return self.teacher.post("/class", f"form={form}&codes={quote(codes)}".encode())


class Unhurried:
    """Time in which nobody asks too often: a second goes by whenever one looks."""

    def __init__(self) -> None:
        self._at = count(1_000)

    def __call__(self) -> float:
        return float(next(self._at))


@contextmanager
def own_school(
    folder: Path | None = None,
    setup: Setup | None = None,
    now: Callable[[], float] | None = None,
) -> Iterator[OwnSchool]:
    """A room with nobody in it; with a folder, one that is kept there, or the one that is."""
    path = folder / FILE if folder is not None else None
    begun = Log.begin(Room(CODE, "SEED"))
    if path is not None and path.exists():
        begun = from_text(path.read_bytes())
    kept = KeptRoom(begun, path)
    played, clock = setup or setup_of(), now or Unhurried()
    hall = hall_of(core.pack(), played, kept, folder, address=PUPILS, now=clock)
    try:
        yield OwnSchool(hall)
    finally:
        hall.games.close()
