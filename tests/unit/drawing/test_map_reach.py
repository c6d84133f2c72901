"""The shapes that a browser is told find the same regions as the window does."""

import pytest

from game.drawing.map.camera import Camera
from game.drawing.map.geometry import geometry
from game.drawing.map.reach import Board, boards, fewer
from game.drawing.room import Room
from game.drawing.shapes import Point
from game.drawing.units import Units

SIZE = (900, 560)
STEP = 6


@pytest.fixture(scope="module")
def found() -> tuple[Board, ...]:
    return boards(geometry(), SIZE, Units())


def _crossed(ring: tuple[Point, ...], spot: Point) -> bool:
    """How often a ray to the right meets a contour: odd is inside."""
    ends = zip(ring, (*ring[1:], ring[0]), strict=True)
    (x, y), met = spot, 0
    for (px, py), (qx, qy) in ends:
        if (py > y) != (qy > y):
            met += x < (qx - px) * (y - py) / (qy - py) + px
    return met % 2 == 1


def _at(board: Board, spot: Point) -> list[str]:
    return [
        each.region
        for each in board.reaches
        if sum(_crossed(ring, spot) for ring in each.contours) % 2
    ]


def _as_the_window(camera: Camera, spot: Point) -> str:
    left, top, width, height = camera.rect
    return geometry().at(camera.to_map((left + spot[0] * width, top + spot[1] * height)))


def test_every_region_is_found_at_its_seat(found: tuple[Board, ...]) -> None:
    camera = Camera.over(Room(0, 0, *SIZE))
    for name, area in geometry().areas.items():
        x, y = camera.to_picture(area.seat)
        assert _at(found[0], (x / SIZE[0], y / SIZE[1])) == [name]


@pytest.mark.parametrize("number", [0, 1])
def test_a_plate_finds_what_the_window_finds_there(found: tuple[Board, ...], number: int) -> None:
    """Borders have fewer corners, so that a few points beside them are their neighbour's."""
    board = found[number]
    left, top, width, height = (
        round(share * side) for share, side in zip(board.place, SIZE * 2, strict=True)
    )
    room = Room(left, top, width, height)
    camera = Camera.inset(room) if number else Camera.over(room)
    spots = [
        ((x + 0.5) / width, (y + 0.5) / height)
        for x in range(0, width, STEP)
        for y in range(0, height, STEP)
    ]
    same = sum(_as_the_window(camera, spot) in (_at(board, spot) or [""]) for spot in spots)
    assert same >= 0.97 * len(spots)


def test_the_inset_has_the_caucasus(found: tuple[Board, ...]) -> None:
    assert {"kuban", "georgia", "azerbaijan", "armenia"} <= {
        each.region for each in found[1].reaches
    }


def test_a_small_picture_has_no_inset() -> None:
    assert len(boards(geometry(), (300, 200), Units())) == 1


def test_a_corner_that_stands_out_is_kept() -> None:
    square: tuple[Point, ...] = ((0, 0), (5, 3), (10, 0), (10, 10), (0, 10))
    assert fewer(square, 1) == square
    assert fewer(square, 4) == ((0, 0), (10, 0), (10, 10), (0, 10))
