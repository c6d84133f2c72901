"""What both doors do alike: who may ask, how much, and in what form the answer goes out."""

import asyncio
from collections.abc import AsyncIterator, Collection
from ipaddress import ip_address
from typing import Generic, TypeVar

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response, StreamingResponse
from starlette.routing import Route
from starlette.types import ExceptionHandler

from game.classroom.serve.bell import Bell
from game.classroom.serve.document import notice
from game.classroom.serve.flood import Allowance
from game.classroom.serve.opened import Opened
from game.drawing.assets import asset
from game.web.serve.trust import (
    HEADERS,
    MOST,
    RefusedError,
    check_host,
    check_origin,
    read_fields,
)
from game.web.stylesheet import stylesheet

FRESH = {"cache-control": "no-store"}
KEPT = {"cache-control": "public, max-age=86400"}
MISSING = "ui.room.refused.missing"

PATIENCE = 10.0
"""Seconds that a body may take to come."""

Fields = dict[str, str]
HallT = TypeVar("HallT", bound=Opened)


class Desk(Generic[HallT]):
    """One door of a room. `hosts` are the names and ports under which it is asked for.

    `allowed` bounds what one caller may ask.
    """

    def __init__(self, hall: HallT, hosts: Collection[str], allowed: Allowance) -> None:
        self.hall, self._hosts, self._allowed = hall, hosts, allowed

    def routes(self) -> list[Route]:
        """What every page needs."""
        return [
            Route("/room.css", self.sheet),
            Route("/room.js", self.script),
            Route("/fonts/{name}", self.letters),
            Route("/favicon.ico", self.icon),
        ]

    def handlers(self) -> dict[int | type[Exception], ExceptionHandler]:
        """Who says in words that nothing was done, and why."""
        return {RefusedError: self.refuse, OSError: self.unsaved, HTTPException: self.missing}

    # --- who asks -----------------------------------------------------------------------
    def check(self, request: Request) -> None:
        """Whether a request is answered at all. Raises RefusedError."""
        check_host(request.headers.get("host", ""), self._hosts)
        if not _is_near(address_of(request)):
            raise RefusedError(403, "ui.room.refused.far")

    def check_often(self, caller: str) -> None:
        """Whether this caller has not asked too often. Raises RefusedError."""
        if not self._allowed.takes(caller, self.hall.now()):
            raise RefusedError(429, "ui.room.refused.often")

    async def fields(self, request: Request) -> Fields:
        """What a form of ours has sent. Raises RefusedError."""
        check_origin(request.headers.get("origin", ""), request.headers.get("host", ""))
        found = read_fields(await _body(request))
        fields = dict(found)
        if len(fields) != len(found):
            raise RefusedError(400, "ui.web.refused.form")
        return fields

    # --- what goes out ------------------------------------------------------------------
    async def sheet(self, request: Request) -> Response:
        """The stylesheet."""
        self.check(request)
        return Response(stylesheet(layout="room.css"), 200, {**HEADERS, **KEPT}, "text/css")

    async def script(self, request: Request) -> Response:
        """The script, which only makes smooth what works without it."""
        self.check(request)
        text = asset("web", "room.js").read_text("utf-8")
        return Response(text, 200, {**HEADERS, **KEPT}, "text/javascript")

    async def letters(self, request: Request) -> Response:
        """A face."""
        self.check(request)
        name = request.path_params["name"]
        path = asset("fonts", name)
        if "/" in name or "\\" in name or path.suffix != ".ttf" or not path.is_file():
            raise RefusedError(404, MISSING)
        return Response(path.read_bytes(), 200, {**HEADERS, **KEPT}, "font/ttf")

    async def icon(self, request: Request) -> Response:
        """None: every browser asks for one."""
        self.check(request)
        return Response(None, 204, {**HEADERS, **KEPT})

    async def refuse(self, request: Request, error: Exception) -> Response:
        """Say in words why a request is not answered."""
        told = error if isinstance(error, RefusedError) else RefusedError(404, MISSING)
        page = notice(self.hall.say(told.key), self.hall.say, self.hall.language)
        del request
        return html(page, told.status)

    async def unsaved(self, request: Request, _error: Exception) -> Response:
        """The disk did not take a move, so it was not made."""
        return await self.refuse(request, RefusedError(503, "ui.room.refused.unsaved"))

    async def missing(self, request: Request, _error: Exception) -> Response:
        """What there is not."""
        return await self.refuse(request, RefusedError(404, MISSING))

    def stream(self, bell: Bell, who: str, name: str) -> Response:
        """Tell a page when the room shows something else: `name` is of the hall’s names."""

        async def told() -> AsyncIterator[str]:
            async for _ in bell.changes(who):
                yield f"data: {getattr(self.hall, name)}\n\n"

        return StreamingResponse(told(), 200, {**HEADERS, **FRESH}, "text/event-stream")


def html(text: str, status: int = 200) -> Response:
    """A page that no one keeps."""
    return Response(text, status, {**HEADERS, **FRESH}, "text/html")


def to(place: str) -> Response:
    """A way to a page, so that a reload sends nothing again."""
    return RedirectResponse(place, 303, {**HEADERS, **FRESH})


def address_of(request: Request) -> str:
    """From where a request comes."""
    return request.client.host if request.client is not None else ""


def _is_near(address: str) -> bool:
    """Whether an address is of this machine or of a private network."""
    try:
        return ip_address(address).is_private
    except ValueError:
        return False


async def _body(request: Request) -> bytes:
    """The body, as far as it may go, if it comes in time."""
    try:
        return await asyncio.wait_for(_read(request), PATIENCE)
    except TimeoutError as error:
        raise RefusedError(408, "ui.room.refused.slow") from error


async def _read(request: Request) -> bytes:
    found = b""
    async for part in request.stream():
        found += part
        if len(found) > MOST:
            raise RefusedError(413, "ui.web.refused.long")
    return found
