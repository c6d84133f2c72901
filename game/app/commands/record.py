"""`apparat record`: the model against the record, measure by measure."""

import argparse
import json
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from game.app.choices import add_scenario, scenario_of
from game.app.numbers import positive
from game.rules.archive import Pack
from game.rules.scenario import Scenario

if TYPE_CHECKING:
    from game.app.commands import Parsers


def add(parsers: "Parsers") -> None:
    """Declare the command."""
    parser = parsers.add_parser("record", help="hold the model against the recorded figures")
    add_scenario(parser, needed=False)
    parser.add_argument("--seeds", type=positive, default=200, metavar="N")
    parser.add_argument("--jobs", type=positive, default=1, metavar="J")
    parser.add_argument("--format", choices=("text", "json"), default="text")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Play by the record and print the table."""
    from game.app.wiring import load_pack

    pack = load_pack()
    rows = [row for each in _scenarios(args, pack) for row in _rows(each, pack, args)]
    if args.format == "json":
        print(json.dumps(rows, ensure_ascii=False, indent=1))
        return 0
    for row in rows:
        print(
            f"{row['scenario']}  {row['id']}: {row['recorded']} ({row['low']}–{row['high']}), "
            f"model {row['model_median']} ({row['model_low']}–{row['model_high']}), "
            f"inside {row['inside_share']:.0%}, {row['confidence']}"
        )
    return 0


def _scenarios(args: argparse.Namespace, pack: Pack) -> Iterator[Scenario]:
    """The scenario that was named, or every one that has measures."""
    names = [args.scenario] if args.scenario else list(pack.scenarios)
    for name in names:
        found = scenario_of(argparse.Namespace(**{**vars(args), "scenario": name}), pack)
        if found.measures:
            yield found


def _rows(scenario: Scenario, pack: Pack, args: argparse.Namespace) -> Iterator[dict[str, Any]]:
    from dataclasses import asdict

    from game.sim.record_table import record_table

    for row in record_table(scenario, seeds=args.seeds, jobs=args.jobs):
        note = pack.archive.measures.get(row.id)
        cited = [f"{each.source}, {each.locator}" for each in note.citations] if note else []
        yield {"scenario": scenario.id} | asdict(row) | {"source": "; ".join(cited)}
