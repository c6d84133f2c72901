"""`apparat replay`: play a saved game again and compare the hashes."""

import argparse
import sys
from typing import TYPE_CHECKING

from game.app.commands.parsers import Parsers
from game.app.mods import Wanted

if TYPE_CHECKING:
    from game.app.saved import SavedFile
    from game.session.session import Session
    from game.session.shared import SharedSession


def add(parsers: Parsers) -> None:
    """Declare the command."""
    parser = parsers.add_parser(
        "replay",
        help="play a saved game again and compare",
        description="Exit code: 1 if the game goes another way than it was recorded.",
    )
    parser.add_argument("save", metavar="SAVE", help="folder or id of a saved game")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Replay; print turns, moves and the hash. Raises WrongArgumentError for no game to replay."""
    from game.app.saved import open_saved, replayed
    from game.app.text_lookup import TextLookup
    from game.app.wiring import load_pack

    pack = load_pack(Wanted())
    saved = open_saved(args.save, pack)
    session, problem = replayed(saved, pack)
    print(_summary(session, saved))
    if problem is None:
        return 0
    print(f"apparat: {TextLookup(pack, 'en').why(problem.why)}", file=sys.stderr)
    return 1


def _summary(session: "Session | SharedSession", saved: "SavedFile") -> str:
    from game.session.session import Session

    setup = session.setup
    if isinstance(session, Session):
        state, scenario = session.state, session.scenario
    else:
        state, scenario = session.state(setup.seat), session.scenario(setup.seat)
    moves = state.desks[setup.seat].moves
    lines = [
        f"{setup.scenario} ({setup.reading}, {setup.programme}), seed {setup.seed}",
        f"seat {setup.seat}, the other {setup.rival}",
        f"turn {state.turn} of {len(scenario.turns)}{', over' if state.over else ''}",
        f"turns ended {sum(each.kind == 'end-turn' for each in moves)}",
        f"moves {len(moves)}",
        f"records {len(saved.files.records)}",
        f"state {session.hash}",
    ]
    if saved.files.damaged:
        lines.append(f"left out at the end: {saved.files.damaged} damaged bytes")
    return "\n".join(lines)
