"""`apparat replay`: play a saved game again and compare the hashes."""

import argparse
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from game.app.commands import Parsers
    from game.app.saved import SavedFile
    from game.rules.archive import Pack
    from game.saves.problem import SaveError
    from game.session.session import Session


def add(parsers: "Parsers") -> None:
    """Declare the command."""
    parser = parsers.add_parser(
        "replay",
        help="play a saved game again and compare",
        description="Exit code: 1 if the game goes another way than it was recorded.",
    )
    parser.add_argument("save", metavar="SAVE", help="folder or id of a saved game")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Replay; print turns, moves and the hash."""
    from game.app.saved import begun, open_saved
    from game.app.wiring import load_pack
    from game.app.words import Words

    pack = load_pack()
    saved = open_saved(args.save, pack)
    session = begun(saved, pack)
    problem = _play(session, saved, pack)
    print(_summary(session, saved))
    if problem is None:
        return 0
    print(f"apparat: {Words(pack, 'en').why(problem.why)}", file=sys.stderr)
    return 1


def _play(session: "Session", saved: "SavedFile", pack: "Pack") -> "SaveError | None":
    from game.saves.problem import SaveError
    from game.session.resume import play
    from game.session.setup import packages

    same = saved.files.header.packages == packages(pack)
    try:
        for record in saved.files.records:
            play(session, record, same=same)
    except SaveError as error:
        return error
    return None


def _summary(session: "Session", saved: "SavedFile") -> str:
    state, setup = session.state, session.setup
    lines = [
        f"{setup.scenario} ({setup.reading}, {setup.programme}), seed {setup.seed}",
        f"seat {setup.seat}, the other {setup.rival}",
        f"turn {state.turn} of {len(session.scenario.turns)}{', over' if state.over else ''}",
        f"turns ended {sum(each.kind == 'end-turn' for each in session.desk.moves)}",
        f"moves {len(session.desk.moves)}",
        f"records {len(saved.files.records)}",
        f"state {session.hash}",
    ]
    if saved.files.damaged:
        lines.append(f"left out at the end: {saved.files.damaged} damaged bytes")
    return "\n".join(lines)
