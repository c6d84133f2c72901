"""The pupils’ door, whatever is done behind it: the code, who has a seat, news."""

from collections.abc import Collection, Sequence
from typing import ClassVar

from starlette.requests import Request
from starlette.responses import Response

from game.classroom.device import device_of
from game.classroom.guesses import Guesses
from game.classroom.join_code import read_code
from game.classroom.moves import Join
from game.classroom.serve.desk import Desk, HallT, address_of, html, to
from game.classroom.serve.document import notice
from game.classroom.serve.door_page import NOTES, door
from game.classroom.serve.flood import Allowance
from game.classroom.serve.pupil import Pupil
from game.classroom.serve.tokens import form_of, is_token, new_token
from game.web.serve.trust import RefusedError

COOKIE = "apparat-seat"

BURST, RATE = 60, 4.0
"""What one seat may ask: a pupil needs some ten pages a decision."""

STRANGERS_BURST, STRANGERS_RATE = 400, 20.0
"""What one address may ask that shows no seat: a whole class may come through one."""

FORM = "ui.web.refused.form"


class Entrance(Desk[HallT]):
    """Lets pupils in, and knows them again. `inside` is the page that a seat leads to.

    `notes` are what the door says below the code, `allowed` is how much one seat may ask.
    """

    inside: ClassVar[str] = "/"
    allowed: ClassVar[tuple[int, float]] = (BURST, RATE)
    notes: ClassVar[Sequence[str]] = NOTES

    def __init__(self, hall: HallT, hosts: Collection[str]) -> None:
        super().__init__(hall, hosts, Allowance(*self.allowed))
        self._strangers = Allowance(STRANGERS_BURST, STRANGERS_RATE)
        self._guesses = Guesses()

    # --- the door -----------------------------------------------------------------------
    async def door(self, request: Request) -> Response:
        """The page for the code; who has a seat goes to it."""
        if self.who(request) is not None:
            return to(self.inside)
        # a QR code brings the code of the room along, and nothing is done before it is pressed
        code = read_code(request.query_params.get("code", "")) or ""
        return html(door(self.hall, code=code, notes=self.notes))

    async def join(self, request: Request) -> Response:
        """Let in whoever types the code, unless he has guessed too often or the door is closed."""
        if self.who(request) is not None:
            return to(self.inside)
        fields = await self.fields(request)
        if set(fields) != {"code"}:
            raise RefusedError(400, FORM)
        say, caller, second = self.hall.say, address_of(request), int(self.hall.now())
        wait = self._guesses.wait(caller, second)
        if wait:
            page = door(self.hall, say("ui.room.door.wait", count=wait), notes=self.notes)
            answer = html(page, 429)
            answer.headers["retry-after"] = str(wait)
            return answer
        if read_code(fields["code"]) != self.hall.room.code:
            self._guesses = self._guesses.missed(caller, second)
            return html(
                door(self.hall, say("ui.room.door.wrong"), fields["code"][:16], self.notes), 403
            )
        self._guesses = self._guesses.hit(caller)
        token = new_token()
        refused = self.hall.make(Join(device_of(token)))
        if refused is not None:
            told = say(f"ui.room.refused.{refused.reason}")
            return html(door(self.hall, told, notes=self.notes), 403)
        answer = to(self.inside)
        answer.set_cookie(COOKIE, token, path="/", httponly=True, samesite="strict")
        return answer

    async def events(self, request: Request) -> Response:
        """Tell the page when the class has gone on."""
        pupil = self.who(request)
        if pupil is None:
            raise RefusedError(403, "ui.room.refused.device")
        return self.stream(self.hall.bell, pupil.device, "pupils_at")

    async def ping(self, request: Request) -> Response:
        """Say that this device reaches the room: the teacher sees how many did."""
        self.who(request)
        self.hall.note_reached(address_of(request))
        say = self.hall.say
        return html(notice(say("ui.room.ping"), say, self.hall.language))

    # --- who it is ----------------------------------------------------------------------
    def who(self, request: Request) -> Pupil | None:
        """Whose seat the token of a request is, if it is one’s. Raises RefusedError."""
        self.check(request)
        pupil = self.known(request)
        if pupil is None:
            if not self._strangers.takes(address_of(request), self.hall.now()):
                raise RefusedError(429, "ui.room.refused.often")
            return None
        self.check_often(pupil.device)
        return pupil

    def known(self, request: Request) -> Pupil | None:
        """Whose seat it is, without counting how often he asks."""
        token = request.cookies.get(COOKIE, "")
        device = device_of(token) if is_token(token) else ""
        seat = self.hall.room.seats.get(device)
        return Pupil(seat, device, form_of(token)) if seat is not None else None
