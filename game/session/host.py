"""What the screens may ask of the program around them."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Protocol

from game.pack.mod_report import Packages
from game.rules.archive import Pack
from game.rules.ids import Id
from game.saves.old import OldGame
from game.session.class_door import Door, Reach
from game.session.class_lesson import ClassLesson, Plan
from game.session.session import Session
from game.session.settings import Settings
from game.session.setup import Setup


@dataclass(frozen=True, slots=True)
class SavedGame:
    """A row of the list of saved games.

    `note` says where it comes from, `problem` why it cannot be opened. An `old` one can only be
    read, an `outdated` one is played with content that has changed since. `card` was answered last
    in it, under the strip `strip`; `moves` were made this turn.
    """

    id: str
    scenario: Id
    month: str
    turn: int
    of: int
    programme: Id
    saved_at: str
    seat: Id = "general-secretary"
    over: bool = False
    old: bool = False
    note: str = ""
    problem: str | None = None
    card: Id = ""
    strip: str = ""
    moves: int = 0
    outdated: bool = False
    packages: tuple[Id, ...] = ()


class Host(Protocol):
    """The program, as a screen sees it."""

    @property
    def version(self) -> str:
        """The version of the game."""

    @property
    def pack(self) -> Pack | None:
        """The content; None while it is being read, and when it cannot be."""

    @property
    def texts(self) -> Mapping[str, Mapping[str, str]]:
        """The texts in force: those of the game that is open, where it has content of its own."""

    @property
    def problem(self) -> str | None:
        """Why the content could not be read, or what else the title should say."""

    @property
    def settings(self) -> Settings:
        """The settings in force."""

    @property
    def has_browser(self) -> bool:
        """Whether the game can go on in a browser instead of here."""

    @property
    def has_class(self) -> bool:
        """Whether a lesson can be held here."""

    @property
    def has_packages(self) -> bool:
        """Whether packages can be played here."""

    def packages(self) -> Packages:
        """The packages in the player's folder."""

    def switch_package(self, name: str, *, on: bool) -> bool:
        """Store that a package is to be on, or off; False if the disk refuses."""

    def lay_packages(self) -> None:
        """Read the content anew with the packages that are to be on, as they lie there now.

        It is done beside the page: `laying` says until when.
        """

    @property
    def laying(self) -> bool:
        """Whether the content is being read anew."""

    def to_browser(self) -> None:
        """Let the game go on in a browser once it has been left here."""

    @property
    def unsaved(self) -> int | None:
        """The turn up to which the open game is saved, if the disk does not take the rest."""

    @property
    def settings_unsaved(self) -> bool:
        """Whether the disk did not take the settings that are in force."""

    def export_open(self, folder: str) -> str:
        """Write the open game as one file into a folder; says where it is. Raises OSError."""

    def export_saved(self, name: str) -> str:
        """Write a saved game as one file; says where it is. Raises SaveError, OSError."""

    def start(self, setup: Setup) -> Session:
        """Begin a game. Raises KeyError if the content lacks what the setup names.

        Raises SaveError if the one that is open cannot be saved.
        """

    def saved(self) -> tuple[SavedGame, ...]:
        """The saved games, the one played last first."""

    def resume(self, name: str) -> Session:
        """Take up a saved game. Raises SaveError."""

    def renew(self, name: str) -> Session:
        """Go on with today's content where a saved game stands, as a new one. Raises SaveError."""

    def read_old(self, name: str) -> OldGame:
        """Read a saved game that is too old to be played. Raises SaveError."""

    def delete(self, name: str) -> bool:
        """Put a saved game into the trash; True if it was being played. Raises SaveError."""

    def apply_settings(self, settings: Settings) -> None:
        """Take new settings at once and store them."""

    def lesson(self) -> ClassLesson | None:
        """The lesson of a class that is kept, if there is one. Raises SaveError."""

    def begin_lesson(self, plan: Plan) -> ClassLesson:
        """Begin a lesson in place of the one that is kept.

        Raises KeyError for an unknown one, SaveError while another window holds the one before.
        """

    def forget_lesson(self) -> None:
        """Delete the lesson that is kept. Raises SaveError."""

    @property
    def door(self) -> Door | None:
        """Where devices come into the lesson; None while nothing listens."""

    def open_door(self, reach: Reach) -> None:
        """Let devices into the lesson that is kept. Raises DoorError."""

    def close_door(self) -> None:
        """Let no device in any more, and listen no more."""

    def write_class(self) -> str:
        """Write the debrief of the lesson that is kept and say where it is.

        Raises OSError; SaveError where there is none.
        """

    def result_code(self, session: Session) -> str:
        """The code of a game's result, to be told to a teacher; empty while it is not over."""

    def write_report(self, session: Session) -> str:
        """Write the report of a game and say where it is. Raises OSError."""
