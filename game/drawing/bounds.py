"""Where the texts of a drawing stand, for whoever looks for words that leave their room."""

from collections.abc import Iterable, Iterator

from game.drawing.room import Room
from game.drawing.ruler import Ruler
from game.drawing.shapes import Shape, Text


def text_boxes(shapes: Iterable[Shape], ruler: Ruler) -> Iterator[tuple[str, Room]]:
    """Every text with its box as painters set it, less the edge that no letter reaches."""
    for text in shapes:
        if isinstance(text, Text):
            wide, ascent = ruler.width(text.text, text.style), ruler.ascent(text.style)
            left = round(text.x) - {"start": 0, "middle": wide // 2, "end": wide}[text.anchor]
            high = ascent + ruler.descent(text.style)
            edge = -(-high // 20)
            yield text.text, Room(left, round(text.base) - ascent + edge, wide, high - 2 * edge)
