"""The way into a room as a QR code, which a device reads off the wall."""

import segno

from game.classroom.serve.opened import Opened
from game.web.html import element, escape
from game.web.qr import picture


def way_in(address: str, code: str) -> str:
    """What the code leads to: the door, with the code of the room typed in already."""
    return f"http://{address}/?code={code}"


def squares(text: str) -> tuple[tuple[bool, ...], ...]:
    """A text as the rows of a code, without what stays quiet around it."""
    found = segno.make(text, micro=False, error="m")
    return tuple(tuple(map(bool, row)) for row in found.matrix)


def on_board(hall: Opened) -> str:
    """The code on a board; nothing where only this machine gets in."""
    if not hall.address:
        return ""
    return picture(squares(way_in(hall.address, hall.room.code)), hall.say("ui.room.qr"))


def for_latecomers(hall: Opened) -> str:
    """The same once the class is in: small until it is opened."""
    code = on_board(hall)
    summary = element("summary", escape(hall.say("ui.room.qr.again")))
    return element("details", summary, code, id="qr", class_="latecomers") if code else ""
