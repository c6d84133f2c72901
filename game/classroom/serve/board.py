"""The teacher’s board over HTTP, at this machine only and with a key: what is pressed there."""

from collections.abc import Collection, Mapping
from typing import Literal

from starlette.applications import Starlette
from starlette.routing import Route

from game.classroom.follow import Refused
from game.classroom.moves import Advance, Ask, CountHands, Move, Reveal, TakeBack
from game.classroom.room import Room
from game.classroom.rounds import BALLOT
from game.classroom.serve.board_pages import board
from game.classroom.serve.class_page import Played
from game.classroom.serve.collating import CollatingDesk
from game.classroom.serve.desk import Fields
from game.classroom.serve.hall import Hall
from game.classroom.serve.taught import chosen
from game.classroom.serve.teacher import of_the_room
from game.session.lessons import LessonError
from game.session.setup import Setup
from game.viewmodel.new_game import proposed

WAYS: Mapping[str, Literal["talk", "revote", "predict"]] = {
    "talk": "talk",
    "revote": "revote",
    "predict": "predict",
}
"""What is pressed to go on with a round that is open."""


def application(hall: Hall, hosts: Collection[str], key: str) -> Starlette:
    """The board of a room. Who comes with the key gets a cookie, and the key leaves the address."""
    desk = Board(hall, hosts, key)
    routes = [
        Route("/", desk.show, methods=["GET"]),
        Route("/do", desk.do, methods=["POST"]),
        *desk.class_routes(),
        Route("/events", desk.events, methods=["GET"]),
        *desk.routes(),
    ]
    return Starlette(routes=routes, exception_handlers=desk.handlers())


class Board(CollatingDesk[Hall]):
    """The answers to the teacher’s requests."""

    def page(self, told: str) -> str:
        """The board."""
        return board(self.hall, self.form, told)

    def played(self) -> Played:
        """Own games of the same scenario, side and seed, which a class plays elsewhere."""
        taught, room = self.hall.taught, self.hall.room
        given = proposed(taught.pack, taught.lesson.scenario, taught.lesson.seat)
        setup = Setup(
            given.scenario, given.seat, room.seed, given.programme, given.reading, rival=given.rival
        )
        told = self.hall.say("ui.room.class.told", seed=room.seed)
        return Played(taught.pack, setup, taught.locale, told=told)

    def moves(self, fields: Fields) -> list[Move | Refused]:
        """The moves of a form. Raises KeyError, ValueError for what no board sends."""
        do, room = fields.pop("do"), self.hall.room
        if do == "hands":
            return list(_hands(fields, room))
        move = of_the_room(do, fields) or self._of_the_round(do, fields, room)
        if fields:
            raise ValueError(", ".join(fields))
        return [move]

    def _of_the_round(self, do: str, fields: Fields, room: Room) -> Move | Refused:
        """What belongs to a round names it, so that a second press does nothing more."""
        number = int(fields.pop("round"))
        if do in WAYS:
            return Advance(number, WAYS[do])
        match do:
            case "open":
                return self._next(number, room)
            case "reveal":
                return Reveal(number, casting=fields.pop("casting", ""))
            case "lot":
                return Reveal(number, lot=True)
            case "back":
                return _back(number, fields.pop("phase"), room)
            case _:
                raise ValueError(do)

    def _next(self, number: int, room: Room) -> Move | Refused:
        if number != len(room.rounds) or number >= len(self.hall.taught.decisions):
            return Refused("stale")
        now = room.round
        if now is not None and now.phase != "revealed":
            return Refused("open")
        try:
            return Ask(self.hall.taught.question(chosen(room.rounds)))
        except LessonError:
            return Refused("question")


def _back(number: int, phase: str, room: Room) -> Move | Refused:
    """The phase that the teacher saw is taken back, and no other."""
    now = room.round
    if now is None or now.phase != phase:
        return Refused("stale")
    return TakeBack(number, now.phase)


def _hands(fields: Fields, room: Room) -> list[Move]:
    """How many hands were counted for each answer."""
    number, now = int(fields.pop("round")), room.round
    name = fields.pop("ballot")
    found = next((each for each in BALLOT.values() if each == name), None)
    if found is None or now is None:
        raise ValueError(name)
    moves: list[Move] = []
    for key, text in fields.items():
        option = key.removeprefix("hands.")
        if option == key:
            raise ValueError(key)
        moves.append(CountHands(number, found, option, int(text or 0)))
    return moves
