"""The page of a wall on which the teacher sees who is in, and lets a seat go."""

from collections.abc import Callable, Sequence
from functools import partial

from game.page.answers import Next
from game.page.nodes import Column, Fitted, Grid, Node, WallOption, WallSides
from game.screens.wall_pages import PLAIN, Given, Page, of_lesson
from game.session.class_lesson import Seat

HIGHEST = 200
"""So many seats a room has at most."""

SHOWN = 24
"""So many seats stand on the wall at once."""

COLUMNS = 3

OnSeat = Callable[[int], Next | None]


def typed(seat: int, digit: int) -> int:
    """The number of a seat with a digit more; one that no room has begins anew.

    >>> typed(1, 2), typed(20, 7), typed(0, 0)
    (12, 7, 0)
    """
    longer = seat * 10 + digit
    return longer if longer <= HIGHEST else digit


def seats_page(given: Given, seat: int, first: int, on_seat: OnSeat, on_more: OnSeat) -> Page:
    """Who is in, by number; `seat` is the one that was typed, `first` the first that is shown."""
    say, seats = given.say, given.lesson.seats
    left = Fitted(
        [
            given.text(say("seats.title"), 54, "stage-title"),
            given.text(say("door.locked" if given.lesson.locked else "door.unlocked"), 34),
            given.text(say("seats.told"), PLAIN),
            given.text(say("seats.again"), 27, "ui", colour="muted"),
        ],
        gap=16,
    )
    right: Node = Fitted([given.text(say("seats.none"), 34)])
    if seats:
        right = Column(_tiles(given, _part(seats, seat, first), seat, on_seat, on_more))
    return Page(WallSides(left, right, share=330), *of_lesson(given))


def _part(seats: Sequence[Seat], seat: int, first: int) -> Sequence[Seat]:
    """Those that are shown: the part in which the typed one is, or that was asked for."""
    numbers = [each.number for each in seats]
    at = numbers.index(seat) if seat in numbers else first
    begin = at // SHOWN * SHOWN if at < len(seats) else 0
    return seats[begin : begin + SHOWN]


def _tiles(
    given: Given, shown: Sequence[Seat], seat: int, on_seat: OnSeat, on_more: OnSeat
) -> list[Node]:
    tiles = [
        WallOption(
            str(each.number),
            given.say("seats.answered") if each.answered else "",
            on_activate=partial(on_seat, each.number),
            size=given.units(26),
            high=52,
            chosen=each.number == seat,
            key=f"seat:{each.number}",
        )
        for each in shown
    ]
    found: list[Node] = [Grid(tiles, columns=COLUMNS, least=120, gap=8)]
    every = given.lesson.seats
    if len(every) > SHOWN:
        after = (every.index(shown[-1]) + 1) % len(every)
        more = given.say("seats.more", first=every[after].number)
        found.append(
            WallOption(
                "…", more, on_activate=partial(on_more, after), size=26, high=52, key="seats:more"
            )
        )
    return found
