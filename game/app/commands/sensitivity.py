"""`apparat sensitivity`: on what constants of the model the winter of 1923–24 hangs."""

import argparse
import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from game.app.argument_error import WrongArgumentError, known
from game.app.commands.parsers import Parsers
from game.app.numbers import positive

if TYPE_CHECKING:
    from game.rules.archive import Pack
    from game.rules.scenario import Scenario
    from game.sim.sensitivity import Moved, Sensitivity

WHOLE = "campaign"
"""The scenario that is played if none is named: it has the whole way to the winter in it."""


def add(parsers: Parsers) -> None:
    """Declare the command."""
    parser = parsers.add_parser(
        "sensitivity",
        help="show on what constants the winter of 1923–24 hangs",
        description=(
            "Every constant of the model is halved and doubled, one at a time, and the scenario "
            "played by the record. It takes some minutes. "
            "Exit code: 1 if a game could not be played to its end."
        ),
    )
    parser.add_argument("--seeds", type=positive, default=10, metavar="N")
    parser.add_argument("--jobs", type=positive, default=2, metavar="J")
    parser.add_argument("--scenario", metavar="ID", help="which scenario (default: the campaign)")
    parser.add_argument(
        "--reading", metavar="ID", help="a historian's reading (default: the first)"
    )
    parser.add_argument(
        "--constant", action="append", metavar="ID", help="only this constant (may be repeated)"
    )
    parser.add_argument("--format", choices=("text", "json"), default="text")
    parser.add_argument(
        "--store", action="store_true", help="keep those that matter most, for the archive"
    )
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Play, and print the constants, those first on which most hangs."""
    from game.app.wiring import load_pack
    from game.sim.play import StuckError
    from game.sim.sensitivity import WINTER, sensitivity
    from game.sim.table_games import LostPlayerError
    from game.sim.varied import UnknownConstantError

    pack = load_pack()
    place = _place(args) if args.store else None
    scenario = _scenario(args, pack)
    names = [known("constant", each, pack.archive.constants) for each in args.constant or ()]
    measured = {each.id for each in scenario.measures}
    if not measured.issuperset(WINTER):
        raise WrongArgumentError(f"“{scenario.id}” does not measure the winter of 1923–24")
    try:
        found = sensitivity(pack, scenario, args.seeds, args.jobs, constants=names)
    except UnknownConstantError as error:
        raise WrongArgumentError(f"{error}: see `constants` in the content") from error
    except StuckError as error:
        print(f"stuck: {error}", file=sys.stderr)
        return 1
    except LostPlayerError as error:
        raise WrongArgumentError(f"{error}; nothing is stored. Try fewer --jobs") from error
    if place is not None:
        place.write_text(stored(found, pack), encoding="utf-8", newline="\n")
    if args.format == "json":
        print(json.dumps(_data(found, pack), ensure_ascii=False, indent=1))
    else:
        print("\n".join(_lines(found, pack)))
    return 0


def stored(found: "Sensitivity", pack: "Pack") -> str:
    """What the content keeps: a line a constant, so that a change can be read."""
    from game.sim.sensitivity import KEPT

    data = _data(found, pack)
    kept = [json.dumps(each, ensure_ascii=False) for each in data.pop("constants")[:KEPT]]
    opening = json.dumps(data, ensure_ascii=False)[:-1]
    return opening + ', "constants": [\n' + ",\n".join(kept) + "\n]}\n"


def _place(args: argparse.Namespace) -> Path:
    """Where the table is stored. Raises WrongArgumentError where it cannot be."""
    from game.app import paths
    from game.content.build.sensitivity import PLACE

    if args.scenario or args.reading or args.constant:
        raise WrongArgumentError(
            "only the whole table is stored: name no scenario, no reading and no constant"
        )
    content = paths.content()
    if not content.is_dir():
        raise WrongArgumentError("this content is baked: the table is stored where it is written")
    place = (content if (content / "mod.yaml").exists() else content / "core") / PLACE
    place.parent.mkdir(exist_ok=True)  # what cannot be written is better known before the games
    return place


def _scenario(args: argparse.Namespace, pack: "Pack") -> "Scenario":
    """The scenario and the reading that were named, or the whole and the first."""
    whole = WHOLE if WHOLE in pack.scenarios else next(iter(pack.scenarios), "")
    name = known("scenario", args.scenario or whole, pack.scenarios)
    reading = args.reading and known("reading", args.reading, pack.readings)
    return pack.scenario(name, reading)


def _data(found: "Sensitivity", pack: "Pack") -> dict[str, Any]:
    """The table as JSON holds it; the winter is lowest, median and highest of the games."""
    return {
        "command": f"python -m game sensitivity --seeds {found.seeds} --store",
        "content": pack.content_hash,
        "scenario": found.scenario.id,
        "reading": found.scenario.reading.id,
        "seeds": found.seeds,
        "tried": len(found.rows),
        "still": found.still,
        "fixed": len(found.fixed),
        "winter": {each.measure: [each.low, each.median, each.high] for each in found.winter},
        "constants": [
            {
                "id": each.constant,
                "values": each.values,
                "half": each.half,
                "double": each.double,
                "moves": each.moves,
            }
            for each in found.rows
        ],
    }


def _lines(found: "Sensitivity", pack: "Pack") -> Iterator[str]:
    played = f"{found.scenario.id}, {found.scenario.reading.id}, both seats by the record"
    yield f"{played}, the same {found.seeds} seeds for each: the median of the games"
    yield "at the half, as it is, at the double; how far that moves it, in widths of the bands"
    for each in found.winter:
        yield f"  {each.measure}: {each.median} ({each.low}–{each.high})"
    now = " ".join(f"{each.median:4}" for each in found.winter)
    for row in found.rows:
        note = pack.archive.constants.get(row.constant)
        how = note.set if note else ""
        yield f"{row.constant.ljust(28)} {how.ljust(6)} {_winter(row, now)}"
    yield f"{found.still} of {len(found.rows)} move nothing"
    if found.fixed:
        yield f"{len(found.fixed)} have no number to halve: {', '.join(found.fixed)}"


def _winter(row: "Moved", now: str) -> str:
    half, double = (
        "cannot be played" if each is None else " ".join(f"{one:4}" for one in each)
        for each in (row.half, row.double)
    )
    return f"{half}  | {now}  | {double}  {row.moves / 1000:6.1f}"
