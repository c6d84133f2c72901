"""The teacher’s board over HTTP, at this machine only and with a key: what is pressed there."""

from collections.abc import Collection, Mapping
from typing import Literal, get_args

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from game.classroom.follow import Reason, Refused
from game.classroom.moves import (
    Advance,
    Ask,
    Close,
    CountHands,
    Dismiss,
    Lock,
    Move,
    Pause,
    Reveal,
    TakeBack,
    Tell,
)
from game.classroom.room import Room
from game.classroom.rounds import BALLOT
from game.classroom.serve.board_pages import board
from game.classroom.serve.desk import Desk, Fields, html, to
from game.classroom.serve.flood import Allowance
from game.classroom.serve.hall import Hall
from game.classroom.serve.taught import chosen
from game.classroom.serve.tokens import form_of, is_form_of
from game.session.lessons import LessonError
from game.web.serve.trust import RefusedError

COOKIE = "apparat-board"

BURST, RATE = 200, 20.0

WAYS: Mapping[str, Literal["talk", "revote", "predict"]] = {
    "talk": "talk",
    "revote": "revote",
    "predict": "predict",
}
"""What is pressed to go on with a round that is open."""

FORM = "ui.web.refused.form"


def application(hall: Hall, hosts: Collection[str], key: str) -> Starlette:
    """The board of a room. Who comes with the key gets a cookie, and the key leaves the address."""
    desk = Board(hall, hosts, key)
    routes = [
        Route("/", desk.show, methods=["GET"]),
        Route("/do", desk.do, methods=["POST"]),
        Route("/events", desk.events, methods=["GET"]),
        *desk.routes(),
    ]
    return Starlette(routes=routes, exception_handlers=desk.handlers())


class Board(Desk[Hall]):
    """The answers to the teacher’s requests."""

    def __init__(self, hall: Hall, hosts: Collection[str], key: str) -> None:
        super().__init__(hall, hosts, Allowance(BURST, RATE))
        self._key = key

    async def show(self, request: Request) -> Response:
        """The board."""
        self.check(request)
        if is_form_of(self._key, form_of(request.query_params.get("key", ""))):
            answer = to("/")
            answer.set_cookie(COOKIE, self._key, path="/", httponly=True, samesite="strict")
            return answer
        self._check_key(request)
        told = request.query_params.get("told", "")
        words = self.hall.say(f"ui.room.refused.{told}") if told in get_args(Reason) else ""
        return html(board(self.hall, form_of(self._key), words))

    async def do(self, request: Request) -> Response:
        """Do what was pressed."""
        self.check(request)
        self._check_key(request)
        fields = await self.fields(request)
        if not is_form_of(self._key, fields.pop("form", "")):
            raise RefusedError(403, "ui.room.refused.forged")
        try:
            moves = self._moves(fields)
        except (KeyError, ValueError) as error:
            raise RefusedError(400, FORM) from error
        for move in moves:
            refused = self.hall.make(move) if not isinstance(move, Refused) else move
            if refused is not None and refused.reason != "same":
                return to(f"/?told={refused.reason}")
        return to("/")

    async def events(self, request: Request) -> Response:
        """Tell the board when the room has changed."""
        self.check(request)
        self._check_key(request)
        return self.stream(self.hall.board_bell, "board", "board_at")

    def _check_key(self, request: Request) -> None:
        if not is_form_of(self._key, form_of(request.cookies.get(COOKIE, ""))):
            raise RefusedError(403, "ui.room.refused.key")
        self.check_often("board")  # only now: who has no key takes nothing from the teacher

    # --- what was pressed ---------------------------------------------------------------
    def _moves(self, fields: Fields) -> list[Move | Refused]:
        """The moves of a form. Raises KeyError, ValueError for what no board sends."""
        do, room = fields.pop("do"), self.hall.room
        if do == "hands":
            return list(_hands(fields, room))
        move = self._of_the_room(do, fields) or self._of_the_round(do, fields, room)
        if fields:
            raise ValueError(", ".join(fields))
        return [move]

    def _of_the_room(self, do: str, fields: Fields) -> Move | None:
        match do:
            case "pause" | "resume":
                return Pause(do == "pause")
            case "lock" | "unlock":
                return Lock(do == "lock")
            case "tell":
                return Tell(" ".join(fields.pop("text").split()))
            case "dismiss":
                return Dismiss(int(fields.pop("seat")))
            case "close":
                return Close()
            case _:
                return None

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
