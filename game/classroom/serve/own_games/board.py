"""The teacher’s board of own games over HTTP: what is pressed, the class page, codes to collate."""

from collections.abc import Collection

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from game.classroom.collation import TooManyError
from game.classroom.follow import Refused
from game.classroom.moves import Move
from game.classroom.serve.desk import Fields, html
from game.classroom.serve.own_games.board_pages import board
from game.classroom.serve.own_games.class_page import class_page
from game.classroom.serve.own_games.hall import OwnHall
from game.classroom.serve.teacher import FORM, TeachersDesk, of_the_room
from game.web.serve.trust import RefusedError


def application(hall: OwnHall, hosts: Collection[str], key: str) -> Starlette:
    """The board. Who comes with the key gets a cookie, and the key leaves the address."""
    desk = OwnBoard(hall, hosts, key)
    routes = [
        Route("/", desk.show, methods=["GET"]),
        Route("/do", desk.do, methods=["POST"]),
        Route("/class", desk.whole_class, methods=["GET"]),
        Route("/class", desk.collate, methods=["POST"]),
        Route("/events", desk.events, methods=["GET"]),
        *desk.routes(),
    ]
    return Starlette(routes=routes, exception_handlers=desk.handlers())


class OwnBoard(TeachersDesk[OwnHall]):
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

    async def whole_class(self, request: Request) -> Response:
        """What the class played, as far as games are over."""
        self.check(request)
        self.check_key(request)
        return html(class_page(self.hall, self.form))

    async def collate(self, request: Request) -> Response:
        """The same, with the codes of those who played outside of the room."""
        fields = await self.pressed(request)
        if set(fields) != {"codes"}:
            raise RefusedError(400, FORM)
        try:
            return html(class_page(self.hall, self.form, fields["codes"]))
        except TooManyError as error:
            raise RefusedError(413, "ui.own.refused.too-many") from error
