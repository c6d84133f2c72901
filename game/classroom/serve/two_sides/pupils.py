"""The pupils’ door of a room of two sides over HTTP: the pages of a desk, the page of delegates.

Which desk’s pages a device gets is said by the room and never by what it asks for.
"""

from collections.abc import Collection
from functools import partial

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from game.classroom.follow import Refused
from game.classroom.moves import Answer, Sit
from game.classroom.serve.desk import MISSING, Fields, html, to
from game.classroom.serve.entrance import COOKIE, FORM
from game.classroom.serve.flood import Allowance
from game.classroom.serve.game_door import (
    PICTURES_BURST,
    PICTURES_RATE,
    PLAY,
    GameDoor,
    drawing,
    file,
)
from game.classroom.serve.pupil import Pupil
from game.classroom.serve.tokens import is_form_of
from game.classroom.serve.two_sides.after_page import after_page
from game.classroom.serve.two_sides.desk_game import DeskGame
from game.classroom.serve.two_sides.desk_pages import curtained, written
from game.classroom.serve.two_sides.gallery import SIDES
from game.classroom.serve.two_sides.hall import TwoHall
from game.classroom.serve.two_sides.public_page import public_page
from game.rules.ids import SEATS, Seat
from game.web.post import Use
from game.web.serve.trust import RefusedError

ROOM, AFTER, CURTAIN, DEBRIEF = "/room", "/after", "/curtain", "/debrief/"


def application(hall: TwoHall, hosts: Collection[str]) -> Starlette:
    """The pupils’ pages. `hosts` are the names and ports under which they are asked for."""
    door = TwoDoor(hall, hosts)
    routes = [
        Route("/", door.door, methods=["GET"]),
        Route("/", door.join, methods=["POST"]),
        Route(ROOM, door.public, methods=["GET"]),
        Route("/desk", door.sit, methods=["POST"]),
        Route("/answer", door.answer, methods=["POST"]),
        Route(PLAY, door.show, methods=["GET"]),
        Route(PLAY, door.use, methods=["POST"]),
        Route(f"{PLAY}art/{{name}}.svg", door.picture),
        Route(CURTAIN, door.covered, methods=["GET"]),
        Route(CURTAIN, door.uncover, methods=["POST"]),
        Route(AFTER, door.after, methods=["GET"]),
        Route(f"{DEBRIEF}{{seat}}", door.debrief, methods=["GET"]),
        Route("/report", door.report, methods=["GET"]),
        Route("/events", door.events, methods=["GET"]),
        Route("/ping", door.ping, methods=["GET"]),
        *door.page_routes(),
        *door.routes(),
    ]
    return Starlette(routes=routes, exception_handlers=door.handlers())


