"""Lets devices into the lesson that is on the wall, and counts their votes beside the hands.

There is one truth: the lesson's own log (`app/class_lesson.py`), one file with the plan and every
move, which is there with or without devices. The server has no room of its own: its hall asks the
lesson for the room and has every move made by it. So hands and devices are counted in one room,
what a device was told is kept is in the file that the wall goes on from, and a wall without devices
works as if there were no server. While the door is open the wall's moves go the other way around,
through the server's loop (`classroom/serve/beside.py`), which lets devices know of them: there is
one writer at a time, and no lock. The teacher has the wall; the board of `--serve` is not opened.
"""

import socket
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

from game.app.class_lesson import LessonHere
from game.app.class_report import pupils_sheet
from game.app.port import PORT
from game.locale import Locale
from game.page.ctx import Say
from game.rules.archive import Pack
from game.session.class_door import Door, DoorError, Reach

if TYPE_CHECKING:
    from game.classroom.serve.beside import Beside
    from game.classroom.serve.hall import Hall


@dataclass(frozen=True, slots=True)
class Voice:
    """The words that devices are spoken to with."""

    say: Say
    language: str


class OpenDoor:
    """A door that is open until it is closed."""

    def __init__(self, lesson: LessonHere, hall: "Hall", beside: "Beside", door: Door) -> None:
        self._lesson, self._hall, self._beside, self._door = lesson, hall, beside, door
        lesson.go_through(beside)

    @property
    def door(self) -> Door | None:
        """The door as it stands; None once nobody answers there any more."""
        if not self._beside.is_open:
            return None
        one = self._door
        return Door(one.reach, one.address, one.squares, len(self._hall.reached))

    def close(self) -> None:
        """Listen no more. The lesson goes on by itself."""
        self._beside.close()
        self._lesson.go_through(None)


def open_door(
    lesson: LessonHere,
    pack: Pack,
    voice: Voice,
    reach: Reach,
    *,
    port: int = PORT,
    address: str = "",
) -> OpenDoor:
    """Let devices of this machine or of its private network into a lesson. Raises DoorError.

    `address` is this machine's in that network, if the wrong one would be found.
    """
    try:
        from game.classroom.serve.beside import Beside, GoneError
        from game.classroom.serve.hall import Hall
        from game.classroom.serve.qr import squares, way_in
        from game.classroom.serve.sheet import Sheet
        from game.classroom.serve.taught import Taught
    except ImportError as error:
        raise DoorError("web", name=str(error.name)) from error
    own = _address(reach, address)
    sockets = _listening(own, port)
    typed = f"{own or _HERE}:{sockets[0].getsockname()[1]}"
    locale = Locale(pack.texts, voice.language)
    plan = lesson.plan
    taught = Taught(pack, lesson.note, plan.length, plan.seed, locale, lesson.placed)
    shown = typed if own else ""
    sheet = Sheet(lambda: pupils_sheet(lesson, pack, locale))
    hall = Hall(lesson, taught, voice.say, time.monotonic, shown, voice.language, 0, sheet)
    beside = Beside(hall, sockets)
    try:
        beside.open()
    except GoneError as error:
        raise DoorError("gone") from error
    code = squares(way_in(typed, lesson.code))
    return OpenDoor(lesson, hall, beside, Door(reach, typed, code))


_HERE = "127.0.0.1"


def _address(reach: Reach, address: str) -> str:
    """The address in the network of the class; empty where only this machine is to get in."""
    from game.classroom.serve.address import NoAddressError, is_private, own_address

    if address and not is_private(address):
        raise DoorError("public", address=address)
    if reach == "here" or address:
        return address
    try:
        return own_address()
    except NoAddressError as error:
        raise DoorError("network") from error


def _listening(address: str, port: int) -> list[socket.socket]:
    from game.classroom.serve.address import HERE, NoAddressError, NoPortError, listen

    try:
        return listen((HERE, address) if address else (HERE,), port)
    except NoPortError as error:
        raise DoorError("port", ports=str(error)) from error
    except NoAddressError as error:
        raise DoorError("elsewhere", address=str(error)) from error
