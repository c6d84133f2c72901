import pytest

from game.drawing.room import Room

ROOM = Room(10, 20, 30, 40)


@pytest.mark.parametrize(
    ("spot", "inside"),
    [((10, 20), True), ((39, 59), True), ((40, 30), False), ((20, 60), False), ((9, 30), False)],
)
def test_the_far_edges_are_outside(spot: tuple[int, int], *, inside: bool) -> None:
    assert ROOM.holds(*spot) is inside


@pytest.mark.parametrize(
    ("other", "meet"),
    [
        (Room(39, 59, 5, 5), True),
        (Room(40, 30, 5, 5), False),
        (Room(20, 60, 5, 5), False),
        (Room(0, 0, 100, 100), True),
    ],
)
def test_touching_is_not_meeting(other: Room, *, meet: bool) -> None:
    assert ROOM.meets(other) is other.meets(ROOM) is meet


def test_a_room_encloses_itself_and_less() -> None:
    assert ROOM.encloses(ROOM)
    assert ROOM.encloses(Room(11, 21, 29, 39))
    assert not ROOM.encloses(Room(11, 21, 30, 39))
    assert not ROOM.encloses(Room(9, 21, 5, 5))


def test_growing_keeps_the_middle() -> None:
    assert ROOM.grown(4, 6) == (8, 17, 34, 46)
    assert ROOM.grown(-5, 0) == (12, 20, 25, 40)
    assert ROOM.grown(8, 8).centre == ROOM.centre
