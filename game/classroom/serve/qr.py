"""The way into a room as a QR code, which a device reads off the wall."""

import segno


def way_in(address: str, code: str) -> str:
    """What the code leads to: the door, with the code of the room typed in already."""
    return f"http://{address}/?code={code}"


def squares(text: str) -> tuple[tuple[bool, ...], ...]:
    """A text as the rows of a code, without what stays quiet around it."""
    found = segno.make(text, micro=False, error="m")
    return tuple(tuple(map(bool, row)) for row in found.matrix)
