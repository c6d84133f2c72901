"""The lines of files, for messages that show them."""

from functools import lru_cache
from pathlib import Path

from game.content.errors import ContentError
from game.content.marks import Mark, Spot
from game.content.zips import ENDING, Zip

LINES = 40
"""A text that runs over more lines is not searched further."""


def source_lines(path: Path) -> tuple[str, ...]:
    """The lines of a file, as well as they can be read."""
    file = next((each for each in path.parents if _is_zip(each)), path)
    try:
        return _lines(path, file, file.stat().st_mtime_ns)
    except (OSError, ContentError):
        return ()


def _is_zip(path: Path) -> bool:
    return path.suffix.lower() == ENDING and path.is_file()


@lru_cache(maxsize=256)
def _lines(path: Path, file: Path, changed: int) -> tuple[str, ...]:
    del changed  # only tells versions of the file apart
    name = path.relative_to(file).as_posix()
    data = path.read_bytes() if path == file else Zip(file).data(name)
    return tuple(data.decode("utf-8", errors="replace").split("\n"))


def narrow(spot: Spot, words: str) -> Spot:
    """The place of some words in the text that begins at a spot, or the spot itself."""
    lines = source_lines(spot.path)
    first = spot.mark.line
    for number, line in enumerate(lines[first - 1 : first - 1 + LINES], first):
        start = spot.mark.column - 1 if number == first else 0
        column = line.find(words, start)
        if column >= 0:
            return Spot(spot.path, Mark(number, column + 1, len(words)))
    return spot
