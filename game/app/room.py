"""A room for a class: which lesson, where it is kept, who gets in; then its doors are opened."""

import secrets
import sys
import time
import webbrowser
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING

from game.app.argument_error import WrongArgumentError
from game.app.room_options import Wish
from game.app.text_lookup import TextLookup
from game.app.wiring import load_pack
from game.classroom.join_code import new_code
from game.classroom.log import Log, LogError
from game.classroom.room import Room
from game.locale import Locale
from game.rules.archive import LessonNote, Pack
from game.session.lessons import LessonError
from game.session.seed import new_seed

if TYPE_CHECKING:
    from game.classroom.serve.hall import Hall
    from game.classroom.serve.kept import KeptRoom
    from game.classroom.serve.opened import Opened
    from game.classroom.serve.run import Doors
    from game.saves.lock import Lock

HIGHEST = 65_535 - 1
"""The board takes the port after the pupils’."""


def open_room(wish: Wish) -> int:
    """Serve until the program is interrupted. Raises WrongArgumentError for what cannot be had."""
    check_port(wish.port)
    pack = load_pack()
    lesson = _lesson(pack, wish)
    check_server()
    from game.classroom.serve import run

    address = address_of(wish)
    kept, lock = keep(wish, _new_room)
    try:
        doors = doors_of(wish, address)
        try:
            shown = f"{address}:{doors.pupils_port}" if address else ""
            hall = _hall(pack, lesson, wish, kept, shown)
            # interrupted is how a room is closed
            with suppress(KeyboardInterrupt):
                run.serve(hall, doors, _Opened(hall, doors, wish))
        finally:
            doors.close()
    finally:
        if lock is not None:
            lock.free()
    return 0


def check_port(port: int) -> None:
    """Raises WrongArgumentError for what is no port of a room."""
    if not 0 < port <= HIGHEST:
        raise WrongArgumentError(f"{port} is no port for a room: give one between 1 and {HIGHEST}.")


def check_server() -> None:
    """Raises WrongArgumentError where the library of the server is not installed."""
    try:
        from game.classroom.serve import run  # noqa: F401  # only whether it can be
    except ImportError as error:
        raise WrongArgumentError(
            f"A room needs the extra “web” ({error.name} is not installed): "
            "pip install 'apparat[web]'"
        ) from error


def _lesson(pack: Pack, wish: Wish) -> LessonNote:
    lessons = pack.archive.lessons
    found = lessons.get(wish.lesson)
    if found is None:
        raise WrongArgumentError(f"There is no lesson {wish.lesson}: {', '.join(lessons)}.")
    if wish.length not in found.lengths:
        lengths = ", ".join(map(str, found.lengths))
        raise WrongArgumentError(f"{wish.lesson} has no lesson of {wish.length}: {lengths}.")
    return found


def address_of(wish: Wish) -> str:
    """The address in the network of the class; empty where only this machine is to get in.

    Raises WrongArgumentError.
    """
    from game.classroom.serve.address import NoAddressError, is_private, own_address

    if wish.address and not is_private(wish.address):
        raise WrongArgumentError(
            f"{wish.address} is no address of a private network. A room is never opened to others."
        )
    if wish.address:
        return wish.address
    try:
        return own_address() if wish.lan else ""
    except NoAddressError as error:
        raise WrongArgumentError(
            "This machine is in no private network. Join the school’s, or let a phone make one; "
            "or give the address of this machine: --address 192.168.1.20. "
            "Without --lan, only this machine gets in."
        ) from error


def keep(wish: Wish, begin: Callable[[], Room]) -> "tuple[KeptRoom, Lock | None]":
    """The room of the folder, or a new one; and its lock. Raises WrongArgumentError."""
    from game.classroom.serve.kept import FILE, KeptRoom, TakenError, open_room

    if wish.folder is None:
        return KeptRoom(Log.begin(begin())), None
    try:
        return open_room(wish.folder, begin)
    except TakenError as error:
        raise WrongArgumentError(f"Another room is open in {wish.folder}.") from error
    except LogError as error:
        raise WrongArgumentError(f"{wish.folder / FILE}: {error}") from error


def _new_room() -> Room:
    # who can guess the seed of the code knows the code: nobody has chosen it
    return Room(new_code(secrets.token_hex(16)), new_seed())


def doors_of(wish: Wish, address: str) -> "Doors":
    """Listen, as was asked for. Raises WrongArgumentError."""
    from game.classroom.serve.address import NoAddressError, NoPortError
    from game.classroom.serve.run import open_doors

    try:
        return open_doors(wish.port, address)
    except NoPortError as error:
        raise WrongArgumentError(f"No port is free here: {error} are taken.") from error
    except NoAddressError as error:
        raise WrongArgumentError(f"{error} is no address of this machine.") from error


def _hall(pack: Pack, lesson: LessonNote, wish: Wish, kept: "KeptRoom", address: str) -> "Hall":
    from game.app.room_sheet import sheet_of_room
    from game.classroom.serve.hall import Hall
    from game.classroom.serve.sheet import Sheet
    from game.classroom.serve.taught import OtherLessonError, Taught

    locale = Locale(pack.texts, "en")
    taught = Taught(pack, lesson, wish.length, kept.room.seed, locale)
    try:
        taught.check(kept.room.rounds)
    except OtherLessonError as error:
        raise WrongArgumentError(
            f"The room of {wish.folder} is one of another lesson: it was asked {error}."
        ) from error
    except LessonError as error:
        raise WrongArgumentError(
            f"The room of {wish.folder} cannot go on with this content: {error}."
        ) from error
    say = TextLookup(pack, "en").say
    sheet = Sheet(lambda: sheet_of_room(kept, taught))
    return Hall(kept, taught, say, time.monotonic, address, sheet=sheet)


@dataclass(frozen=True)
class _Opened:
    """Tells where the room is, and opens the board."""

    hall: "Hall"
    doors: "Doors"
    wish: Wish

    def __call__(self, board: str) -> None:
        here = f"http://127.0.0.1:{self.doors.pupils_port}/"
        room = self.hall.room
        tell_opened(self.hall, here, board, self.wish, again=bool(room.rounds or room.seats))


def tell_opened(hall: "Opened", here: str, board: str, wish: Wish, *, again: bool) -> None:
    """Say where the room is, and open the board. `again` is whether it goes on."""
    say, folder, code = hall.say, wish.folder, hall.room.code
    if hall.address:
        say_line(say("ui.room.said.pupils", address=f"http://{hall.address}/", code=code))
        say_line(say("ui.room.said.overheard"))
    else:
        say_line(say("ui.room.said.only-here", address=here, code=code))
    if folder is None:
        say_line(say("ui.room.said.memory"))
    else:
        say_line(say(f"ui.room.said.{'again' if again else 'kept'}", folder=str(folder)))
    say_line(say("ui.room.said.board", address=board))
    say_line(say("ui.room.said.stop"))
    if wish.browser:
        with suppress(webbrowser.Error):
            webbrowser.open(board)


def say_line(line: str) -> None:
    """A line for whoever started the program; a windowed build has nowhere to write it."""
    if sys.stdout is not None:
        print(line, flush=True)
