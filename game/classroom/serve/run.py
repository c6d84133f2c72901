"""Opens both doors of a room in one program: the pupils’, and the teacher’s on its own port."""

import socket
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from secrets import token_hex

import uvicorn
from starlette.types import ASGIApp, Receive, Scope, Send

from game.classroom.serve import board, pupils
from game.classroom.serve.address import HERE, listen
from game.classroom.serve.hall import Hall
from game.classroom.serve.wire import Wire
from game.web.serve.run import Server

CONNECTIONS = 600
"""Two hundred pupils that wait for news, and as many again that ask for something."""

HEADERS_MOST = 16_384
"""Bytes of the head of a request."""


@dataclass(frozen=True)
class Doors:
    """The sockets of a room: pupils’ come first, the board’s is the last."""

    pupils: tuple[socket.socket, ...]
    board: socket.socket

    @property
    def pupils_port(self) -> int:
        """The port at which pupils ask."""
        return _port(self.pupils[0])

    @property
    def board_port(self) -> int:
        """The port at which the teacher asks."""
        return _port(self.board)

    def close(self) -> None:
        """Shut all of them."""
        for each in (*self.pupils, self.board):
            each.close()


def open_doors(port: int, address: str = "") -> Doors:
    """Listen: at this machine, and at an address of it in a network if one is given.

    Raises NoPortError, NoAddressError.
    """
    found = listen((HERE, address) if address else (HERE,), port)
    try:
        (own,) = listen((HERE,), _port(found[0]) + 1)
    except BaseException:
        for each in found:
            each.close()
        raise
    return Doors(tuple(found), own)


def serve(hall: Hall, doors: Doors, on_ready: Callable[[str], None]) -> None:
    """Serve until the program is interrupted. `on_ready` gets the address of the board."""
    key = token_hex(16)
    way = f"http://{HERE}:{doors.board_port}/?key={key}"
    config = settled(application(hall, doors, key))
    Server(config, lambda: on_ready(way)).run(sockets=[*doors.pupils, doors.board])


def settled(app: ASGIApp) -> uvicorn.Config:
    """How a room is served: what a connection may take of it, and nothing written down."""
    return uvicorn.Config(
        app,
        http=Wire,
        log_config=None,
        access_log=False,
        lifespan="off",
        server_header=False,
        proxy_headers=False,
        limit_concurrency=CONNECTIONS,
        h11_max_incomplete_event_size=HEADERS_MOST,
        timeout_graceful_shutdown=1,
    )


def application(hall: Hall, doors: Doors, key: str) -> ASGIApp:
    """Both doors: which one somebody stands at, the port says that he came in by."""
    own = doors.board_port
    for_pupils = at_pupils_door(hall, doors.pupils)
    for_teacher = board.application(hall, [f"{each}:{own}" for each in (HERE, "localhost")], key)

    return at_doors(for_pupils, for_teacher, own)


def at_doors(for_pupils: ASGIApp, for_teacher: ASGIApp, board_port: int) -> ASGIApp:
    """Both doors as one: which of them somebody stands at, the port says."""

    async def at_the_door(scope: Scope, receive: Receive, send: Send) -> None:
        is_board = scope["server"][1] == board_port
        await (for_teacher if is_board else for_pupils)(scope, receive, send)

    return at_the_door


def at_pupils_door(hall: Hall, doors: Sequence[socket.socket]) -> ASGIApp:
    """The pupils’ pages, asked for under the names of their doors and no others."""
    names = {HERE, "localhost", *(each.getsockname()[0] for each in doors)}
    return pupils.application(hall, [f"{each}:{_port(doors[0])}" for each in sorted(names)])


def _port(door: socket.socket) -> int:
    port: int = door.getsockname()[1]
    return port
