"""A room of two sides: one game, two desks, delegates; what is kept of it, and its doors."""

import secrets
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import game
from game.app.argument_error import WrongArgumentError
from game.app.own_games import LANGUAGE, keep_setup, kept_setup, setup_of
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
from game.rules.ids import SEATS
from game.saves.pins import Pins
from game.saves.problem import SaveError
from game.session.pinned import pin
from game.session.setup import Setup
from game.web.front import Texts

if TYPE_CHECKING:
    from game.classroom.serve.kept import KeptRoom
    from game.classroom.serve.run import Doors
    from game.classroom.serve.two_sides.hall import TwoHall


def open_two_sides(wish: OwnWish) -> int:
    """Serve until the program is interrupted. Raises WrongArgumentError for what cannot be had."""
    check_port(wish.room.port)
    pack, folder = load_pack(), wish.room.folder
    setup = setup_of(wish, pack, kept_setup(folder, pack) if folder is not None else None)
    if len(pack.seats(setup.scenario)) < len(SEATS):
        raise WrongArgumentError(f"{setup.scenario} is played from one desk only.")
    check_server()
    from game.classroom.serve.two_sides.run import serve

    address = address_of(wish.room)
    kept, lock = keep(wish.room, lambda: Room(new_code(secrets.token_hex(16)), setup.seed))
    try:
        keep_setup(folder, kept.room, setup, pack)
        doors = doors_of(wish.room, address)
        try:
            shown = f"{address}:{doors.pupils_port}" if address else ""
            one = wish.one_device
            hall = hall_of(pack, setup, kept, folder, address=shown, one_device=one)
            # interrupted is how a room is closed
            with suppress(KeyboardInterrupt):
                serve(hall, doors, _Opened(hall, doors, wish))
        finally:
            doors.close()
    finally:
        if lock is not None:
            lock.free()
    return 0


def hall_of(  # a room, what is played in it, where, when
    pack: Pack,
    setup: Setup,
    kept: "KeptRoom",
    folder: Path | None,
    *,
    address: str = "",
    one_device: bool = False,
    now: Callable[[], float] = time.monotonic,
) -> "TwoHall":
    """What both doors lead to, with the game that is kept. Raises WrongArgumentError."""
    from game.classroom.serve.own_games.course import Course
    from game.classroom.serve.two_sides.curtain import Curtain
    from game.classroom.serve.two_sides.hall import TwoHall
    from game.classroom.serve.two_sides.match import CONTENT, Match

    texts = TextLookup(pack, LANGUAGE)
    shown = Texts(texts.say, texts.term, LANGUAGE)
    course = Course(pack, setup, shown, prefs_of, game.__version__)
    try:
        if folder is not None:
            pin(pack, Pins(folder / CONTENT))
        match = Match(course, folder)
    except SaveError as error:
        raise WrongArgumentError(
            f"The game of {folder} cannot go on: {texts.why(error.why)}"
        ) from error
    return TwoHall(
        kept=kept,
        match=match,
        curtain=Curtain() if one_device else None,
        say=texts.say,
        now=now,
        address=address,
        language=LANGUAGE,
    )


@dataclass(frozen=True)
class _Opened:
    """Tells where the room is, and opens the board."""

    hall: "TwoHall"
    doors: "Doors"
    wish: OwnWish

    def __call__(self, board: str) -> None:
        hall, course = self.hall, self.hall.match.course
        here = f"http://127.0.0.1:{self.doors.pupils_port}/"
        say_line(hall.say("ui.two.said.game", scenario=course.title, seed=course.setup.seed))
        tell_opened(hall, here, board, self.wish.room, again=bool(hall.room.seats))
