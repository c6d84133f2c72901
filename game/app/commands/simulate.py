"""`apparat simulate`: many games played by a policy."""

import argparse
from pathlib import Path

from game.app.choices import POLICIES, add_scenario, scenario_of
from game.app.commands.parsers import Parsers
from game.app.names import policy
from game.app.numbers import positive


def add(parsers: Parsers) -> None:
    """Declare the command."""
    parser = parsers.add_parser(
        "simulate",
        help="play many games without a window",
        description="Exit code: 1 if a game could not be played to its end.",
    )
    add_scenario(parser)
    parser.add_argument(
        "--policy",
        type=policy,
        metavar="POLICY",
        default="recorded",
        help=f"how the seat is played: {POLICIES}",
    )
    parser.add_argument("--runs", type=positive, default=100, metavar="N")
    parser.add_argument("--seed", default="SIM", metavar="TEXT")
    parser.add_argument("--jobs", type=positive, default=1, metavar="J")
    parser.add_argument("--out", type=Path, metavar="FILE.csv", help="write all runs as CSV")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Play, print a summary, write the table."""
    from statistics import median

    from game.app.wiring import load_pack
    from game.sim.run import simulate, write_csv

    found = scenario_of(args, load_pack())
    runs = list(simulate(found, args.policy, args.runs, args.seed, args.jobs))
    stuck = [each for each in runs if each.problem]
    if args.out:
        write_csv(args.out, runs)
    played = f"{found.seat} {args.policy}, the other {found.rival}"
    print(f"{found.id}, {found.reading.id}, {played}: {len(runs)} games")
    for name in ("moves", "distance", "delegates_with", "delegates_against"):
        print(f"  {name.replace('_', ' ')}: {median(getattr(each, name) for each in runs):g}")
    for each in stuck:
        print(f"  stuck: {each.problem}")
    return 1 if stuck else 0
