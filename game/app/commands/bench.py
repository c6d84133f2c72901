"""`apparat bench`: how fast the game is, as ratios to a floor measured in the same seconds."""

import argparse
import json
from dataclasses import asdict

from game.app.choices import add_game, scenario_of
from game.app.commands.parsers import Parsers
from game.app.numbers import positive

WHOLE = "campaign"
"""What is played when no scenario is named."""


def add(parsers: Parsers) -> None:
    """Declare the command."""
    parser = parsers.add_parser("bench", help="measure speed, as ratios")
    add_game(parser, needed=False)
    parser.add_argument("--rounds", type=positive, default=30, metavar="N")
    parser.add_argument("--window", action="store_true", help="measure the window too")
    parser.add_argument("--web", action="store_true", help="measure the pages as HTML too")
    parser.add_argument(
        "--room", action="store_true", help="measure rooms of own games and of votes"
    )
    parser.add_argument("--format", choices=("text", "json"), default="text")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Measure and print."""
    from game.app import paths
    from game.app.loading import from_cache, loading
    from game.app.wiring import load_pack
    from game.sim.bench import bench

    pack = load_pack()
    args.scenario = args.scenario or (
        WHOLE if WHOLE in pack.scenarios else next(iter(pack.scenarios), "")
    )
    figures = bench(scenario_of(args, pack), args.rounds)
    if (content := paths.content()).is_dir():
        from game.app.loading import from_cache, loading, rechecking, reloading

        figures += (loading(content), rechecking(content), reloading(content))
    if content.is_relative_to(paths.root()):
        figures += (from_cache(),)
    if args.window:
        from game.app.choices import setup_of
        from game.app.measure import first_frame, movements, pages, saved_decisions, spoken

        setup = setup_of(args, pack)
        figures += (saved_decisions(pack, setup), first_frame())
        figures += (*pages(pack, setup), spoken(pack, setup), *movements(pack, setup))
    if args.web:
        from game.app.choices import setup_of
        from game.app.measure_web import html_pages

        figures += html_pages(pack, setup_of(args, pack))
    if args.room:
        from game.app.choices import setup_of
        from game.app.measure_room import room_steps
        from game.app.measure_votes import vote_steps

        figures += (room_steps(pack, setup_of(args, pack)), *vote_steps(pack))
    if args.format == "json":
        print(json.dumps([asdict(each) | {"ratio": each.ratio} for each in figures], indent=1))
        return 0
    for each in figures:
        target = f", target {each.target:g}" if each.target is not None else ""
        took = (
            f"{each.measured * 1e6:.1f} µs" if each.unit == "s" else f"{each.measured:,.0f} bytes"
        )
        print(f"{each.id}: {took}, {each.ratio:.2f} × {each.floor_name}{target}")
    return 0
