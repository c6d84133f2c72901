"""The code of a game's result, the same in every front for the same choices."""

from game.classroom import result_code as codes
from game.classroom.result import result_of
from game.session.session import Session
from game.session.setup import setup_data


def result_code(session: Session, seat: int = 0) -> str:
    """The code; empty while the game is not over. `seat` is of a room."""
    found = result_of(
        session.state,
        session.scenario,
        setup_data(session.setup),
        content=session.pack.content_hash,
        played=session.hash,
        seat=seat,
    )
    return codes.write(found) if found is not None else ""
