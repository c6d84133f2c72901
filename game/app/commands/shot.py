"""`apparat shot`: a picture of any screen, without a window; or its page for a browser."""

import argparse
import os
from pathlib import Path

from game.app.choices import add_game
from game.app.commands.parsers import Parsers
from game.app.mods import add_mods
from game.app.numbers import percent, positive, size


def add(parsers: Parsers) -> None:
    """Declare the command."""
    parser = parsers.add_parser("shot", help="draw a screen into a PNG file, or write its page")
    parser.add_argument("screen", metavar="SCREEN", help="title, desk, map, …")
    parser.add_argument("out", metavar="OUT.png", type=Path)
    parser.add_argument(
        "--web",
        action="store_true",
        help="write the page as a browser shows it: one HTML file with everything in it",
    )
    parser.add_argument("--size", type=size, default=(1280, 720), metavar="1280x720")
    parser.add_argument("--scale", type=percent, default=100, metavar="PERCENT", help="text size")
    parser.add_argument("--lang", default="en", metavar="LANGUAGE")
    parser.add_argument("--theme", choices=("paper", "night", "high-contrast"), default="paper")
    add_game(parser, needed=False)
    parser.add_argument(
        "--turn",
        type=positive,
        metavar="N",
        help="the turn at whose opening to stop; for the vote, the turn that has it",
    )
    parser.add_argument("--policy", choices=("recorded", "none"), default="recorded")
    parser.add_argument(
        "--state", choices=("longest", "emptiest"), help="instead of --turn, where a page has it"
    )
    parser.add_argument("--at", default="", metavar="ID", help="what to open the page on")
    parser.add_argument("--card", metavar="ID", help="for the desk: this card in hand")
    parser.add_argument("--option", metavar="ID", help="with --card: what came of this answer")
    add_mods(parser)
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Play to the turn, draw, write."""
    os.environ["SDL_VIDEODRIVER"] = "dummy"
    os.environ["SDL_AUDIODRIVER"] = "dummy"
    from game.app.shot import shoot

    shoot(args)
    return 0
