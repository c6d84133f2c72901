"""The sheet of a lesson that is held in a room without a window, from the room’s own rounds."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from game.app.class_lesson import turn_of
from game.app.class_report import pupils_sheet
from game.rules.archive import DecisionNote, LessonNote
from game.rules.scenario import Scenario
from game.session.class_lesson import Plan, Turn
from game.session.lessons import Place

if TYPE_CHECKING:
    from game.classroom.serve.hall import Kept
    from game.classroom.serve.taught import Taught


@dataclass(frozen=True)
class HeldInRoom:
    """Implements `class_report.Decided` for a room and what is taught in it."""

    kept: "Kept"
    taught: "Taught"

    @property
    def note(self) -> LessonNote:
        """The lesson."""
        return self.taught.lesson

    @property
    def decisions(self) -> tuple[DecisionNote, ...]:
        """Its decisions, in order."""
        return self.taught.decisions

    @property
    def scenario(self) -> Scenario:
        """What is played, from the desk of the class."""
        return self.taught.scenario

    @property
    def plan(self) -> Plan:
        """A room knows how many pupils there are by who is in it."""
        pupils = len(self.kept.room.seats)
        return Plan(self.taught.lesson.id, self.taught.length, self.taught.seed, pupils)

    @property
    def turns(self) -> tuple[Turn, ...]:
        """The decisions that were put to the class."""
        return tuple(map(turn_of, self.kept.room.rounds))

    def place(self, after: int) -> Place:
        """Where the game of the class stands after so many. Raises LessonError."""
        return self.taught.place([each.chosen for each in self.kept.room.rounds[:after]])


def sheet_of_room(kept: "Kept", taught: "Taught") -> str:
    """The pupil’s sheet of what a room has decided. Raises LessonError."""
    return pupils_sheet(HeldInRoom(kept, taught), taught.pack, taught.locale)
