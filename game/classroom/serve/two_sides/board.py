"""The teacher’s board of two sides over HTTP: who sits where, what is pressed, what came of it."""

from collections.abc import Collection
from functools import partial

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from game.classroom.follow import Refused
from game.classroom.moves import Move, Rise, Sit
from game.classroom.serve.desk import MISSING, Fields, html
from game.classroom.serve.game_door import file
from game.classroom.serve.teacher import TeachersDesk, of_the_room
from game.classroom.serve.two_sides.after_page import after_page
from game.classroom.serve.two_sides.board_pages import board
from game.classroom.serve.two_sides.hall import TwoHall
from game.rules.ids import SEATS
from game.web.serve.trust import RefusedError

DEBRIEF = "/debrief/"


def application(hall: TwoHall, hosts: Collection[str], key: str) -> Starlette:
    """The board. Who comes with the key gets a cookie, and the key leaves the address."""
    desk = TwoBoard(hall, hosts, key)
    routes = [
        Route("/", desk.show, methods=["GET"]),
        Route("/do", desk.do, methods=["POST"]),
        Route("/both", desk.both, methods=["GET"]),
        Route(f"{DEBRIEF}{{seat}}", desk.debrief, methods=["GET"]),
        Route("/events", desk.events, methods=["GET"]),
        *desk.routes(),
    ]
    return Starlette(routes=routes, exception_handlers=desk.handlers())


class TwoBoard(TeachersDesk[TwoHall]):
    """The answers to the teacher’s requests."""

    def page(self, told: str) -> str:
        """The board."""
        return board(self.hall, self.form, told)

    def moves(self, fields: Fields) -> list[Move | Refused]:
        """The moves of a form. Raises KeyError, ValueError for what no board sends."""
        do = fields.pop("do")
        if do == "sit":
            desk, _, seat = fields.pop("at").partition(" ")
            found = self._sit(desk, int(seat))
        else:
            move = Rise(fields.pop("desk")) if do == "rise" else of_the_room(do, fields)
            found = [move] if move is not None else []
        if not found or fields:
            raise ValueError(do)
        return found

    def _sit(self, desk: str, seat: int) -> list[Move | Refused]:
        """Put whoever has a place at a desk, instead of whoever is there."""
        room = self.hall.room
        device = next((each for each, number in room.seats.items() if number == seat), None)
        if device is None:
            return [Refused("seat")]
        if desk not in self.hall.places:
            return [Refused("desk")]
        if room.desks.get(desk) == device:
            return [Refused("same")]
        left = [each for each in (desk, room.desk_of(device)) if each in room.desks]
        return [*map(Rise, left), Sit(device, desk)]

    async def both(self, request: Request) -> Response:
        """What came of the game for both sides, and the delegates’ votes."""
        self._ended(request)
        page = partial(after_page, self.hall, DEBRIEF, board=True)
        return html(await self.hall.match.work(page))

    async def debrief(self, request: Request) -> Response:
        """The debrief of a desk."""
        self._ended(request)
        seat = next((each for each in SEATS if each == request.path_params["seat"]), None)
        if seat is None:
            raise RefusedError(404, MISSING)
        match = self.hall.match
        text = await match.work(match.desks[seat].report)
        return file(text, "text/html", f"debrief-{seat}.html")

    def _ended(self, request: Request) -> None:
        self.check(request)
        self.check_key(request)
        if not self.hall.match.over:
            raise RefusedError(404, "ui.two.refused.playing")
