"""The lines of a journal: each carries its length and a digest over itself and all before it.

    0000004b 9f1c2e77aa01c3d4 {"kind":"undo","n":7,"state":"0123456789abcdef"}

A line counts only if writing it again gives the same bytes, so that no flipped bit passes for
another spelling of the same thing.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import sha256

_HEAD = 8 + 1 + 16 + 1
"""Length, space, digest, space."""


@dataclass(frozen=True, slots=True)
class Reading:
    """What could be read: the bodies of the sound lines, and how many bytes they take."""

    bodies: tuple[bytes, ...]
    sound: int
    last: str


def digest(before: str, body: bytes) -> str:
    """The digest of a line: 16 hexadecimal digits over the one before and the body."""
    return sha256(before.encode() + b"\n" + body).hexdigest()[:16]


def line(before: str, body: bytes) -> bytes:
    """A line of the journal."""
    return b"%08x %s %s\n" % (len(body), digest(before, body).encode(), body)


def read(data: bytes, start: str) -> Reading:
    """The longest sound prefix of a journal. `start` stands for the line before the first."""
    bodies: list[bytes] = []
    sound, last = 0, start
    for text in _lines(data):
        body = text[_HEAD:-1]
        if line(last, body) != text:
            break
        bodies.append(body)
        sound += len(text)
        last = digest(last, body)
    return Reading(tuple(bodies), sound, last)


def _lines(data: bytes) -> Iterator[bytes]:
    """The lines that end as they should."""
    start = 0
    while (end := data.find(b"\n", start)) >= 0:
        yield data[start : end + 1]
        start = end + 1
