"""The pupils’ door of a room in which the pages of a game are played: what such pages need."""

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from game.classroom.serve.desk import FRESH, KEPT, HallT
from game.classroom.serve.entrance import COOKIE, FORM, Entrance
from game.classroom.serve.tokens import is_form_of
from game.drawing.assets import asset
from game.web.post import UnknownUseError, Use
from game.web.serve.trust import HEADERS, RefusedError
from game.web.stylesheet import stylesheet

PLAY = "/play/"
SCRIPTS = ("page.js", "own.js")

BURST, RATE = 120, 8.0
"""What one seat may ask: each press of a game is a use, and then a page."""

PICTURES_BURST, PICTURES_RATE = 400, 40.0
"""What one seat may ask of pictures: a page has some thirty, and each is asked for once a day."""


class GameDoor(Entrance[HallT]):
    """Lets pupils in to the pages of a game."""

    inside = PLAY
    allowed = (BURST, RATE)

    def page_routes(self) -> list[Route]:
        """What the pages of a game ask for besides themselves."""
        return [
            Route(f"{PLAY}page.css", self.page_sheet),
            Route(f"{PLAY}fonts/{{name}}", self.letters),
            *(Route(f"{PLAY}{each}", self.page_script) for each in SCRIPTS),
        ]

    async def used(self, request: Request) -> tuple[Use, int]:
        """What a form of a page sends: a use, and the count of its page. Raises RefusedError."""
        fields = await self.fields(request)
        count, _, stamp = fields.pop("at", "").partition("-")
        if not count.isdecimal() or len(fields) != 1:
            raise RefusedError(400, FORM)
        if not is_form_of(request.cookies.get(COOKIE, ""), stamp):
            raise RefusedError(403, "ui.room.refused.forged")
        try:
            (use,) = (Use.of(*each) for each in fields.items())
        except UnknownUseError as error:
            raise RefusedError(400, FORM) from error
        return use, int(count)

    async def page_sheet(self, request: Request) -> Response:
        """The stylesheet of the game’s pages."""
        self.check(request)
        return Response(stylesheet(), 200, {**HEADERS, **KEPT}, "text/css")

    async def page_script(self, request: Request) -> Response:
        """A script, which only makes smooth what works without it."""
        self.check(request)
        name = request.url.path.rpartition("/")[2]
        text = asset("web", name).read_text("utf-8")
        return Response(text, 200, {**HEADERS, **KEPT}, "text/javascript")


def drawing(drawn: str) -> Response:
    """A picture of a page."""
    return Response(drawn, 200, {**HEADERS, **KEPT}, "image/svg+xml")


def file(text: str, kind: str, name: str) -> Response:
    """Something to be kept by whoever asked."""
    given = {**HEADERS, **FRESH, "content-disposition": f'attachment; filename="{name}"'}
    return Response(text, 200, given, kind)
