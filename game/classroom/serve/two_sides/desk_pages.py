"""What the room puts around the pages of a desk: the strip above, and what stands there meanwhile.

Whoever has closed waits for the other side on a page that shows nothing of the game.
"""

from game.classroom.serve.document import Bar, Sheet
from game.classroom.serve.own_games.pupil_pages import HEAD, WAITS
from game.classroom.serve.pupil import Pupil
from game.classroom.serve.two_sides.curtain import curtain_page, hand_over
from game.classroom.serve.two_sides.desk_game import DeskGame
from game.classroom.serve.two_sides.hall import TwoHall
from game.classroom.serve.two_sides.public_page import turn_name
from game.page.nodes import Column, Frame, Prose, TopBar
from game.page.nodes.base import Node
from game.rules.ids import SEATS, Seat, other_seat
from game.web.html import element, escape


def written(hall: TwoHall, pupil: Pupil, seat: Seat) -> str:
    """The page of a desk, or what stands there while the other side writes or all pause."""
    game = hall.match.desks[seat]
    front = game.front
    front.above, front.stamp = strip(hall, pupil, game), f"-{pupil.form}"
    front.head = HEAD
    if not (hall.room.paused or game.waits):
        return game.html()
    front.head = WAITS
    return game.instead(paused(hall) if hall.room.paused else waiting(hall, game))


def strip(hall: TwoHall, pupil: Pupil, game: DeskGame) -> str:
    """Which desk it is, what the teacher says to all, whether the other side waits."""
    say, seat = hall.say, game.seat.setup.seat
    parts = [element("b", escape(f"{hall.desk_name(seat)} · {hall.label(pupil.seat)}"))]
    if hall.room.message:
        parts.append(element("span", escape(hall.room.message), class_="room-message"))
    if game.session.state.over:
        parts.append(element("a", escape(say("ui.two.after")), href="/after"))
    elif hall.curtain is None and hall.match.closed(other_seat(seat)):
        parts.append(element("span", escape(say("ui.two.strip.waited-for"))))
    return element(
        "aside",
        element("p", *parts),
        hand_over(say, pupil) if hall.curtain is not None else "",
        id="room",
        class_="room-strip on-dark t-ui",
        aria_label=say("ui.own.strip"),
        data_at=hall.pupils_at,
    )


def curtained(hall: TwoHall, pupil: Pupil) -> str:
    """The page between two people at one device; it opens what is not closed."""
    say, match = hall.say, hall.match
    sheet = Sheet(say, hall.language, say("ui.two.curtain.title"))
    bar = Bar(turn_name(hall), match.course.title, say("ui.two.curtain"), hall.label(pupil.seat))
    ready = tuple((each, hall.desk_name(each)) for each in SEATS if not match.closed(each))
    return curtain_page(sheet, bar, pupil, ready)


def waiting(hall: TwoHall, game: DeskGame) -> Node:
    """The page of whoever has closed, until the other has."""
    say, seat = hall.say, game.seat.setup.seat
    month = game.standing.month
    lines = (
        Prose(say(f"ui.two.waiting.told.{other_seat(seat)}")),
        Prose(say("ui.two.waiting.sealed", month=month), "ui"),
        Prose(say("ui.two.waiting.again"), "ui"),
    )
    return _frame(say("ui.two.waiting.title"), hall, lines)


def paused(hall: TwoHall) -> Node:
    """The page while the teacher talks."""
    say = hall.say
    lines = (Prose(say("ui.room.paused.told")), Prose(say("ui.own.paused.kept"), "ui"))
    return _frame(say("ui.room.paused.title"), hall, lines)


def _frame(title: str, hall: TwoHall, lines: tuple[Node, ...]) -> Node:
    bar = TopBar(title, hall.match.course.title)
    return Frame(Column(list(lines), gap=10), top=bar, key="frame-paused")
