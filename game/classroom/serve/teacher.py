"""The teacher’s door, whatever is done in the room: the key, and what is pressed in any room."""

from abc import abstractmethod
from collections.abc import Collection, Mapping, Sequence
from typing import get_args

from starlette.requests import Request
from starlette.responses import Response

from game.classroom.follow import Reason, Refused
from game.classroom.moves import Close, Dismiss, Lock, Move, Pause, Slip, Tell
from game.classroom.serve.desk import Desk, Fields, HallT, html, to
from game.classroom.serve.flood import Allowance
from game.classroom.serve.tokens import form_of, is_form_of
from game.web.serve.trust import RefusedError

COOKIE = "apparat-board"

BURST, RATE = 200, 20.0

SIMPLE: Mapping[str, Move] = {
    "pause": Pause(on=True),
    "resume": Pause(on=False),
    "lock": Lock(closed=True),
    "unlock": Lock(closed=False),
    "slip": Slip(on=True),
    "unslip": Slip(on=False),
    "close": Close(),
}
"""What is pressed without anything more to it."""

FORM = "ui.web.refused.form"


class TeachersDesk(Desk[HallT]):
    """The board. Who comes with the key gets a cookie, and the key leaves the address."""

    def __init__(self, hall: HallT, hosts: Collection[str], key: str) -> None:
        super().__init__(hall, hosts, Allowance(BURST, RATE))
        self._key = key

    @property
    def form(self) -> str:
        """What the board’s forms carry."""
        return form_of(self._key)

    @abstractmethod
    def page(self, told: str) -> str:
        """The board as the room stands, with a passing line."""

    @abstractmethod
    def moves(self, fields: Fields) -> Sequence[Move | Refused]:
        """The moves of a form. Raises KeyError, ValueError for what no board sends."""

    async def show(self, request: Request) -> Response:
        """The board."""
        self.check(request)
        if is_form_of(self._key, form_of(request.query_params.get("key", ""))):
            answer = to("/")
            answer.set_cookie(COOKIE, self._key, path="/", httponly=True, samesite="strict")
            return answer
        self.check_key(request)
        told = request.query_params.get("told", "")
        words = self.hall.say(f"ui.room.refused.{told}") if told in get_args(Reason) else ""
        return html(self.page(words))

    async def do(self, request: Request) -> Response:
        """Do what was pressed."""
        fields = await self.pressed(request)
        try:
            moves = self.moves(fields)
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
        self.check_key(request)
        return self.stream(self.hall.board_bell, "board", "board_at")

    async def pressed(self, request: Request) -> Fields:
        """The fields of a form of the board’s own. Raises RefusedError."""
        self.check(request)
        self.check_key(request)
        fields = await self.fields(request)
        if not is_form_of(self._key, fields.pop("form", "")):
            raise RefusedError(403, "ui.room.refused.forged")
        return fields

    def check_key(self, request: Request) -> None:
        """Whether it is the teacher who asks. Raises RefusedError."""
        if not is_form_of(self._key, form_of(request.cookies.get(COOKIE, ""))):
            raise RefusedError(403, "ui.room.refused.key")
        self.check_often("board")  # only now: who has no key takes nothing from the teacher


def of_the_room(do: str, fields: Fields) -> Move | None:
    """The move that was pressed, if it is one of any room; its fields are taken out."""
    match do:
        case "tell":
            return Tell(" ".join(fields.pop("text").split()))
        case "dismiss":
            return Dismiss(int(fields.pop("seat")))
        case _:
            return SIMPLE.get(do)
