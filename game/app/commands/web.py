"""web: the static edition, a folder for any web space."""

import argparse
from pathlib import Path

from game.app.commands.parsers import Parsers
from game.app.mods import add_mods, mods_of


def add(parsers: Parsers) -> None:
    """Declare the command."""
    command = parsers.add_parser(
        "web",
        help="write the game as a folder for any web space",
        description=(
            "Writes the static edition: the game with Python inside of the page, for any web "
            "space that serves files by http. Needs Pyodide, once: npm install pyodide. With the "
            "extra “static” (pip install 'apparat[static]') its letters are a tenth as large."
        ),
    )
    command.add_argument("out", metavar="OUT", type=Path, help="a folder, new or empty")
    command.add_argument(
        "--pyodide",
        metavar="FOLDER",
        type=Path,
        help="the folder of the npm package (default: node_modules/pyodide here)",
    )
    add_mods(command)
    command.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Write the folder, and say how much a browser fetches."""
    from game.app.web import make, told

    print(told(make(args.out, args.pyodide, mods_of(args)), args.out))
    return 0
