"""A room for a class: which lesson, where it is kept, who gets in; then its doors are opened."""

import secrets
import sys
import time
import webbrowser
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
    from game.classroom.serve.run import Doors
    from game.saves.lock import Lock

HIGHEST = 65_535 - 1
"""The board takes the port after the pupils’."""


def open_room(wish: Wish) -> int:
    """Serve until the program is interrupted. Raises WrongArgumentError for what cannot be had."""
    if not 0 < wish.port <= HIGHEST:
        raise WrongArgumentError(
            f"{wish.port} is no port for a room: give one between 1 and {HIGHEST}."
        )
    pack = load_pack()
    lesson = _lesson(pack, wish)
    try:
        from game.classroom.serve import run
    except ImportError as error:
        raise WrongArgumentError(
            f"A room needs the extra “web” ({error.name} is not installed): "
            "pip install 'apparat[web]'"
        ) from error
    address = _address(wish)
    kept, lock = _kept(wish)
    try:
        doors = _doors(wish, address)
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


def _lesson(pack: Pack, wish: Wish) -> LessonNote:
    lessons = pack.archive.lessons
    found = lessons.get(wish.lesson)
    if found is None:
        raise WrongArgumentError(f"There is no lesson {wish.lesson}: {', '.join(lessons)}.")
    if wish.length not in found.lengths:
        lengths = ", ".join(map(str, found.lengths))
        raise WrongArgumentError(f"{wish.lesson} has no lesson of {wish.length}: {lengths}.")
    return found


def _address(wish: Wish) -> str:
    """The address in the network of the class; empty where only this machine is to get in."""
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


def _kept(wish: Wish) -> "tuple[KeptRoom, Lock | None]":
    from game.classroom.serve.kept import FILE, KeptRoom, TakenError, open_room

    if wish.folder is None:
        return KeptRoom(Log.begin(_new_room())), None
    try:
        return open_room(wish.folder, _new_room)
    except TakenError as error:
        raise WrongArgumentError(f"Another room is open in {wish.folder}.") from error
    except LogError as error:
        raise WrongArgumentError(f"{wish.folder / FILE}: {error}") from error


def _new_room() -> Room:
    # who can guess the seed of the code knows the code: nobody has chosen it
    return Room(new_code(secrets.token_hex(16)), new_seed())


def _doors(wish: Wish, address: str) -> "Doors":
    from game.classroom.serve.address import NoAddressError, NoPortError
    from game.classroom.serve.run import open_doors

    try:
        return open_doors(wish.port, address)
    except NoPortError as error:
        raise WrongArgumentError(f"No port is free here: {error} are taken.") from error
    except NoAddressError as error:
        raise WrongArgumentError(f"{error} is no address of this machine.") from error


def _hall(pack: Pack, lesson: LessonNote, wish: Wish, kept: "KeptRoom", address: str) -> "Hall":
    from game.classroom.serve.hall import Hall
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
    return Hall(kept, taught, say, time.monotonic, address)


@dataclass(frozen=True)
class _Opened:
    """Tells where the room is, and opens the board."""

    hall: "Hall"
    doors: "Doors"
    wish: Wish

    def __call__(self, board: str) -> None:
        say, hall, folder = self.hall.say, self.hall, self.wish.folder
        code = hall.room.code
        here = f"http://127.0.0.1:{self.doors.pupils_port}/"
        if hall.address:
            _say(say("ui.room.said.pupils", address=f"http://{hall.address}/", code=code))
            _say(say("ui.room.said.overheard"))
        else:
            _say(say("ui.room.said.only-here", address=here, code=code))
        if folder is None:
            _say(say("ui.room.said.memory"))
        else:
            key = "again" if hall.room.rounds or hall.room.seats else "kept"
            _say(say(f"ui.room.said.{key}", folder=str(folder)))
        _say(say("ui.room.said.board", address=board))
        _say(say("ui.room.said.stop"))
        if self.wish.browser:
            with suppress(webbrowser.Error):
                webbrowser.open(board)


def _say(line: str) -> None:
    """A line for whoever started the program; a windowed build has nowhere to write it."""
    if sys.stdout is not None:
        print(line, flush=True)
