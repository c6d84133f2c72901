"""The lesson of a class on this machine: its room, and the file in which all its moves are kept.

The log in this file is the one truth of a lesson. The wall shows it, and devices that are let in
(`app/class_door.py`) add to it: their server has no room of its own, it asks this one.
"""

import json
import secrets
import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Protocol

from game.classroom.ballots import Ballots
from game.classroom.follow import Refused
from game.classroom.join_code import is_code, new_code
from game.classroom.limits import LOG_BYTES, SECONDS
from game.classroom.log import Log, LogError, from_text
from game.classroom.moves import (
    Advance,
    Ask,
    Close,
    CountHands,
    Dismiss,
    Lock,
    Move,
    Pause,
    PupilMove,
    Reveal,
    Slip,
    TakeBack,
    TeacherMove,
)
from game.classroom.question import Question
from game.classroom.room import Room
from game.classroom.rounds import BALLOT, Round
from game.rules.archive import DecisionNote, LessonNote, Pack
from game.rules.ids import Id
from game.rules.legal import refusal
from game.rules.moves import Choose
from game.rules.records import MisfitError, decode, encode
from game.rules.scenario import Scenario
from game.saves import chain
from game.saves.disk import DISK, Disk, make_folders, read_or_none, write_all, write_whole
from game.saves.problem import SaveError
from game.session.class_lesson import PREDICTIONS, PUPILS, Count, Paper, Plan, Seat, Turn
from game.session.lessons import LessonError, Place, place

START = "apparat lesson"
"""What stands for the line before the first."""

FORMAT = 1
NAME = "lesson.class"
RIVAL = "recorded"
LONGEST_SEED = 64
Clock = Callable[[], float]


@dataclass(frozen=True, slots=True)
class Begun:
    """The first line of the file: what was settled, and when, in seconds of the machine's clock."""

    plan: Plan
    at: int


class Way(Protocol):
    """The way of the wall's moves while devices are in the room: through whoever serves them."""

    def make(self, move: Move) -> Refused | None:
        """Make a move, and let devices know."""

    def show_records(self, count: int) -> None:
        """Let devices show what the record has of so many decisions."""


