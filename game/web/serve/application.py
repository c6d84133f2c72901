"""One player’s pages over HTTP: the page, what is used on it, its pictures and letters."""

from collections.abc import Awaitable, Callable, Collection
from functools import cache
from hashlib import sha256

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import PlainTextResponse, RedirectResponse, Response
from starlette.routing import Route

from game.drawing.assets import asset
from game.drawing.theme import PAPER
from game.web import drawings
from game.web.document import farewell, linked
from game.web.front import Front
from game.web.post import UnknownUseError, Use
from game.web.serve.trust import (
    HEADERS,
    MOST,
    RefusedError,
    check_host,
    check_origin,
    read_fields,
)
from game.web.stylesheet import stylesheet

KEPT = {"cache-control": "public, max-age=86400"}
MISSING = "ui.web.refused.missing"
FRESH = {"cache-control": "no-store"}

Answer = Callable[[Request], Awaitable[Response]]


def application(front: Front, hosts: Collection[str], on_left: Callable[[], None]) -> Starlette:
    """The pages of one player. `hosts` are the names and ports under which they are asked for.

    `on_left` is called when the player has left the game and has been told so.
    """
    pages = Pages(front, hosts, on_left)
    routes = [
        Route("/", pages.show, methods=["GET"]),
        Route("/", pages.use, methods=["POST"]),
        Route("/page.css", pages.sheet),
        Route("/page.js", pages.script),
        Route("/favicon.ico", pages.icon),
        Route("/art/{name}.svg", pages.picture),
        Route("/fonts/{name}", pages.letters),
    ]
    return Starlette(
        routes=routes,
        exception_handlers={RefusedError: pages.refuse, 404: pages.missing, 405: pages.missing},
    )


class Pages:
    """The answers to requests. Nothing here waits, so one player’s uses come one after another."""

    def __init__(self, front: Front, hosts: Collection[str], on_left: Callable[[], None]) -> None:
        self._front, self._hosts, self._on_left = front, hosts, on_left
        front.head = _head()

    async def show(self, request: Request) -> Response:
        """The page on top."""
        check_host(_host(request), self._hosts)
        front = self._front
        if front.left:
            self._on_left()
            return _html(farewell(front.texts.say, front.texts.language))
        return _html(front.html())

    async def use(self, request: Request) -> Response:
        """Use something, then show the page; a reload does not use it again."""
        check_host(_host(request), self._hosts)
        check_origin(request.headers.get("origin", ""), _host(request))
        fields = read_fields(await _body(request))
        counts = [value for name, value in fields if name == "at"]
        uses = [(name, value) for name, value in fields if name != "at"]
        if len(counts) != 1 or not counts[0].isdecimal() or len(uses) != 1:
            raise RefusedError(400, "ui.web.refused.form")
        try:
            self._front.use(Use.of(*uses[0]), int(counts[0]))
        except UnknownUseError as error:
            raise RefusedError(400, "ui.web.refused.form") from error
        return RedirectResponse("/", 303, {**HEADERS, **FRESH})

    async def sheet(self, request: Request) -> Response:
        """The stylesheet."""
        check_host(_host(request), self._hosts)
        return Response(stylesheet(), 200, {**HEADERS, **KEPT}, "text/css")

    async def script(self, request: Request) -> Response:
        """The script, which only makes smooth what works without it."""
        check_host(_host(request), self._hosts)
        text = asset("web", "page.js").read_text("utf-8")
        return Response(text, 200, {**HEADERS, **KEPT}, "text/javascript")

    async def icon(self, request: Request) -> Response:
        """The sign of the game, which browsers ask for by themselves."""
        check_host(_host(request), self._hosts)
        return Response(
            asset("art", "icon.png").read_bytes(), 200, {**HEADERS, **KEPT}, "image/png"
        )

    async def picture(self, request: Request) -> Response:
        """A picture by its name."""
        check_host(_host(request), self._hosts)
        name = request.path_params["name"]
        drawn = drawings.poster(PAPER) if name == "poster" else self._front.drawn(name)
        if drawn is None:
            raise RefusedError(404, MISSING)
        return Response(drawn, 200, {**HEADERS, **KEPT}, "image/svg+xml")

    async def letters(self, request: Request) -> Response:
        """A face."""
        check_host(_host(request), self._hosts)
        name = request.path_params["name"]
        path = asset("fonts", name)
        if "/" in name or "\\" in name or path.suffix != ".ttf" or not path.is_file():
            raise RefusedError(404, MISSING)
        return Response(path.read_bytes(), 200, {**HEADERS, **KEPT}, "font/ttf")

    async def refuse(self, _request: Request, error: Exception) -> Response:
        """Say in words why a request is not answered."""
        told = error if isinstance(error, RefusedError) else RefusedError(404, MISSING)
        words = self._front.texts.say(told.key)
        return PlainTextResponse(words + "\n", told.status, {**HEADERS, **FRESH})

    async def missing(self, request: Request, _error: Exception) -> Response:
        """What there is not."""
        return await self.refuse(request, RefusedError(404, MISSING))


@cache
def _head() -> str:
    """The stylesheet and the script under addresses that are others when they change."""
    script = asset("web", "page.js").read_text("utf-8")
    return linked(_digest(stylesheet()), _digest(script))


def _digest(text: str) -> str:
    return sha256(text.encode()).hexdigest()[:12]


def _host(request: Request) -> str:
    return request.headers.get("host", "")


async def _body(request: Request) -> bytes:
    """The body, as far as it may go."""
    found = b""
    async for part in request.stream():
        found += part
        if len(found) > MOST:
            raise RefusedError(413, "ui.web.refused.long")
    return found


def _html(text: str) -> Response:
    return Response(text, 200, {**HEADERS, **FRESH}, "text/html")
