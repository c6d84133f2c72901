"""Whatever the body and the room: no seat leaves its hall."""

from hypothesis import given
from hypothesis import strategies as st

from game.drawing.hemicycle import arrange, draw_seats
from game.drawing.seats import SeatMark, seat_box
from game.drawing.shapes import Disc, Fill

COUNTS = st.integers(1, 700)
LEFT, TOP = st.integers(-50, 900), st.integers(-50, 900)


@given(COUNTS, LEFT, TOP, st.integers(160, 2500), st.integers(90, 1500))
def test_every_card_is_inside_the_room(
    count: int, left: int, top: int, width: int, height: int
) -> None:
    spots, size = arrange(count, (left, top, width, height))
    assert len(spots) == count
    for x, y in spots:
        card = seat_box(x, y, size)
        assert left <= card[0] <= card[0] + card[2] <= left + width
        assert top <= card[1] <= card[1] + card[3] <= top + height


@given(COUNTS, st.integers(200, 2500), st.integers(120, 1500))
def test_rims_and_signs_are_inside_too(count: int, width: int, height: int) -> None:
    spots, size = arrange(count, (0, 0, width, height))
    seats = [SeatMark("against")] * count
    for shape in draw_seats(seats, spots, size):
        if isinstance(shape, Fill):
            left, top, wide, high = shape.box
        elif isinstance(shape, Disc):
            left, top = shape.x - shape.radius, shape.y - shape.radius
            wide = high = 2 * shape.radius + 1
        else:
            continue
        assert left >= 0
        assert top >= 0
        assert left + wide <= width
        assert top + high <= height


@given(COUNTS, st.integers(200, 2500), st.integers(120, 1500))
def test_the_room_is_used(count: int, width: int, height: int) -> None:
    """Seats are kept inside by moving the arc, not by making dwarfs of them."""
    spots, size = arrange(count, (0, 0, width, height))
    cards = count * size * size * 1.2
    assert cards > min(width / 2, height) ** 2 * 0.06
    assert max(y for _, y in spots) > height * 0.45
