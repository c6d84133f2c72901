"""A class of two sides: its room, both desks, delegates, the teacher, without a network."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path

from game.app.two_sides import hall_of
from game.classroom.log import Log, from_text
from game.classroom.room import Room
from game.classroom.serve.kept import FILE, KeptRoom
from game.classroom.serve.two_sides import board, pupils
from game.classroom.serve.two_sides.hall import TwoHall
from game.rules.ids import SEATS, Id, Seat
from game.rules.table import PERSON
from game.session.setup import Setup
from tests.support import core
from tests.support.asgi import Browser, Got
from tests.support.own_rooms import (
    CODE,
    KEY,
    PUPILS,
    TEACHER,
    OwnPupil,
    Unhurried,
    setup_of,
    wanted,
)
from tests.support.plain_player import OVER

OFFICE, CRITICS = SEATS
WAITS = "Nothing of yours is shown before both have closed"


def setup_for_two(scenario: Id = "tutorial") -> Setup:
    """What both play."""
    return replace(setup_of(scenario), rival=PERSON)


@dataclass
class TwoSchool:
    """A room, the ways to it, and who is there."""

    hall: TwoHall
    everybody: list[Browser] = field(default_factory=list)
    desks: dict[Seat, OwnPupil] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.door = pupils.application(self.hall, (PUPILS,))
        self.board = board.application(self.hall, (TEACHER,), KEY)
        self.teacher = Browser(self.board, TEACHER, "127.0.0.1")
        self.teacher.get(f"/?key={KEY}")

    def join(self) -> Browser:
        """Let a device in: a delegate at first."""
        browser = Browser(self.door, PUPILS, f"192.168.2.{len(self.everybody) + 30}")
        assert browser.post("/", {"code": CODE}).place == "/room"
        self.everybody.append(browser)
        return browser

    def sit(self, seat: Seat, browser: Browser | None = None) -> OwnPupil:
        """Let a device take a desk."""
        device = browser or self.join()
        form = device.get("/room").hidden("form")
        assert device.post("/desk", {"form": form, "desk": seat}).place == "/play/"
        self.desks[seat] = OwnPupil(device)
        return self.desks[seat]

    def press(self, do: str, **fields: object) -> Got:
        """Press something on the board."""
        form = self.teacher.get("/").hidden("form")
        return self.teacher.post("/do", {"form": form, "do": do, **fields})

    def close_turn(self, seat: Seat, choice: int = 0) -> str:
        """Play a desk until it waits, another turn has come or the game is over."""
        pupil, match = self.desks[seat], self.hall.match
        turn, page = match.opening.turn, pupil.page().text
        while not (WAITS in page or OVER in page or match.opening.turn > turn):
            page = pupil.press(wanted(page, choice * (len(pupil.pressed) + 1))).text
        return page

    def play(self, *, first: Seat = OFFICE, choice: int = 0) -> None:
        """Play to the end, this seat closing each turn first."""
        order = (first, CRITICS if first == OFFICE else OFFICE)
        while not self.hall.match.over:
            for seat in order:
                self.close_turn(seat, choice)


@contextmanager
def two_school(
    folder: Path | None = None, setup: Setup | None = None, *, one_device: bool = False
) -> Iterator[TwoSchool]:
    """A room with nobody in it; with a folder, one that is kept there, or the one that is."""
    path = folder / FILE if folder is not None else None
    begun = Log.begin(Room(CODE, "SEED"))
    if path is not None and path.exists():
        begun = from_text(path.read_bytes())
    kept, played = KeptRoom(begun, path), setup or setup_for_two()
    hall = hall_of(
        core.pack(), played, kept, folder, address=PUPILS, one_device=one_device, now=Unhurried()
    )
    hall.settle()
    try:
        yield TwoSchool(hall)
    finally:
        hall.match.close()
