"""Which characters a font file has: a reader for the cmap table of TrueType and OpenType."""

from collections.abc import Iterator
from functools import cache
from pathlib import Path
from struct import calcsize, unpack_from

FONTS = Path(__file__).parents[2] / "assets" / "fonts"

CHAIN = ("PTSerif-Regular.ttf", "DejaVuSans.ttf")
"""The face of prose, and the face that stands in where it has no glyph."""


def missing(text: str) -> list[str]:
    """The characters of a text that no font of the chain can show, once each."""
    known = shown()
    if not known:
        return []
    return sorted({each for each in text if ord(each) not in known and not each.isspace()})


@cache
def shown() -> frozenset[int]:
    """Every code point of the chain; none if the fonts are not there."""
    found: set[int] = set()
    for name in CHAIN:
        path = FONTS / name
        if path.exists():
            found.update(code_points(path.read_bytes()))
    return frozenset(found)


def code_points(font: bytes) -> set[int]:
    """The code points of a font. Raises ValueError if it has no Unicode table."""
    start = _table(font, b"cmap")
    _, count = unpack_from(">HH", font, start)
    found: set[int] = set()
    for index in range(count):
        _, _, offset = unpack_from(">HHI", font, start + 4 + 8 * index)
        found.update(_subtable(font, start + offset))
    if not found:
        raise ValueError("the font has no cmap of format 4 or 12")
    return found


def _table(font: bytes, tag: bytes) -> int:
    (count,) = unpack_from(">H", font, 4)
    for index in range(count):
        name, _, offset, _ = unpack_from(">4sIII", font, 12 + 16 * index)
        if name == tag:
            return int(offset)
    raise ValueError(f"the font has no table {tag.decode()}")


def _subtable(font: bytes, start: int) -> Iterator[int]:
    (form,) = unpack_from(">H", font, start)
    if form == 4:  # noqa: PLR2004 the number of the format
        yield from _segments(font, start)
    elif form == 12:  # noqa: PLR2004 the number of the format
        yield from _groups(font, start)


def _segments(font: bytes, start: int) -> Iterator[int]:
    """Format 4: segments of the basic plane. A glyph of number 0 is no glyph."""
    (double,) = unpack_from(">H", font, start + 6)
    count = double // 2
    row = f">{count}H"
    size = calcsize(row)
    ends = unpack_from(row, font, start + 14)
    starts = unpack_from(row, font, start + 16 + size)
    deltas = unpack_from(row, font, start + 16 + 2 * size)
    where = start + 16 + 3 * size
    offsets = unpack_from(row, font, where)
    for index in range(count):
        for code in range(starts[index], min(ends[index], 0xFFFE) + 1):
            glyph = code
            if offsets[index]:
                place = where + 2 * index + offsets[index] + 2 * (code - starts[index])
                (glyph,) = unpack_from(">H", font, place)
            if glyph and (glyph + deltas[index]) & 0xFFFF:
                yield code


def _groups(font: bytes, start: int) -> Iterator[int]:
    """Format 12: groups of all planes."""
    (count,) = unpack_from(">I", font, start + 12)
    for index in range(count):
        first, last, _ = unpack_from(">III", font, start + 16 + 12 * index)
        yield from range(first, last + 1)
