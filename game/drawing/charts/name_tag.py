"""The name on a seat of a hemicycle: a frame around it, and words beside."""

from game.drawing.room import Room
from game.drawing.ruler import Ruler
from game.drawing.seats import TALL
from game.drawing.shapes import Fill, Outline, Point, Shape, Text
from game.drawing.units import Units


def seat_frame(spot: Point, width: float, units: Units) -> Room:
    """The frame around the seat of a width at a place."""
    wide, high = round(width) + units.u(6), round(width * TALL) + units.u(6)
    return Room.around(round(spot[0]), round(spot[1]), wide, high)


def name_tag(text: str, frame: Room, room: Room, units: Units, ruler: Ruler) -> tuple[Shape, ...]:
    """The frame, and words under it (or over it, where there is no room)."""
    gap, ascent = units.u(2), ruler.ascent("ui")
    tag = Room(0, 0, ruler.width(text, "ui") + units.u(16), ascent + ruler.descent("ui"))
    left = frame.centre[0] - tag.width // 2
    tag = tag._replace(left=left, top=frame.bottom + gap).within(room)
    if tag.meets(frame):
        tag = tag._replace(top=frame.top - gap - tag.height)
    return (
        Outline(frame, "focus", units.u(3)),
        Fill(tag, "dark"),
        Text(tag.left + units.u(8), tag.top + ascent, text, "ui", "on_dark"),
    )
