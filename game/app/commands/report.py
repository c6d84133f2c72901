"""`apparat report`: the debrief of a saved game as a page, a table, data."""

import argparse
from pathlib import Path

from game.app.commands.parsers import Parsers
from game.app.mods import Wanted


def add(parsers: Parsers) -> None:
    """Declare the command."""
    parser = parsers.add_parser("report", help="write the debrief of a saved game")
    parser.add_argument("save", metavar="SAVE", help="folder or id of a saved game")
    parser.add_argument("out", metavar="OUT.html", type=Path)
    parser.add_argument("--csv", metavar="FILE", type=Path, help="the record table as CSV")
    parser.add_argument("--json", metavar="FILE", type=Path, help="the whole debrief as JSON")
    parser.add_argument("--lang", default="en", metavar="LANGUAGE")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Replay the game and write what was asked for."""
    from game.app.report import view_of
    from game.app.saved import open_saved, session_of
    from game.app.wiring import load_pack
    from game.report import data, html

    pack = load_pack(Wanted())
    session = session_of(open_saved(args.save, pack), pack)
    view, locale = view_of(session, args.lang)
    html.write(args.out, view, locale)
    if args.csv:
        data.write_csv(args.csv, view)
    if args.json:
        data.write_json(args.json, view)
    return 0
