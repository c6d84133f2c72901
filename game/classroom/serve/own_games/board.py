"""The teacher’s board of own games over HTTP: what is pressed, the class page, codes to collate."""

from collections.abc import Collection

from starlette.applications import Starlette
from starlette.routing import Route

from game.classroom.follow import Refused
from game.classroom.moves import Move
from game.classroom.serve.class_page import Played
from game.classroom.serve.collating import CollatingDesk
from game.classroom.serve.desk import Fields
from game.classroom.serve.own_games.board_pages import board
from game.classroom.serve.own_games.hall import OwnHall
from game.classroom.serve.teacher import of_the_room


def application(hall: OwnHall, hosts: Collection[str], key: str) -> Starlette:
    """The board. Who comes with the key gets a cookie, and the key leaves the address."""
    desk = OwnBoard(hall, hosts, key)
    routes = [
        Route("/", desk.show, methods=["GET"]),
        Route("/do", desk.do, methods=["POST"]),
        *desk.class_routes(),
        Route("/events", desk.events, methods=["GET"]),
        *desk.routes(),
    ]
    return Starlette(routes=routes, exception_handlers=desk.handlers())


class OwnBoard(CollatingDesk[OwnHall]):
    """The answers to the teacher’s requests."""

    def page(self, told: str) -> str:
        """The board."""
        return board(self.hall, self.form, told)

    def moves(self, fields: Fields) -> list[Move | Refused]:
        """The move of a form. Raises KeyError, ValueError for what no board sends."""
        do = fields.pop("do")
        move = of_the_room(do, fields)
        if move is None or fields:
            raise ValueError(do)
        return [move]

    def played(self) -> Played:
        """What the class plays, and what of it is over."""
        hall, course = self.hall, self.hall.games.course
        seats = len(hall.room.seats)
        return Played(course.pack, course.setup, course.locale, hall.results, seats)
