"""The options that say which game: scenario, seat, seed and so on, for every command alike.

The rules are imported when an argument is read or used: a help and a version need none of them.
"""

import argparse
from collections.abc import Callable
from typing import TYPE_CHECKING

from game.app.argument_error import known
from game.app.names import policy, preview, seat, seed

if TYPE_CHECKING:
    from game.rules.archive import Pack
    from game.rules.scenario import Scenario
    from game.session.setup import Setup

POLICIES = "recorded (default), cautious, bold, random"
"""The policies as a help lists them."""


def add_scenario(
    to: argparse.ArgumentParser, *, needed: bool = True, other: Callable[[str], str] = policy
) -> None:
    """`--scenario`, `--seat`, `--reading`, `--other`."""
    to.add_argument("--scenario", metavar="ID", required=needed, help="which scenario")
    to.add_argument(
        "--seat",
        type=seat,
        metavar="SEAT",
        default="general-secretary",
        help="which seat: general-secretary (default) or opposition",
    )
    to.add_argument("--reading", metavar="ID", help="a historian's reading (default: the first)")
    to.add_argument(
        "--other",
        type=other,
        metavar="POLICY",
        default="recorded",
        help=f"how the other seat is played: {POLICIES}",
    )


def add_game(to: argparse.ArgumentParser, *, needed: bool = True) -> None:
    """Everything a game is begun with."""
    add_scenario(to, needed=needed)
    to.add_argument("--seed", type=seed, metavar="TEXT", help="the seed (default: a new one)")
    to.add_argument("--programme", metavar="ID", help="what to set out to do (default: the first)")
    to.add_argument(
        "--preview",
        type=preview,
        metavar="LEVEL",
        default="secretary",
        help="how much is said beforehand: student, secretary (default), archive",
    )


def scenario_of(args: argparse.Namespace, pack: "Pack") -> "Scenario":
    """The scenario that was named. Raises WrongArgumentError."""
    name = known("scenario", args.scenario, pack.scenarios)
    reading = args.reading and known("reading", args.reading, pack.readings)
    return pack.scenario(name, reading, args.seat, args.other)


def programme_of(args: argparse.Namespace, scenario: "Scenario") -> str:
    """The programme that was named, or the seat's first. Raises WrongArgumentError."""
    programmes = list(scenario.programmes)
    wanted = args.programme or (programmes[0] if programmes else "")
    return known("programme", wanted, programmes)


def setup_of(args: argparse.Namespace, pack: "Pack") -> "Setup":
    """The setup that was asked for. Raises WrongArgumentError."""
    from game.session.seed import new_seed
    from game.session.setup import Setup

    found = scenario_of(args, pack)
    return Setup(
        scenario=found.id,
        seat=found.seat,
        seed=args.seed or new_seed(),
        programme=programme_of(args, found),
        reading=found.reading.id,
        preview=args.preview,
        rival=found.rival,
    )
