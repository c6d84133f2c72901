"""The pupils’ door of a vote over HTTP: where the class is, and what a pupil answers."""

from collections.abc import Collection
from typing import get_args

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from game.classroom.follow import Reason, Refused
from game.classroom.limits import ROUNDS
from game.classroom.moves import Answer
from game.classroom.rounds import BallotName
from game.classroom.serve.desk import address_of, html, to
from game.classroom.serve.entrance import COOKIE, FORM, Entrance
from game.classroom.serve.hall import Hall
from game.classroom.serve.pupil_pages import vote
from game.classroom.serve.tokens import is_form_of
from game.session.lessons import LessonError
from game.web.serve.trust import RefusedError

REASONS = frozenset(get_args(Reason))
BALLOTS: tuple[BallotName, ...] = get_args(BallotName)

NUMBERS = tuple(map(str, range(ROUNDS)))
"""Rounds as our pages write them."""


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
        Route("/debrief", pupils.debrief, methods=["GET"]),
        Route("/ping", pupils.ping, methods=["GET"]),
        *pupils.routes(),
    ]
    return Starlette(routes=routes, exception_handlers=pupils.handlers())


class Pupils(Entrance[Hall]):
    """The answers to pupils’ requests."""

    inside = "/vote"

    async def vote(self, request: Request) -> Response:
        """Where the class is."""
        pupil = self.who(request)
        if pupil is None:
            return to("/")
        answer = html(vote(self.hall, pupil, self._told(request)))
        if self.hall.room.closed:  # nothing of the lesson stays on the device
            answer.delete_cookie(COOKIE, path="/", httponly=True, samesite="strict")
        return answer

    async def act(self, request: Request) -> Response:
        """Take an answer. It names its round and its ballot, so what comes twice is made once."""
        pupil = self.who(request)
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

    async def debrief(self, request: Request) -> Response:
        """The sheet of the lesson, for everybody whom the room let near, once it is over."""
        self.check(request)
        self.check_often(address_of(request))
        sheet = self.hall.sheet
        if sheet is None or not self.hall.room.closed:
            raise RefusedError(404, "ui.room.refused.no-sheet")
        try:
            return await sheet.page()
        except LessonError as error:
            raise RefusedError(503, "ui.room.refused.no-sheet-here") from error

    def _told(self, request: Request) -> str:
        reason = request.query_params.get("told", "")
        return self.hall.say(f"ui.room.refused.{reason}") if reason in REASONS else ""


def _after(refused: Refused | None) -> Response:
    """What comes twice is no mistake of the pupil’s."""
    if refused is None or refused.reason == "same":
        return to("/vote")
    return to(f"/vote?told={refused.reason}")
