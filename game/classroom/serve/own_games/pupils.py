"""The pupils’ door of a room of own games over HTTP: the pages of each, under one prefix."""

from collections.abc import Collection
from functools import partial

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from game.classroom.serve.desk import MISSING, html, to
from game.classroom.serve.flood import Allowance
from game.classroom.serve.game_door import (
    PICTURES_BURST,
    PICTURES_RATE,
    PLAY,
    GameDoor,
    drawing,
    file,
)
from game.classroom.serve.own_games.game import Game
from game.classroom.serve.own_games.hall import OwnHall
from game.classroom.serve.own_games.pictures import Pictures
from game.classroom.serve.own_games.pupil_pages import written
from game.classroom.serve.own_games.result_page import result_json, result_page
from game.classroom.serve.pupil import Pupil
from game.saves.problem import SaveError
from game.web.post import Use
from game.web.serve.trust import RefusedError


def application(hall: OwnHall, hosts: Collection[str]) -> Starlette:
    """The pupils’ pages. `hosts` are the names and ports under which they are asked for."""
    pupils = OwnPupils(hall, hosts)
    routes = [
        Route("/", pupils.door, methods=["GET"]),
        Route("/", pupils.join, methods=["POST"]),
        Route(PLAY, pupils.show, methods=["GET"]),
        Route(PLAY, pupils.use, methods=["POST"]),
        Route(f"{PLAY}art/{{name}}.svg", pupils.picture),
        Route("/result", pupils.result, methods=["GET"]),
        Route("/result.json", pupils.data, methods=["GET"]),
        Route("/report", pupils.report, methods=["GET"]),
        Route("/events", pupils.events, methods=["GET"]),
        Route("/ping", pupils.ping, methods=["GET"]),
        *pupils.page_routes(),
        *pupils.routes(),
    ]
    return Starlette(routes=routes, exception_handlers=pupils.handlers())


class OwnPupils(GameDoor[OwnHall]):
    """The answers to pupils’ requests. The room is looked at in the loop, games beside it."""

    notes = ("seats", "own", "overheard")

    def __init__(self, hall: OwnHall, hosts: Collection[str]) -> None:
        super().__init__(hall, hosts)
        self._pictures = Pictures()
        self._looks = Allowance(PICTURES_BURST, PICTURES_RATE)

    # --- pages ----------------------------------------------------------------------------
    async def show(self, request: Request) -> Response:
        """The page of a pupil’s game."""
        pupil = self.who(request)
        if pupil is None:
            return to("/")
        if self.hall.room.closed:
            return to("/result")
        game = await self._game(pupil)
        return html(await self.hall.games.work(game, partial(written, self.hall, pupil, game)))

    async def use(self, request: Request) -> Response:
        """Use something on it. A use names the count of its page, so what comes twice is done once.

        While the room is paused nothing is done, and the page says so.
        """
        pupil = self._seated(request)
        use, count = await self.used(request)
        game = await self._game(pupil)
        before = game.standing
        await self.hall.games.work(game, partial(self._used, game, use, count))
        if game.standing != before:
            self.hall.note_change()
        return to(PLAY)

    def _used(self, game: Game, use: Use, count: int) -> None:
        """Looked at only now, when it is this use’s turn: the teacher may have been quicker."""
        room = self.hall.room
        if not (room.paused or room.closed):
            game.use(use, count)

    # --- results --------------------------------------------------------------------------
    async def result(self, request: Request) -> Response:
        """What a pupil hands in."""
        pupil = self.who(request)
        if pupil is None:
            return to("/")
        game = await self._game(pupil)
        return html(result_page(self.hall, pupil.seat, game))

    async def data(self, request: Request) -> Response:
        """The result as a file."""
        game = await self._game(self._seated(request))
        if game.result is None:
            raise RefusedError(404, "ui.own.refused.playing")
        text = await self.hall.games.work(game, partial(result_json, game, game.result))
        return file(text, "application/json", "result.json")

    async def report(self, request: Request) -> Response:
        """The debrief as a file, which prints."""
        game = await self._game(self._seated(request))
        if game.result is None:
            raise RefusedError(404, "ui.own.refused.playing")
        return file(await self.hall.games.work(game, game.report), "text/html", "debrief.html")

    # --- what pages need ------------------------------------------------------------------
    async def picture(self, request: Request) -> Response:
        """A picture that a page of this pupil has shown."""
        self.check(request)
        pupil = self.known(request)
        if pupil is None:
            raise RefusedError(403, "ui.room.refused.device")
        if not self._looks.takes(pupil.device, self.hall.now()):
            raise RefusedError(429, "ui.room.refused.often")
        game = self.hall.games.opened(pupil.device)
        drawn = self._pictures.drawn(request.path_params["name"], game)
        if drawn is None:
            raise RefusedError(404, MISSING)
        return drawing(drawn)

    # --- who it is --------------------------------------------------------------------------
    def _seated(self, request: Request) -> Pupil:
        pupil = self.who(request)
        if pupil is None:
            raise RefusedError(403, "ui.room.refused.device")
        return pupil

    async def _game(self, pupil: Pupil) -> Game:
        """The game of a pupil. Raises RefusedError where it cannot be opened now."""
        games = self.hall.games
        was_open = games.opened(pupil.device) is not None
        try:
            return await games.of(pupil.device, pupil.seat)
        except (SaveError, OSError) as error:
            raise RefusedError(503, "ui.own.refused.not-opened") from error
        finally:
            if not was_open:  # the board says where it stands, or why it cannot be opened
                self.hall.note_change()
