"""The pupils’ door over HTTP: the code, the vote, and whether a device reaches the room at all."""

from collections.abc import Collection
from typing import get_args

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from game.classroom.device import device_of
from game.classroom.follow import Reason, Refused
from game.classroom.guesses import Guesses
from game.classroom.join_code import read_code
from game.classroom.limits import ROUNDS
from game.classroom.moves import Answer, Join
from game.classroom.rounds import BallotName
from game.classroom.serve.desk import Desk, address_of, html, to
from game.classroom.serve.document import notice
from game.classroom.serve.flood import Allowance
from game.classroom.serve.hall import Hall
from game.classroom.serve.pupil_pages import Pupil, door, vote
from game.classroom.serve.tokens import form_of, is_form_of, is_token, new_token
from game.web.serve.trust import RefusedError

COOKIE = "apparat-seat"

BURST, RATE = 60, 4.0
"""What one seat may ask: a pupil needs some ten pages a decision."""

STRANGERS_BURST, STRANGERS_RATE = 400, 20.0
"""What one address may ask that shows no seat: a whole class may come through one."""

REASONS = frozenset(get_args(Reason))
BALLOTS: tuple[BallotName, ...] = get_args(BallotName)

NUMBERS = tuple(map(str, range(ROUNDS)))
"""Rounds as our pages write them."""

FORM = "ui.web.refused.form"


def application(hall: Hall, hosts: Collection[str]) -> Starlette:
    """The pupils’ pages of a room. `hosts` are the names and ports under which they are asked for.

    It is all in one loop, and nothing waits between looking at the room and changing it.
    """
    pupils = Pupils(hall, hosts)
    routes = [
        Route("/", pupils.door, methods=["GET"]),
        Route("/", pupils.join, methods=["POST"]),
        Route("/vote", pupils.vote, methods=["GET"]),
        Route("/act", pupils.act, methods=["POST"]),
        Route("/events", pupils.events, methods=["GET"]),
        Route("/ping", pupils.ping, methods=["GET"]),
        *pupils.routes(),
    ]
    return Starlette(routes=routes, exception_handlers=pupils.handlers())


class Pupils(Desk):
    """The answers to pupils’ requests."""

    def __init__(self, hall: Hall, hosts: Collection[str]) -> None:
        super().__init__(hall, hosts, Allowance(BURST, RATE))
        self._strangers = Allowance(STRANGERS_BURST, STRANGERS_RATE)
        self._guesses = Guesses()

    # --- the door -----------------------------------------------------------------------
    async def door(self, request: Request) -> Response:
        """The page for the code; who has a seat goes to it."""
        if self._who(request) is not None:
            return to("/vote")
        # a QR code brings the code of the room along, and nothing is done before it is pressed
        return html(door(self.hall, code=read_code(request.query_params.get("code", "")) or ""))

    async def join(self, request: Request) -> Response:
        """Let in whoever types the code, unless he has guessed too often or the door is closed."""
        if self._who(request) is not None:
            return to("/vote")
        fields = await self.fields(request)
        if set(fields) != {"code"}:
            raise RefusedError(400, FORM)
        say, caller, second = self.hall.say, address_of(request), int(self.hall.now())
        wait = self._guesses.wait(caller, second)
        if wait:
            page = door(self.hall, say("ui.room.door.wait", count=wait))
            answer = html(page, 429)
            answer.headers["retry-after"] = str(wait)
            return answer
        if read_code(fields["code"]) != self.hall.room.code:
            self._guesses = self._guesses.missed(caller, second)
            return html(door(self.hall, say("ui.room.door.wrong"), fields["code"][:16]), 403)
        self._guesses = self._guesses.hit(caller)
        token = new_token()
        refused = self.hall.make(Join(device_of(token)))
        if refused is not None:
            return html(door(self.hall, say(f"ui.room.refused.{refused.reason}")), 403)
        answer = to("/vote")
        answer.set_cookie(COOKIE, token, path="/", httponly=True, samesite="strict")
        return answer

    # --- a seat -------------------------------------------------------------------------
    async def vote(self, request: Request) -> Response:
        """Where the class is."""
        pupil = self._who(request)
        if pupil is None:
            return to("/")
        answer = html(vote(self.hall, pupil, self._told(request)))
        if self.hall.room.closed:  # nothing of the lesson stays on the device
            answer.delete_cookie(COOKIE, path="/", httponly=True, samesite="strict")
        return answer

    async def act(self, request: Request) -> Response:
        """Take an answer. It names its round and its ballot, so what comes twice is made once."""
        pupil = self._who(request)
        if pupil is None:
            raise RefusedError(403, "ui.room.refused.device")
        fields = await self.fields(request)
        if set(fields) != {"form", "round", "ballot", "option"}:
            raise RefusedError(400, FORM)
        if not is_form_of(request.cookies.get(COOKIE, ""), fields["form"]):
            raise RefusedError(403, "ui.room.refused.forged")
        ballot = next((each for each in BALLOTS if each == fields["ballot"]), None)
        if ballot is None or fields["round"] not in NUMBERS:
            raise RefusedError(400, FORM)
        number = NUMBERS.index(fields["round"])
        refused = self.hall.make(Answer(pupil.device, number, ballot, fields["option"]))
        return _after(refused)

    async def events(self, request: Request) -> Response:
        """Tell the page when the class has gone on."""
        pupil = self._who(request)
        if pupil is None:
            raise RefusedError(403, "ui.room.refused.device")
        return self.stream(self.hall.bell, pupil.device, "pupils_at")

    async def ping(self, request: Request) -> Response:
        """Say that this device reaches the room: the teacher sees how many did."""
        self._who(request)
        self.hall.note_reached(address_of(request))
        say = self.hall.say
        return html(notice(say("ui.room.ping"), say, self.hall.language))

    # --- who it is ----------------------------------------------------------------------
    def _who(self, request: Request) -> Pupil | None:
        """Whose seat the token of a request is, if it is one’s. Raises RefusedError."""
        self.check(request)
        token = request.cookies.get(COOKIE, "")
        device = device_of(token) if is_token(token) else ""
        seat = self.hall.room.seats.get(device)
        if seat is None:
            if not self._strangers.takes(address_of(request), self.hall.now()):
                raise RefusedError(429, "ui.room.refused.often")
            return None
        self.check_often(device)
        return Pupil(seat, device, form_of(token))

    def _told(self, request: Request) -> str:
        reason = request.query_params.get("told", "")
        return self.hall.say(f"ui.room.refused.{reason}") if reason in REASONS else ""


def _after(refused: Refused | None) -> Response:
    """What comes twice is no mistake of the pupil’s."""
    if refused is None or refused.reason == "same":
        return to("/vote")
    return to(f"/vote?told={refused.reason}")
