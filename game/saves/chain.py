"""The lines of a journal: each carries its length and a digest over itself and all before it.

    0000004b 9f1c2e77aa01c3d4 {"kind":"undo","n":7,"state":"0123456789abcdef"}

A line counts only if writing it again gives the same bytes, so that no flipped bit passes for
another spelling of the same thing. Two kinds of harm cost no decision all the same. Where only the
length or the digest is damaged, the digest of the next line still proves the body. Where only the
end of the last line is missing, the line itself does.
"""

from dataclasses import dataclass
from hashlib import sha256
from itertools import pairwise

_HEAD = 8 + 1 + 16 + 1
"""Length, space, digest, space."""


@dataclass(frozen=True, slots=True)
class ProvenLines:
    """The bodies that are proven, and how many bytes their lines take.

    So many as `sound` says of these bytes are, from the first on, exactly as we write them.
    """

    bodies: tuple[bytes, ...]
    length: int
    sound: int


def digest(before: str, body: bytes) -> str:
    """The digest of a line: 16 hexadecimal digits over the one before and the body."""
    return sha256(before.encode() + b"\n" + body).hexdigest()[:16]


def line(before: str, body: bytes) -> bytes:
    """A line of the journal."""
    return b"%08x %s %s\n" % (len(body), digest(before, body).encode(), body)


def read(data: bytes, start: str) -> ProvenLines:
    """The longest beginning of a journal that is proven; `start` stands for the line before it."""
    bodies: list[bytes] = []
    length, sound, last = 0, 0, start
    for text, following in pairwise((*_lines(data), b"")):
        body = _body(text)
        is_whole = line(last, body) == text
        if not is_whole and not _is_proven(last, text, following):
            break
        bodies.append(body)
        sound += len(text) if is_whole and sound == length else 0
        length += len(text)
        last = digest(last, body)
    return ProvenLines(tuple(bodies), length, sound)


def _lines(data: bytes) -> list[bytes]:
    """The lines with their ends; the last may have none."""
    *whole, rest = data.split(b"\n")
    return [each + b"\n" for each in whole] + ([rest] if rest else [])


def _body(text: bytes) -> bytes:
    return text[_HEAD:].removesuffix(b"\n")


def _is_proven(last: str, text: bytes, following: bytes) -> bool:
    """Whether the body of a line that is not as we write it is what was written all the same."""
    if not following and text + b"\n" == line(last, _body(text)):
        return True
    after = digest(last, _body(text))
    return bool(following) and line(after, _body(following)) == following