class TwoDoor(GameDoor[TwoHall]):
    """The answers to requests. The room is looked at in the loop, the game beside it."""

    inside = ROOM
    notes = ("seats", "two", "totals", "overheard")

    def __init__(self, hall: TwoHall, hosts: Collection[str]) -> None:
        super().__init__(hall, hosts)
        self._looks = Allowance(PICTURES_BURST, PICTURES_RATE)

    # --- delegates ------------------------------------------------------------------------
    async def public(self, request: Request) -> Response:
        """The page of a delegate; whoever has a desk goes to it."""
        pupil = self.who(request)
        if pupil is None:
            return to("/")
        if self.hall.desk_of(pupil.device) is not None and not self.hall.room.closed:
            return to(PLAY)
        told = request.query_params.get("told", "")
        known = ("desk", "stale", "full", "paused", "closed", "option")
        return self._public(pupil, f"ui.room.refused.{told}" if told in known else "")

    def _public(self, pupil: Pupil, told: str = "", status: int = 200) -> Response:
        words = self.hall.say(told) if told else ""
        return html(public_page(self.hall, pupil, words), status)

    async def sit(self, request: Request) -> Response:
        """Sit down at a desk that is free."""
        pupil, fields = await self._pressed(request)
        if set(fields) != {"desk"} or fields["desk"] not in SEATS:
            raise RefusedError(400, FORM)
        refused = self.hall.make(Sit(pupil.device, fields["desk"]))
        return to(PLAY) if refused is None else self._told(refused)

    async def answer(self, request: Request) -> Response:
        """Say how one would vote, and what one expects."""
        pupil, fields = await self._pressed(request)
        try:
            number, vote, guess = int(fields["round"]), fields["vote"], fields["guess"]
        except (KeyError, ValueError) as error:
            raise RefusedError(400, "ui.two.refused.both") from error
        if vote not in SIDES or guess not in SIDES or len(fields) != len(("round", *SIDES)):
            raise RefusedError(400, FORM)
        if self.hall.desk_of(pupil.device) is not None:
            raise RefusedError(403, "ui.two.refused.desk")
        refused = self.hall.make(Answer(pupil.device, number, "first", f"{vote}-{guess}"))
        return self._told(refused)

    def _told(self, refused: Refused | None) -> Response:
        known = refused is not None and refused.reason != "same"
        return to(f"{ROOM}?told={refused.reason}" if refused is not None and known else ROOM)

    async def _pressed(self, request: Request) -> tuple[Pupil, Fields]:
        """Who pressed something on a page of the room’s own, and its fields."""
        pupil = self._seated(request)
        fields = await self.fields(request)
        if not is_form_of(request.cookies.get(COOKIE, ""), fields.pop("form", "")):
            raise RefusedError(403, "ui.room.refused.forged")
        return pupil, fields

    # --- a desk ---------------------------------------------------------------------------
    async def show(self, request: Request) -> Response:
        """The page of the desk at which a device sits."""
        pupil = self.who(request)
        if pupil is None:
            return to("/")
        seat = self.hall.desk_of(pupil.device)
        if seat is None or self.hall.room.closed:
            return to(ROOM)
        if self.hall.is_covered:
            return to(CURTAIN)
        return html(await self.hall.match.work(partial(written, self.hall, pupil, seat)))

    async def use(self, request: Request) -> Response:
        """Use something on it. A use names the count of its page, so what comes twice is done once.

        While the room is paused, or the desk has closed its turn, nothing is done.
        """
        pupil = self._seated(request)
        use, count = await self.used(request)
        seat, match = self.hall.desk_of(pupil.device), self.hall.match
        if seat is None:
            raise RefusedError(403, "ui.two.refused.no-desk")
        game = match.desks[seat]
        before, known = match.standings, match.public
        await match.work(partial(self._used, game, pupil, use, count))
        if match.standings != before:
            self.hall.note_change()
        if self.hall.curtain is not None and game.waits:
            self.hall.curtain.draw()
        if match.public != known:  # decisions are the desk’s own, this concerns all
            self.hall.settle()
            self.hall.note_news()
        return to(PLAY)

    def _used(self, game: DeskGame, pupil: Pupil, use: Use, count: int) -> None:
        """Looked at only now, when it is this use’s turn: the teacher may have been quicker."""
        room = self.hall.room
        has_desk = self.hall.desk_of(pupil.device) == game.seat.setup.seat
        if has_desk and not (room.paused or room.closed or game.waits or self.hall.is_covered):
            game.use(use, count)

    async def picture(self, request: Request) -> Response:
        """A picture that a page of this desk has shown."""
        self.check(request)
        pupil = self.known(request)
        if pupil is None:
            raise RefusedError(403, "ui.room.refused.device")
        if not self._looks.takes(pupil.device, self.hall.now()):
            raise RefusedError(429, "ui.room.refused.often")
        seat, name = self.hall.desk_of(pupil.device), request.path_params["name"]
        drawn = None
        if seat is not None and not self.hall.is_covered:
            drawn = self.hall.match.desks[seat].front.drawn(name)
        if drawn is None:
            raise RefusedError(404, MISSING)
        return drawing(drawn)

    # --- two people at one device ---------------------------------------------------------
    async def covered(self, request: Request) -> Response:
        """What stands there until one of the two is ready."""
        pupil = self.who(request)
        if pupil is None or not self.hall.is_covered or self.hall.desk_of(pupil.device) is None:
            return to(PLAY)
        return html(curtained(self.hall, pupil))

    async def uncover(self, request: Request) -> Response:
        """Open a desk that has not closed its turn, or with no desk draw the curtain."""
        pupil, fields = await self._pressed(request)
        curtain, desk = self.hall.curtain, fields.pop("desk", "?")
        if curtain is None or fields or desk not in (*SEATS, ""):
            raise RefusedError(400, FORM)
        if self.hall.desk_of(pupil.device) is None:
            raise RefusedError(403, "ui.two.refused.no-desk")
        curtain.draw()
        for seat in SEATS:
            if seat == desk and not self.hall.match.closed(seat):
                curtain.open(seat)
        return to(PLAY)

    # --- what came of it ------------------------------------------------------------------
    async def after(self, request: Request) -> Response:
        """How the game ended for both, and what delegates voted."""
        self._ended(request)
        return html(await self.hall.match.work(partial(after_page, self.hall, DEBRIEF)))

    async def debrief(self, request: Request) -> Response:
        """The debrief of a desk, once nothing is hidden any more."""
        self._ended(request)
        seat = next((each for each in SEATS if each == request.path_params["seat"]), None)
        if seat is None:
            raise RefusedError(404, MISSING)
        return await self._debrief(seat)

    async def report(self, request: Request) -> Response:
        """The debrief of one’s own desk, which its pages name."""
        seat = self.hall.desk_of(self._ended(request).device)
        if seat is None:
            raise RefusedError(404, MISSING)
        return await self._debrief(seat)

    async def _debrief(self, seat: Seat) -> Response:
        match = self.hall.match
        text = await match.work(match.desks[seat].report)
        return file(text, "text/html", f"debrief-{seat}.html")

    # --- who it is ------------------------------------------------------------------------
    def _seated(self, request: Request) -> Pupil:
        pupil = self.who(request)
        if pupil is None:
            raise RefusedError(403, "ui.room.refused.device")
        return pupil

    def _ended(self, request: Request) -> Pupil:
        pupil = self._seated(request)
        if not self.hall.match.over:
            raise RefusedError(404, "ui.two.refused.playing")
        return pupil
