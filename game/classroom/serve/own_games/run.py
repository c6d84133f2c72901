"""Opens both doors of a room of own games, and closes its games when it ends."""

from collections.abc import Callable
from secrets import token_hex

from starlette.types import ASGIApp

from game.classroom.serve.address import HERE
from game.classroom.serve.own_games import board, pupils
from game.classroom.serve.own_games.hall import OwnHall
from game.classroom.serve.run import Doors, at_doors, settled
from game.web.serve.run import Server


def serve(hall: OwnHall, doors: Doors, on_ready: Callable[[str], None]) -> None:
    """Serve until the program is interrupted. `on_ready` gets the address of the board.

    The games of a room that goes on are opened meanwhile.
    """
    key = token_hex(16)
    way = f"http://{HERE}:{doors.board_port}/?key={key}"
    hall.games.take_up(hall.room.seats)
    try:
        server = Server(settled(application(hall, doors, key)), lambda: on_ready(way))
        server.run(sockets=[*doors.pupils, doors.board])
    finally:
        hall.games.close()


def application(hall: OwnHall, doors: Doors, key: str) -> ASGIApp:
    """Both doors: which one somebody stands at, the port says that he came in by."""
    port, own = doors.pupils_port, doors.board_port
    names = [HERE, "localhost", *(each.getsockname()[0] for each in doors.pupils)]
    for_pupils = pupils.application(hall, [f"{each}:{port}" for each in names])
    for_teacher = board.application(hall, [f"{each}:{own}" for each in (HERE, "localhost")], key)

    return at_doors(for_pupils, for_teacher, own)
