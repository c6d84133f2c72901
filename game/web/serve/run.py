"""Serves one player at this machine and no other: finds a port, and ends when he leaves."""

import os
import socket
from collections.abc import Callable

import uvicorn

from game.web.front import Front
from game.web.serve.application import application

HERE = "127.0.0.1"
TRIED = 50
"""So many ports after the one that was asked for."""


class NoPortError(Exception):
    """Every port that was tried is taken."""


def listen(port: int, most: int = TRIED) -> socket.socket:
    """A socket at the port, or at the next that is free. Raises NoPortError.

    A port on which only ended connections wait is free: a game that is begun again is found under
    the address that an open tab has.
    """
    for number in range(port, min(port + most, 65_536)):
        found = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
        if os.name == "posix":  # elsewhere it would share a port with whoever listens there
            found.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            found.bind((HERE, number))
        except OSError:
            found.close()
            continue
        found.listen()
        return found
    raise NoPortError(f"ports {port} to {port + most - 1}")


def serve(front: Front, door: socket.socket, on_ready: Callable[[str], None]) -> None:
    """Serve until the player leaves the game, or the program is interrupted.

    `on_ready` gets the address when pages are answered.
    """
    port = door.getsockname()[1]
    hosts = (f"{HERE}:{port}", f"localhost:{port}")
    server: Server

    def leave() -> None:
        server.should_exit = True

    made = application(front, hosts, leave)
    # no log: a program without a window of its own has nowhere to write one
    config = uvicorn.Config(
        made, log_config=None, access_log=False, lifespan="off", server_header=False
    )
    server = Server(config, lambda: on_ready(f"http://{HERE}:{port}/"))
    server.run(sockets=[door])


class Server(uvicorn.Server):
    """A server that says when it answers."""

    def __init__(self, config: uvicorn.Config, on_ready: Callable[[], None]) -> None:
        super().__init__(config)
        self._on_ready = on_ready

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Open the door, then tell."""
        await super().startup(sockets)
        self._on_ready()
