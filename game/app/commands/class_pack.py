"""`apparat class-pack`: the teacher's pack, as pages to print."""

import argparse
from pathlib import Path

from game.app.commands.parsers import Parsers


def add(parsers: Parsers) -> None:
    """Declare the command."""
    parser = parsers.add_parser(
        "class-pack",
        help="write the teacher’s pack as pages to print",
        description=(
            "Writes the quick card, the scripts, source cards, keys and the other sheets of the "
            "class as pages for A4. Any browser prints them or saves them as PDF."
        ),
    )
    parser.add_argument("out", metavar="OUT", type=Path, help="a folder; its pages are replaced")
    parser.add_argument("--spare-ink", action="store_true", help="without filled surfaces")
    parser.add_argument("--lang", default="en", metavar="LANGUAGE")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Write the pages and say where to begin."""
    from game.app.class_pack import write_class_pack
    from game.app.wiring import load_pack

    count = write_class_pack(args.out, load_pack(), args.lang, spare=args.spare_ink)
    print(f"{count} pages; begin with {args.out / 'index.html'}")
    return 0
