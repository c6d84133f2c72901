"""How a room of own games is asked for on the command line, light enough for its parser."""

import argparse
from dataclasses import dataclass

from game.app.argument_error import WrongArgumentError
from game.app.names import policy, seat, seed
from game.app.room_options import Wish
from game.app.room_options import wish as wish_of

SCENARIO = "own games are of a scenario: name one before --own-games"
ONLY = "--seat, --seed, --programme, --reading and --other belong to --own-games"
SIDES = "two sides play a scenario: name one before --two-sides"
BOTH_SEATS = "with --two-sides people sit at both desks: leave --seat and --other away"
ONE_DEVICE = "one device for both desks belongs to --two-sides"
EITHER = "either --own-games or --two-sides"


@dataclass(frozen=True)
class OwnWish:
    """What is played, and the room for it. What is empty is as a new game proposes it.

    Where `two_sides` play there is one game, else as many as pupils; `one_device` is for both.
    """

    room: Wish
    seat: str
    seed: str
    programme: str
    reading: str
    other: str
    two_sides: bool = False
    one_device: bool = False


def declare(command: argparse.ArgumentParser) -> None:
    """Declare what own games are begun with, beside the options of a room."""
    group = command.add_argument_group(
        "own games",
        "Nobody votes: each pupil plays a scenario, all the same one from the same desk and seed, "
        "each at an own pace. The room is opened with --lan and --keep as one that votes.",
    )
    group.add_argument(
        "--own-games",
        action="store_true",
        help="open a room in which each pupil plays the scenario LESSON, the same for all",
    )
    group.add_argument(
        "--two-sides",
        action="store_true",
        help="open a room in which two devices play the scenario LESSON against each other, and "
        "the others are delegates",
    )
    group.add_argument(
        "--one-device",
        action="store_true",
        help="with --two-sides: both desks at one device, with a curtain between",
    )
    group.add_argument(
        "--seat",
        "--side",
        type=seat,
        metavar="SEAT",
        help="general-secretary (default) or opposition",
    )
    group.add_argument("--seed", type=seed, metavar="TEXT", help="the seed (default: a new one)")
    group.add_argument("--programme", metavar="ID", help="what to set out to do")
    group.add_argument("--reading", metavar="ID", help="a historian’s reading")
    group.add_argument("--other", type=policy, metavar="POLICY", help="how the other seat plays")


def wish(args: argparse.Namespace) -> OwnWish | None:
    """What was asked for; None for a room in which no games are played.

    Raises WrongArgumentError for what only such rooms have, and where no scenario is named.
    """
    given = (args.seat, args.seed, args.programme, args.reading, args.other)
    if args.one_device and not args.two_sides:
        raise WrongArgumentError(ONE_DEVICE)
    if not (args.own_games or args.two_sides):
        if any(given):
            raise WrongArgumentError(ONLY)
        return None
    if args.own_games and args.two_sides:
        raise WrongArgumentError(EITHER)
    if args.two_sides and (args.seat or args.other):
        raise WrongArgumentError(BOTH_SEATS)
    if args.lesson is None:
        raise WrongArgumentError(SIDES if args.two_sides else SCENARIO)
    args.serve = True
    room = wish_of(args)
    if room is None:
        return None
    seat, seed, programme, reading, other = (each or "" for each in given)
    return OwnWish(
        room,
        seat,
        seed,
        programme,
        reading,
        other,
        two_sides=args.two_sides,
        one_device=args.one_device,
    )
