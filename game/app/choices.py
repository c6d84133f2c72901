"""The options that say which game: scenario, seat, seed and so on, for every command alike."""

import argparse
import secrets

from game.app.wrong import known
from game.rules.archive import Pack
from game.rules.ids import SEATS
from game.rules.scenario import Scenario
from game.rules.seats.policies import POLICIES
from game.session.preview import PREVIEWS
from game.session.setup import Setup


def add_scenario(to: argparse.ArgumentParser, *, needed: bool = True) -> None:
    """`--scenario`, `--seat`, `--reading`, `--other`."""
    to.add_argument("--scenario", metavar="ID", required=needed, help="which scenario")
    to.add_argument("--seat", choices=SEATS, default=SEATS[0], help="which seat")
    to.add_argument("--reading", metavar="ID", help="a historian's reading (default: the first)")
    to.add_argument(
        "--other", choices=tuple(POLICIES), default="recorded", help="how the other seat is played"
    )


def add_game(to: argparse.ArgumentParser, *, needed: bool = True) -> None:
    """Everything a game is begun with."""
    add_scenario(to, needed=needed)
    to.add_argument("--seed", metavar="TEXT", help="the seed (default: a new one)")
    to.add_argument("--programme", metavar="ID", help="what to set out to do (default: the first)")
    to.add_argument(
        "--preview", choices=PREVIEWS, default="student", help="how much is said beforehand"
    )


def scenario_of(args: argparse.Namespace, pack: Pack) -> Scenario:
    """The scenario that was named. Raises WrongArgumentError."""
    name = known("scenario", args.scenario, pack.scenarios)
    reading = args.reading and known("reading", args.reading, pack.readings)
    return pack.scenario(name, reading, args.seat, args.other)


def setup_of(args: argparse.Namespace, pack: Pack) -> Setup:
    """The setup that was asked for. Raises WrongArgumentError."""
    found = scenario_of(args, pack)
    programmes = list(found.programmes)
    wanted = args.programme or (programmes[0] if programmes else "")
    return Setup(
        scenario=found.id,
        seat=found.seat,
        seed=args.seed or new_seed(),
        programme=known("programme", wanted, programmes),
        reading=found.reading.id,
        preview=args.preview,
        rival=found.rival,
    )


def new_seed() -> str:
    """A seed that can be read out loud."""
    return secrets.token_hex(3).upper()
