"""A room of own games: what is played, where it is kept, who gets in; then its doors are opened."""

import secrets
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import game
from game.app.argument_error import WrongArgumentError, known
from game.app.own_options import OwnWish
from game.app.prefs import prefs_of
from game.app.room import (
    address_of,
    check_port,
    check_server,
    doors_of,
    keep,
    say_line,
    tell_opened,
)
from game.app.text_lookup import TextLookup
from game.app.wiring import load_pack
from game.classroom.join_code import new_code
from game.classroom.room import Room
from game.rules.archive import Pack
from game.rules.table import PERSON
from game.saves import plain
from game.saves.disk import DISK, read_or_none, write_whole
from game.saves.pins import Pins
from game.saves.problem import SaveError
from game.session.pinned import pin
from game.session.seed import new_seed
from game.session.setup import Setup, setup_data, setup_from
from game.viewmodel.new_game import proposed
from game.web.front import Texts

if TYPE_CHECKING:
    from game.classroom.serve.kept import KeptRoom
    from game.classroom.serve.own_games.hall import OwnHall
    from game.classroom.serve.run import Doors

FILE = "game.json"
MOST_BYTES = 64_000
LANGUAGE = "en"


def open_own_games(wish: OwnWish) -> int:
    """Serve until the program is interrupted. Raises WrongArgumentError for what cannot be had."""
    check_port(wish.room.port)
    pack, folder = load_pack(), wish.room.folder
    known_setup = kept_setup(folder, pack) if folder is not None else None
    setup = setup_of(wish, pack, known_setup)
    check_server()
    from game.classroom.serve.own_games.run import serve

    address = address_of(wish.room)
    kept, lock = keep(wish.room, lambda: Room(new_code(secrets.token_hex(16)), setup.seed))
    try:
        keep_setup(folder, kept.room, setup, pack)
        doors = doors_of(wish.room, address)
        try:
            shown = f"{address}:{doors.pupils_port}" if address else ""
            hall = hall_of(pack, setup, kept, folder, address=shown)
            # interrupted is how a room is closed
            with suppress(KeyboardInterrupt):
                serve(hall, doors, _Opened(hall, doors, wish))
        finally:
            doors.close()
    finally:
        if lock is not None:
            lock.free()
    return 0


# --- what is played -----------------------------------------------------------------------
def setup_of(wish: OwnWish, pack: Pack, kept: Setup | None = None) -> Setup:
    """What all are to play: what was asked for, and for the rest what is kept, or proposed.

    Raises WrongArgumentError for what there is not, or what a kept room plays otherwise.
    """
    scenario = known("scenario", wish.room.lesson, pack.scenarios)
    seats = pack.seats(scenario)
    if wish.seat and wish.seat not in seats:
        raise WrongArgumentError(f"{scenario} is not played as {wish.seat}: {', '.join(seats)}.")
    seat = next((each for each in seats if each == wish.seat), seats[0])
    given = proposed(pack, scenario, seat)
    found = Setup(
        scenario=scenario,
        seat=given.seat,
        seed=wish.seed or new_seed(),
        programme=known(
            "programme",
            wish.programme or given.programme,
            pack.scenario(scenario, seat=given.seat).programmes,
        ),
        reading=known("reading", wish.reading or given.reading, pack.readings),
        rival=PERSON if wish.two_sides else wish.other or given.rival,
    )
    if kept is None:
        return found
    if (kept.rival == PERSON) != wish.two_sides:
        played = "own games" if wish.two_sides else "two sides"
        raise WrongArgumentError(
            f"The room of {wish.room.folder} is one of {played}. Name another folder."
        )
    asked = {"scenario": scenario} | {
        part: getattr(wish, name) for part, name in ASKED.items() if getattr(wish, name)
    }
    for part, value in asked.items():
        if getattr(kept, part) != value:
            raise WrongArgumentError(
                f"The room of {wish.room.folder} is one of another game: its {part} is "
                f"{getattr(kept, part)}, not {value}. Name another folder, or leave it away."
            )
    return kept


ASKED = {
    "seat": "seat",
    "seed": "seed",
    "programme": "programme",
    "reading": "reading",
    "rival": "other",
}
"""Parts of a setup, and how they are called on the command line."""


def kept_setup(folder: Path, pack: Pack) -> Setup | None:
    """What the room of a folder plays; None where none is kept. Raises WrongArgumentError."""
    try:
        data = read_or_none(DISK, folder / FILE, MOST_BYTES)
    except OSError as error:
        raise WrongArgumentError(f"{folder / FILE}: {error.strerror or error}.") from error
    if data is None:
        return None
    try:
        found = plain.unseal(data)
        setup, content = setup_from(found["setup"]), found["content"]
    except (AttributeError, KeyError, TypeError, ValueError, SaveError) as error:
        raise WrongArgumentError(
            f"{folder / FILE} does not say what the room plays. Name another folder."
        ) from error
    if content != pack.content_hash:
        raise WrongArgumentError(
            f"The room of {folder} was played with other content. Open it with the version of the "
            "game that it was begun with, or name another folder."
        )
    return setup


def keep_setup(folder: Path | None, room: Room, setup: Setup, pack: Pack) -> None:
    """Write down what a room plays, if it is a new one. Raises WrongArgumentError, OSError."""
    if folder is None or (folder / FILE).exists():
        return
    if room.rounds:
        raise WrongArgumentError(f"The room of {folder} is one that votes. Name another folder.")
    data = {"setup": setup_data(setup), "content": pack.content_hash}
    write_whole(DISK, folder / FILE, plain.seal(data))


# --- the room -----------------------------------------------------------------------------
def hall_of(  # a room, what is played in it, where, when
    pack: Pack,
    setup: Setup,
    kept: "KeptRoom",
    folder: Path | None,
    *,
    address: str = "",
    now: Callable[[], float] = time.monotonic,
) -> "OwnHall":
    """What both doors lead to. What is played is kept beside it, before the first game asks."""
    from game.classroom.serve.own_games.course import Course
    from game.classroom.serve.own_games.games import CONTENT, Games
    from game.classroom.serve.own_games.hall import OwnHall

    if folder is not None:
        pin(pack, Pins(folder / CONTENT))
    texts = TextLookup(pack, LANGUAGE)
    shown = Texts(texts.say, texts.term, LANGUAGE)
    course = Course(pack, setup, shown, prefs_of, game.__version__)
    return OwnHall(
        kept=kept,
        games=Games(course, folder),
        say=texts.say,
        now=now,
        address=address,
        language=LANGUAGE,
    )


@dataclass(frozen=True)
class _Opened:
    """Tells where the room is, and opens the board."""

    hall: "OwnHall"
    doors: "Doors"
    wish: OwnWish

    def __call__(self, board: str) -> None:
        hall, room = self.hall, self.wish.room
        course = hall.games.course
        here = f"http://127.0.0.1:{self.doors.pupils_port}/"
        say_line(
            hall.say(
                "ui.own.said.game",
                scenario=course.title,
                side=course.side,
                seed=course.setup.seed,
            )
        )
        tell_opened(hall, here, board, room, again=bool(hall.room.seats))