class LessonHere:
    """Implements `session.class_lesson.ClassLesson`. The file has the plan, then the room's log.

    A move is written before it is answered. Where the disk refuses, the lesson goes on all the
    same, and `kept` says so; the next move writes the whole file anew. Only what a device does is
    then not made, for to a device it would be acknowledged.
    """

    def __init__(
        self,
        begun: Begun,
        log: Log,
        pack: Pack,
        path: Path,
        disk: Disk = DISK,
        *,
        now: Clock = time.time,
    ) -> None:
        self._now = now
        self._begun, self._log, self._path, self._disk = begun, log, path, disk
        self.note = pack.archive.lessons[begun.plan.lesson]
        self.decisions = self.note.of_length(begun.plan.length)
        self._pack = pack
        self._whole = False  # whether the file is as the log is
        self._counted: list[CountHands] = []  # what would take each count of this phase back
        self._places: dict[tuple[Id, ...], Place] = {}
        self._way: Way | None = None
        self._records = 0  # of so many decisions the wall has shown what the record has
        self.changes = 0

    # --- what there is ------------------------------------------------------------------
    @property
    def plan(self) -> Plan:
        """What the teacher settled."""
        return self._begun.plan

    @property
    def room(self) -> Room:
        """The room as it stands."""
        return self._log.room

    @cached_property
    def scenario(self) -> Scenario:
        """What is played, from the desk of the class."""
        note = self.note
        return self._pack.scenario(note.scenario, seat=note.seat, rival=RIVAL)

    @property
    def turns(self) -> tuple[Turn, ...]:
        """The decisions that were put to the class."""
        return tuple(map(turn_of, self.room.rounds))

    @property
    def joined(self) -> int:
        """How many devices are in the room."""
        return len(self.room.seats)

    @property
    def seats(self) -> tuple[Seat, ...]:
        """Who is in, in the order of numbers."""
        now = self.room.round
        paper = None if now is None else BALLOT.get(now.phase)
        casts = {} if now is None or paper is None else now.ballot(paper).casts
        found = (Seat(number, device in casts) for device, number in self.room.seats.items())
        return tuple(sorted(found, key=lambda each: each.number))

    @property
    def code(self) -> str:
        """What is typed at the door."""
        return self.room.code

    @property
    def locked(self) -> bool:
        """Whether no other device comes in."""
        return self.room.locked

    @property
    def paused(self) -> bool:
        """Whether every screen is blank."""
        return self.room.paused

    @property
    def closed(self) -> bool:
        """Whether the lesson has ended."""
        return self.room.closed

    @property
    def slip(self) -> bool:
        """Whether the exit slip is before the class."""
        return self.room.slip

    @property
    def kept(self) -> bool:
        """Whether all that was done is on the disk."""
        return self._whole

    def place(self, after: int) -> Place:
        """Where the game of the class stands after so many decisions. Raises LessonError."""
        return self.placed([each.chosen for each in self.room.rounds[:after]])

    def placed(self, chosen: Sequence[Id]) -> Place:
        """Where it stands after these answers. Raises LessonError."""
        answers = tuple(chosen)
        if answers not in self._places:
            self._places[answers] = place(self.scenario, self.decisions, self.plan.seed, answers)
        return self._places[answers]

    # --- what is done -------------------------------------------------------------------
    def ask(self) -> str:
        """Put the next decision to the vote."""
        index = len(self.room.rounds)
        if index >= len(self.decisions):
            return "question"
        decision = self.decisions[index]
        card = self.scenario.cards[decision.card]
        recorded = [each.id for each in card.options if each.recorded]
        options = self._open_options(index)
        shown = next((each for each in recorded if each in options), "")
        return self._make(Ask(Question(decision.card, options, shown)))

    def _open_options(self, index: int) -> tuple[Id, ...]:
        """What can be chosen there: what is closed to the class is not voted on."""
        try:
            state = self.place(index).state
        except LessonError:
            return ()
        decision = self.decisions[index]
        return tuple(
            each
            for each in decision.options
            if refusal(state, Choose(decision.card, each), self.scenario) is None
        )

    def count(self, option: str, by: int) -> str:
        """So many hands more, or fewer."""
        now = self.room.round
        paper = None if now is None else BALLOT.get(now.phase)
        if now is None or paper is None:
            return "stale"
        before, number = now.ballot(paper).hands.get(option, 0), len(self.room.rounds) - 1
        refused = self._make(CountHands(number, paper, option, before + by))
        if not refused:
            self._counted.append(CountHands(number, paper, option, before))
        return refused

    def talk(self) -> str:
        """End the first vote."""
        return self._step(Advance(self._number, "talk"))

    def vote_again(self) -> str:
        """Begin the second vote."""
        return self._step(Advance(self._number, "revote"))

    def predict(self) -> str:
        """Ask what the record shows."""
        return self._step(Advance(self._number, "predict"))

    def reveal(self, casting: str = "", *, lot: bool = False) -> str:
        """End the vote."""
        return self._step(Reveal(self._number, casting, lot))

    def take_back(self) -> str:
        """Take back the last count of hands, or else the last step."""
        return self._make(self._counted.pop()) if self._counted else self.step_back()

    def step_back(self) -> str:
        """Take back the last step; every count stays."""
        now = self.room.round
        if now is None:
            return "stale"
        refused = self._step(TakeBack(self._number, now.phase))
        if not refused:
            self._show(min(self._records, self._number))
        return refused

    def show_record(self) -> None:
        """The wall shows what the record has of this decision."""
        self._show(len(self.room.rounds))

    def dismiss(self, seat: int) -> str:
        """Let a seat go, with what it answered to what is asked now."""
        return self._make(Dismiss(seat))

    def lock(self, *, on: bool) -> str:
        """Let no other device in, or let them in again."""
        return self._make(Lock(on))

    def pause(self, *, on: bool) -> str:
        """Blank every screen, or show again what was there."""
        return self._make(Pause(on))

    def show_slip(self, *, on: bool) -> str:
        """Put the exit slip before the class, or away again."""
        return self._step(Slip(on))

    def close(self) -> str:
        """End the lesson."""
        return self._step(Close())

    # --- moves --------------------------------------------------------------------------
    @property
    def _number(self) -> int:
        return len(self.room.rounds) - 1

    def _step(self, move: TeacherMove) -> str:
        refused = self._make(move)
        if not refused:
            self._counted.clear()
        return refused

    def _make(self, move: TeacherMove) -> str:
        refused = self.make(move) if self._way is None else self._way.make(move)
        return "" if refused is None else refused.reason

    def make(self, move: Move, _at: int = 0, /) -> Refused | None:
        """Make a move, and return when it is kept, in the second of the lesson.

        Raises OSError for a device's that the disk does not take; it was not made then.
        """
        added = self._log.add(move, self._seconds())
        if isinstance(added, Refused):
            return added
        forgets = isinstance(move, Ask | Close)
        before = self._log
        # the lines of the last question still say which device answered what
        self._log = added.forget() if forgets else added
        try:
            self._keep(new=forgets)
        except OSError:
            if isinstance(move, PupilMove):
                self._log = before
                raise
        finally:
            self.changes += 1
        return None

    # --- devices ------------------------------------------------------------------------
    def go_through(self, way: Way | None) -> None:
        """Let the moves of the wall go a way from now on; without one they are made here."""
        self._way = way
        self._show(self._records)

    def _show(self, records: int) -> None:
        self._records = records
        if self._way is not None:
            self._way.show_records(records)

    def _seconds(self) -> int:
        """The time of the room; a clock that was put back or a week later are no reason to stop."""
        return min(max(0, int(self._now()) - self._begun.at), SECONDS)

    # --- the file -----------------------------------------------------------------------
    def keep(self, found: bytes | None = None) -> None:
        """Write the whole file, unless what was `found` in it is all of it."""
        self._whole = found == _head(self._begun) + self._log.to_text()
        if not self._whole:
            with suppress(OSError):
                self._keep(new=True)

    def _keep(self, *, new: bool) -> None:
        """Write the last move, or all of it. Raises OSError; then `kept` says that it is not."""
        is_whole, self._whole = self._whole, False
        if new or not is_whole:
            make_folders(self._disk, self._path.parent)
            write_whole(self._disk, self._path, _head(self._begun) + self._log.to_text())
        else:
            _append(self._disk, self._path, self._log.lines[-1])
        self._whole = True


