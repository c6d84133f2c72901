"""Bytes → text: the gate every content file passes before the parser sees it."""

import re
from pathlib import Path

from game import bounded
from game.content import limits
from game.content.errors import ContentError
from game.content.load import Document, parse
from game.content.marks import Mark

# Control characters break terminals; marks of direction can make a line read other than it is.
# U+2028 and U+2029 end a line for YAML and for nobody else.
_FORBIDDEN = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]")


def decode(data: bytes) -> str:
    """The text of a file. Raises ContentError if it is too long or not clean UTF-8."""
    if len(data) > limits.FILE_BYTES:
        raise ContentError("E812", Mark(1, 1), thing="size of a file", limit=limits.FILE_BYTES)
    try:
        text = data.decode("utf-8").replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise ContentError("E110", Mark(line, 1), thing="bytes that are not UTF-8") from error
    if found := _FORBIDDEN.search(text):
        start = found.start()
        place = Mark(text.count("\n", 0, start) + 1, start - text.rfind("\n", 0, start))
        raise ContentError("E110", place, thing=f"the character U+{ord(found.group()):04X}")
    return text


def read(path: Path) -> Document:
    """Load a file. Raises ContentError for its content and OSError if it cannot be read."""
    return parse(decode(bounded.read(path, limits.FILE_BYTES)))
