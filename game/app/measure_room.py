"""Speed of a room of own games: forty who play at once, and a debrief that holds nobody up."""

import asyncio
import re
import time
from collections.abc import Awaitable, Callable
from time import perf_counter
from typing import Any
from urllib.parse import urlencode

from game.app.own_games import hall_of
from game.classroom.log import Log
from game.classroom.room import Room
from game.classroom.serve.kept import KeptRoom
from game.classroom.serve.own_games import pupils
from game.classroom.serve.own_games.games import MOST
from game.rules.archive import Pack
from game.session.setup import Setup
from game.sim.bench import Figure

HOST, CODE = "127.0.0.1:8022", "K7QM"
PLAY = "/play/"

MOST_OF_A_STEP = 1.0
"""Seconds from what is used to the finished page, for nineteen of twenty."""

THOUGHT = 6.0
"""Seconds that a pupil thinks between two steps; one in a class thinks longer."""

STEPS = 10

ON = ("confirm:yes", "end:yes", "call-all", "go-on", "on", "next", "option:", "end-month")
"""What is pressed, the first that there is: a game goes on by it, whatever page it stands on."""

_BUTTON = re.compile(r'<button(?![^>]*(?:disabled|inert))[^>]*name="activate ([^"]+)"')

App = Callable[[Any, Any, Any], Awaitable[None]]


def room_steps(pack: Pack, setup: Setup) -> Figure:
    """The 95th percentile of a step while forty play, each thinking for seconds in between."""
    taken = asyncio.run(_class(pack, setup))
    taken.sort()
    p95 = taken[len(taken) * 19 // 20]
    return Figure(f"p95 of a step, {MOST} own games", p95, MOST_OF_A_STEP, "1 s", 1)


async def _class(pack: Pack, setup: Setup) -> list[float]:
    kept = KeptRoom(Log.begin(Room(CODE, setup.seed)))
    hall = hall_of(pack, setup, kept, None, address=HOST, now=time.monotonic)
    app = pupils.application(hall, (HOST,))
    try:
        taken = await asyncio.gather(*(_pupil(app, number) for number in range(MOST)))
    finally:
        hall.games.close()
    return [each for one in taken for each in one]


async def _pupil(app: App, number: int) -> list[float]:
    """One pupil's steps. They do not begin together: nobody's class does."""
    _, _, cookie = await ask(app, "POST", "/", urlencode({"code": CODE}))
    _, page, _ = await ask(app, "GET", PLAY, cookie=cookie)
    await asyncio.sleep(THOUGHT * number / MOST)
    taken = []
    for _ in range(STEPS):
        at = re.findall(r'name="at" value="([^"]*)"', page)[0]
        fields = {"at": at, f"activate {_wanted(page)}": ""}
        began = perf_counter()
        await ask(app, "POST", PLAY, urlencode(fields), cookie)
        _, page, _ = await ask(app, "GET", PLAY, cookie=cookie)
        taken.append(perf_counter() - began)
        await asyncio.sleep(THOUGHT)
    return taken


def _wanted(page: str) -> str:
    """What is pressed next; nothing that there is, at the end of a game."""
    keys = _BUTTON.findall(page)
    return next((each for name in ON for each in keys if each.startswith(name)), "none")


async def ask(
    app: App, method: str, path: str, body: str = "", cookie: str = ""
) -> tuple[int, str, str]:
    """One request without a network: status, text, the cookie that came with it."""
    sent: list[Any] = []

    async def receive() -> dict[str, Any]:
        return {"type": "http.request", "body": body.encode(), "more_body": False}

    async def send(message: Any) -> None:  # noqa: ANN401  # as ASGI has it
        sent.append(message)

    headers = [(b"host", HOST.encode()), *([(b"cookie", cookie.encode())] if cookie else ())]
    scope = {
        "type": "http",
        "method": method,
        "path": path,
        "raw_path": path.encode(),
        "root_path": "",
        "scheme": "http",
        "query_string": b"",
        "headers": headers,
        "client": ("127.0.0.1", 50_000),
        "server": ("127.0.0.1", 8022),
    }
    await app(scope, receive, send)
    given = dict(sent[0]["headers"]).get(b"set-cookie", b"").decode().partition(";")[0]
    text = b"".join(each.get("body", b"") for each in sent[1:]).decode()
    return sent[0]["status"], text, given