def begin(
    plan: Plan,
    pack: Pack,
    folder: Path,
    disk: Disk = DISK,
    *,
    code: str = "",
    now: Clock = time.time,
) -> LessonHere:
    """Begin a lesson in place of the one that is kept. Raises KeyError for an unknown one.

    The `code` of its room is one that nobody can guess, unless it is given; `now` tells the
    seconds, which are noted and never decide.
    """
    room = Room(code=code or new_code(secrets.token_hex(16)), seed=plan.seed)
    begun, log = Begun(plan, int(now())), Log.begin(room)
    lesson = LessonHere(begun, log, pack, folder / NAME, disk, now=now)
    lesson.keep()
    return lesson


def taken_up(pack: Pack, folder: Path, disk: Disk = DISK) -> LessonHere | None:
    """The lesson that is kept in a folder, if there is one. Raises SaveError."""
    path = folder / NAME
    try:
        data = read_or_none(disk, path, LOG_BYTES)
    except OSError as error:
        raise SaveError("save.problem.lesson") from error
    if data is None:
        return None
    first, _, rest = data.partition(b"\n")
    try:
        begun = _begun(first + b"\n")
        log = from_text(rest)
        _fits(begun, log, pack)
        lesson = LessonHere(begun, log, pack, path, disk)
        lesson.place(sum(1 for each in log.room.rounds if each.chosen))
    except (LogError, MisfitError, LessonError, KeyError, ValueError) as error:
        raise SaveError("save.problem.lesson") from error
    lesson.keep(data)
    return lesson


def forget(folder: Path, disk: Disk = DISK) -> None:
    """Delete the lesson that is kept, whatever is in its file. Raises OSError."""
    with suppress(FileNotFoundError):
        disk.remove(folder / NAME)


def _head(begun: Begun) -> bytes:
    body = json.dumps({"format": FORMAT, "lesson": encode(begun)}, sort_keys=True).encode()
    return chain.line(START, body)


def _begun(line: bytes) -> Begun:
    """What was settled. Raises MisfitError or ValueError for a line that does not say so."""
    found = chain.read(line, START)
    value = json.loads(found.bodies[0]) if found.bodies else None
    if not isinstance(value, dict) or value.get("format") != FORMAT:
        raise MisfitError("this is no lesson")
    begun: Begun = decode(Begun, value.get("lesson"))
    plan = begun.plan
    low, high = PUPILS
    if not low <= plan.pupils <= high or plan.predictions not in PREDICTIONS:
        raise MisfitError("there is no such plan")
    if not 0 < len(plan.seed) <= LONGEST_SEED:
        raise MisfitError("there is no such seed")
    return begun


def _fits(begun: Begun, log: Log, pack: Pack) -> None:
    """Raise MisfitError where a room is not that of the lesson; KeyError for an unknown lesson."""
    note: LessonNote = pack.archive.lessons[begun.plan.lesson]
    decisions: Sequence[DecisionNote] = note.of_length(begun.plan.length)
    room = log.room
    if not is_code(room.code) or room.seed != begun.plan.seed:
        raise MisfitError("this is the room of another lesson")
    asked = [each.question for each in room.rounds]
    if len(asked) > len(decisions) or not all(map(_is_of, asked, decisions)):
        raise MisfitError("these are decisions of another lesson")


def _is_of(question: Question, decision: DecisionNote) -> bool:
    """Whether it asks this decision, for some of its answers in their order."""
    some = tuple(each for each in decision.options if each in question.options)
    return question.id == decision.card and question.options == some


def _append(disk: Disk, path: Path, line: bytes) -> None:
    file = disk.open(path)
    try:
        disk.seek(file, disk.size(file))
        write_all(disk, file, line)
        disk.sync(file)
    finally:
        disk.close(file)


def turn_of(now: Round) -> Turn:
    """A round as the wall and the debrief ask for it."""
    counts: Mapping[Paper, Count] = {name: _count(each) for name, each in now.ballots.items()}
    return Turn(
        now.question.id,
        now.phase,
        counts,
        now.leaders,
        now.chosen,
        now.by_lot,
        "revote" in now.path,
        max(0, now.revealed - now.opened),
    )


def _count(ballots: Ballots) -> Count:
    return Count(dict(ballots.hands), dict(ballots.by_device()))
