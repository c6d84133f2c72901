"""`apparat simulate`: many games played by a policy."""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from game.app.argument_error import WrongArgumentError, known
from game.app.choices import POLICIES, add_scenario, programme_of, scenario_of
from game.app.commands.parsers import Parsers
from game.app.mods import add_mods, mods_of
from game.app.names import seed, sim_policy
from game.app.numbers import positive

if TYPE_CHECKING:
    from game.rules.archive import Pack
    from game.rules.scenario import Programme, Scenario


def add(parsers: Parsers) -> None:
    """Declare the command."""
    parser = parsers.add_parser(
        "simulate",
        help="play many games without a window",
        description="Exit code: 1 if a game could not be played to its end.",
    )
    add_scenario(parser, other=sim_policy)
    parser.add_argument(
        "--policy",
        type=sim_policy,
        metavar="POLICY",
        default="recorded",
        help=f"how the seat is played: {POLICIES}, competent (looks ahead for its programme); "
        "so also --other",
    )
    parser.add_argument(
        "--programme",
        metavar="ID",
        help="what to set out to do (default: the seat’s first, as for the other seat)",
    )
    parser.add_argument("--runs", type=positive, default=100, metavar="N")
    parser.add_argument("--seed", type=seed, default="SIM", metavar="TEXT")
    parser.add_argument("--jobs", type=positive, default=1, metavar="J")
    parser.add_argument("--out", type=Path, metavar="FILE.csv", help="write all runs as CSV")
    parser.add_argument(
        "--tell", action="store_true", help="tell the first of the games turn by turn, in words"
    )
    parser.add_argument(
        "--coverage",
        action="store_true",
        help="by all policies and from both seats: which cards, options and endings no game came "
        "to, and the nearest miss (with --mod: those of the packages)",
    )
    parser.add_argument("--json", action="store_true", help="with --coverage: as JSON")
    add_mods(parser)
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Play, print a summary, write the table; or tell one game."""
    from game.app.wiring import load_pack
    from game.sim.policies import COMPETENT

    if args.json and not args.coverage:
        raise WrongArgumentError("--json goes with --coverage")
    pack = load_pack(mods_of(args))
    if args.coverage:
        return _cover(args, pack)
    found = scenario_of(args, pack)
    aims = args.tell or args.policy == COMPETENT or args.programme is not None
    programme = programme_of(args, found) if aims else ""
    theirs = _theirs(args, pack) if args.other == COMPETENT else None
    if args.tell:
        return _tell(args, pack, found, programme, theirs)
    return _summarise(args, found, programme, theirs)


def _cover(args: argparse.Namespace, pack: "Pack") -> int:
    """Say what the games of a scenario do not come to."""
    from game.app.reach_told import as_json, as_lines, of_packages
    from game.sim.reach import missed, reach

    name = known("scenario", args.scenario, pack.scenarios)
    found = reach(pack, name, args.runs, args.seed, args.jobs)
    own = [each.id for each in pack.packages[1:]]
    rest = of_packages(missed(found, pack, name), own)
    if args.json:
        print(as_json(found, rest, name))
    else:
        print("\n".join(as_lines(found, rest, name)))
    return 1 if found.problems else 0


def _theirs(args: argparse.Namespace, pack: "Pack") -> "Programme":
    """What a competent other seat sets out to do: the first of its programmes."""
    from game.rules.ids import other_seat

    turned = vars(args) | {"seat": other_seat(args.seat), "programme": None}
    found = scenario_of(argparse.Namespace(**turned), pack)
    return found.programmes[programme_of(argparse.Namespace(**turned), found)]


def _tell(
    args: argparse.Namespace,
    pack: "Pack",
    scenario: "Scenario",
    programme: str,
    theirs: "Programme | None",
) -> int:
    from game.app.telling import Telling
    from game.locale import Locale
    from game.locale.locale import FALLBACK
    from game.sim.competent import Competent
    from game.sim.play import StuckError
    from game.sim.policies import policy_of

    telling = Telling(scenario, programme, pack.archive, Locale(pack.texts, FALLBACK))
    policy = policy_of(args.policy, scenario, programme)
    other = Competent(theirs) if theirs is not None else None
    try:
        for line in telling.lines(f"{args.seed}-0", policy, other):
            print(line)
    except StuckError as error:
        print(f"  stuck: {error}")
        return 1
    return 0


def _summarise(
    args: argparse.Namespace, scenario: "Scenario", programme: str, theirs: "Programme | None"
) -> int:
    from statistics import median

    from game.sim.run import simulate, write_csv

    runs = list(
        simulate(
            scenario,
            args.policy,
            args.runs,
            args.seed,
            args.jobs,
            programme=programme,
            theirs=theirs,
        )
    )
    stuck = [each for each in runs if each.problem]
    if args.out:
        write_csv(args.out, runs)
    aim = f" for {programme}" if programme else ""
    played = f"{scenario.seat} {args.policy}{aim}, the other {scenario.rival}"
    print(f"{scenario.id}, {scenario.reading.id}, {played}: {len(runs)} games")
    for name in ("moves", "distance", "delegates_with", "delegates_against"):
        print(f"  {name.replace('_', ' ')}: {median(getattr(each, name) for each in runs):g}")
    for each in stuck:
        print(f"  stuck: {each.problem}")
    return 1 if stuck else 0
