"""What a room puts around a pupil’s pages: the strip above them, the page while it is paused."""

from game.classroom.serve.document import AGAIN
from game.classroom.serve.own_games.game import Game
from game.classroom.serve.own_games.hall import OwnHall
from game.classroom.serve.pupil import Pupil
from game.page.nodes import Column, Frame, Prose, TopBar
from game.page.nodes.base import Node
from game.web.document import HEAD as PAGE
from game.web.html import element, escape

HEAD = element("script", defer=True, src="own.js") + PAGE
"""The room’s script comes first: it says how the one of the pages sends and hears."""

WAITS = HEAD + element("noscript", element("meta", http_equiv="refresh", content=AGAIN))
"""Of a page on which nothing can be done: without script it asks anew by itself."""


def written(hall: OwnHall, pupil: Pupil, game: Game) -> str:
    """The page of a pupil, or what stands there while the room is paused."""
    front = game.front
    front.above, front.stamp = strip(hall, pupil, game), f"-{pupil.form}"
    if not hall.room.paused:
        front.head = HEAD
        return game.html()
    front.head = WAITS
    return game.instead(paused(hall))


def strip(hall: OwnHall, pupil: Pupil, game: Game) -> str:
    """Who one is in the room, what the teacher says to all, and what is handed in."""
    say = hall.say
    parts = [element("b", escape(hall.label(pupil.seat)))]
    message = hall.room.message
    if message:
        parts.append(element("span", escape(message), class_="room-message"))
    if game.result is not None:
        words = say("ui.own.strip.result", code=game.code)
        parts.append(element("a", escape(words), href="/result"))
    return element(
        "aside",
        element("p", *parts),
        id="room",
        class_="room-strip on-dark t-ui",
        aria_label=say("ui.own.strip"),
        data_at=hall.pupils_at,
    )


def paused(hall: OwnHall) -> Node:
    """The page while the teacher talks."""
    say = hall.say
    bar = TopBar(say("ui.room.paused.title"), hall.games.course.title)
    told = [Prose(say("ui.room.paused.told")), Prose(say("ui.own.paused.kept"), "ui")]
    return Frame(Column(told, gap=10), top=bar, key="frame-paused")
