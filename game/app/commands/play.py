"""`apparat play`: the window, opened on the desk of a new game."""

import argparse
from typing import TYPE_CHECKING

from game.app.argument_error import WrongArgumentError
from game.app.choices import add_game, setup_of
from game.app.commands.parsers import Parsers
from game.app.mods import add_mods, add_watch, mods_of
from game.app.problem import ContentProblem

if TYPE_CHECKING:
    from game.rules.archive import Pack
    from game.session.setup import Setup


def add(parsers: Parsers) -> None:
    """Declare the command."""
    parser = parsers.add_parser("play", help="open the window on the desk of a new game")
    add_game(parser)
    parser.add_argument(
        "--card", metavar="ID", help="play by the record until this card comes, and open on it"
    )
    add_mods(parser, plays=True)
    add_watch(parser)
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Begin the game and open the window on its desk."""
    from game.app.window import open_window
    from game.app.window_host import WindowHost

    host = WindowHost(wanted=mods_of(args), rehearses=args.watch)
    host.load()
    if host.pack is None:
        raise ContentProblem(host.problem or "")
    try:
        setup = setup_of(args, host.pack)
        if args.card:
            _require(args.card, setup, host.pack)
    except WrongArgumentError:
        host.starts.ended()  # nothing is wrong with the packages
        raise
    return open_window(host, setup, card=args.card or "", watch=args.watch)


def _require(card: str, setup: "Setup", pack: "Pack") -> None:
    """Raise WrongArgumentError if the card does not come in the game: none is begun for nothing."""
    from game.app import fast_forward
    from game.app.argument_error import known
    from game.session.session import Session

    trial = Session(setup, pack)
    known("card", card, trial.scenario.cards)
    if not fast_forward.at_card(trial, fast_forward.POLICIES["recorded"], card):
        raise WrongArgumentError(fast_forward.absent(trial, trial.scenario.cards[card]))
