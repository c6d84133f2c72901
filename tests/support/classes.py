"""A class at a lesson: its room with both doors, pupils who come in and answer, the teacher."""

from dataclasses import dataclass, field
from pathlib import Path

from game.app.room_sheet import sheet_of_room
from game.app.text_lookup import TextLookup
from game.classroom.log import Log, from_text
from game.classroom.room import Room
from game.classroom.serve import board, pupils
from game.classroom.serve.hall import Hall
from game.classroom.serve.kept import FILE, KeptRoom
from game.classroom.serve.sheet import Sheet
from game.classroom.serve.taught import Taught
from tests.support import core
from tests.support.asgi import Browser, Got

PUPILS, TEACHER = "192.168.1.20:8022", "127.0.0.1:8023"
KEY = "k" * 32
CODE = "K7QM"


@dataclass
class Clock:
    """Time that stands until it is moved."""

    at: float = 1_000.0

    def __call__(self) -> float:
        return self.at


def taught(name: str = "the-notes", seed: str = "SEED") -> Taught:
    """A lesson of the content."""
    pack = core.pack()
    return Taught(pack, pack.archive.lessons[name], 6, seed, core.english())


def hall(kept: KeptRoom | None = None, clock: Clock | None = None) -> Hall:
    """A room for the lesson, with nobody in it unless one is given."""
    room = kept or KeptRoom(Log.begin(Room(CODE, "SEED")))
    say = TextLookup(core.pack(), "en").say
    lesson = taught()
    sheet = Sheet(lambda: sheet_of_room(room, lesson))
    return Hall(room, lesson, say, clock or Clock(), PUPILS, sheet=sheet)


@dataclass
class School:
    """A room, the ways to it, and who is there."""

    hall: Hall
    clock: Clock
    pupils: list[Browser] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.door = pupils.application(self.hall, (PUPILS,))
        self.board = board.application(self.hall, (TEACHER,), KEY)
        self.teacher = Browser(self.board, TEACHER, "127.0.0.1")
        self.teacher.get(f"/?key={KEY}")

    def stranger(self, number: int = 0) -> Browser:
        """A device that is not in yet, at an address of its own."""
        return Browser(self.door, PUPILS, f"192.168.{number // 200 + 1}.{number % 200 + 30}")

    def join(self, count: int = 1) -> None:
        """Let pupils in."""
        for _ in range(count):
            pupil = self.stranger(len(self.pupils))
            assert pupil.post("/", {"code": CODE}).place == "/vote"
            self.pupils.append(pupil)

    def press(self, do: str, **fields: object) -> Got:
        """Press something on the board."""
        form = self.teacher.get("/").hidden("form")
        return self.teacher.post("/do", {"form": form, "do": do, **fields})

    def done(self, do: str, **fields: object) -> None:
        """Press something that is not refused."""
        assert self.press(do, **fields).place == "/"

    def answer(self, pupil: Browser, letter: str) -> Got:
        """Answer as the page of a pupil offers it; a dash is no answer."""
        page = pupil.get("/vote")
        names = ("form", "round", "ballot")
        return pupil.post("/act", {**{n: page.hidden(n) for n in names}, "option": option(letter)})

    def votes(self, letters: str) -> None:
        """The pupils answer in turn."""
        for pupil, letter in zip(self.pupils, letters, strict=False):
            assert self.answer(pupil, letter).place == "/vote"


def option(letter: str, number: int = 0) -> str:
    """The answer that has a letter in a decision."""
    options = taught().decisions[number].options
    return "" if letter == "-" else options["ABC".index(letter)]


def school(folder: Path | None = None) -> School:
    """A room with nobody in it; with a folder, one that is kept there, or the one that is."""
    clock = Clock()
    if folder is None:
        return School(hall(clock=clock), clock)
    path = folder / FILE
    log = from_text(path.read_bytes()) if path.exists() else Log.begin(Room(CODE, "SEED"))
    return School(hall(KeptRoom(log, path), clock), clock)
