"""`apparat record`: the model against the record, measure by measure and reading by reading."""

import argparse
import json
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any, get_args

from game.app.argument_error import WrongArgumentError
from game.app.choices import add_scenario, scenario_of
from game.app.commands.parsers import Parsers
from game.app.mods import add_mods, mods_of
from game.app.numbers import positive

if TYPE_CHECKING:
    from game.rules.archive import Pack
    from game.rules.scenario import Scenario
    from game.sim.record_table import Compared

KINDS = {
    "input": "input: what content writes down, and the model gives back",
    "fitted": "fitted: a constant was set from it",
    "tested": "tested: no constant was set from it",
    "found-afterwards": "found afterwards: as tested, but not on the list that was closed before",
}
"""The headings of the table."""

WHOLE = "campaign"
"""The scenario that is held against the record when none is named."""


def add(parsers: Parsers) -> None:
    """Declare the command."""
    parser = parsers.add_parser("record", help="hold the model against the recorded figures")
    add_scenario(parser, needed=False)
    parser.add_argument("--seeds", type=positive, default=200, metavar="N")
    parser.add_argument("--jobs", type=positive, default=2, metavar="J")
    parser.add_argument("--format", choices=("text", "json"), default="text")
    parser.add_argument(
        "--store", action="store_true", help="keep the table in the content, for the credits"
    )
    add_mods(parser)
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Play by the record and print the table."""
    from game.app.wiring import load_pack
    from game.sim.record_table import compare

    pack = load_pack(mods_of(args))
    place = _place(args) if args.store else None
    readings = _readings(args, pack)
    table = compare(readings, seeds=args.seeds, jobs=args.jobs)
    if place is not None:
        stored = _stored(readings[0].id, args.seeds, table, pack)
        place.write_text(stored, encoding="utf-8", newline="\n")
    if args.format == "json":
        rows = [_data(readings[0].id, each, pack) for each in table]
        print(json.dumps(rows, ensure_ascii=False, indent=1))
    else:
        print("\n".join(_lines(readings[0].id, table, args.seeds, pack)))
    return 0


def _stored(scenario: str, seeds: int, table: "Sequence[Compared]", pack: "Pack") -> str:
    """The table as the content keeps it: a line a measure, so that a change can be read."""
    joint = {row.reading: _permille(row.joint) for row in table[0].rows} if table else {}
    head = {"scenario": scenario, "seeds": seeds, "content": pack.content_hash, "joint": joint}
    lines = [json.dumps(_kept(each), ensure_ascii=False) for each in table]
    opening = json.dumps(head, ensure_ascii=False)[:-1]
    return opening + ', "measures": [\n' + ",\n".join(lines) + "\n]}\n"


def _permille(share: float | None) -> int | None:
    return None if share is None else round(share * 1000)


def _kept(measure: "Compared") -> dict[str, Any]:
    """A measure: the record it was held against; low, median, high, and per mille inside.

    The last three are of the games by the record, of those with a random General Secretary, and of
    those with both seats at random.
    """
    best = measure.best
    return {
        "id": measure.id,
        "recorded": best.recorded,
        "low": best.low,
        "high": best.high,
        "readings": {
            row.reading: [
                row.model_low,
                row.model_median,
                row.model_high,
                *(
                    round((share or 0) * 1000)
                    for share in (row.inside_share, row.random_gs_share, row.random_both_share)
                ),
            ]
            for row in measure.rows
        },
    }


def _place(args: argparse.Namespace) -> Path:
    """Where the table is stored. Raises WrongArgumentError where it cannot be."""
    from game.app import paths
    from game.content.build.model import PLACE

    if args.mods:
        raise WrongArgumentError("only the table of the content itself is stored: name no package")
    if args.scenario or args.reading:
        raise WrongArgumentError("only the whole table is stored: name no scenario and no reading")
    content = paths.content()
    if not content.is_dir():
        raise WrongArgumentError("this content is baked: the table is stored where it is written")
    return (content if (content / "mod.yaml").exists() else content / "core") / PLACE


def _readings(args: argparse.Namespace, pack: "Pack") -> "list[Scenario]":
    """The scenario that was named, or the whole; under the reading named, or under every one."""
    whole = WHOLE if WHOLE in pack.scenarios else next(iter(pack.scenarios), "")
    named = vars(args) | {"scenario": args.scenario or whole}
    found = scenario_of(argparse.Namespace(**named), pack)
    wanted = [args.reading] if args.reading else list(pack.readings)
    return [pack.scenario(found.id, each, found.seat, found.rival) for each in wanted]


def _data(scenario: str, measure: "Compared", pack: "Pack") -> dict[str, Any]:
    """A measure as JSON holds it: the figures of its best reading, and those of each."""
    note = pack.archive.measures.get(measure.id)
    cited = [f"{each.source}, {each.locator}" for each in note.citations] if note else []
    figures = (
        "model_low",
        "model_median",
        "model_high",
        "inside_share",
        "random_gs_share",
        "random_both_share",
        "joint",
    )
    readings = {row.reading: {name: getattr(row, name) for name in figures} for row in measure.rows}
    best = {"scenario": scenario, **asdict(measure.best), "holds": measure.holds}
    constants = list(note.constants) if note else []
    return best | {"source": "; ".join(cited), "constants": constants, "readings": readings}


def _lines(scenario: str, table: "Sequence[Compared]", seeds: int, pack: "Pack") -> Iterator[str]:
    if not table:
        yield f"{scenario}: nothing is measured"
        return
    names = [row.reading for row in table[0].rows]
    wide = max(len(each.id) for each in table)
    yield f"{scenario}, both seats by the record, {seeds} seeds: share of games inside the band"
    yield "  ".join([" " * wide, *names, "random", "  both", "best: median (band)"])
    for kind, title in KINDS.items():
        rows = [each for each in table if each.best.kind == kind]
        if rows:
            yield title
            yield from (_line(each, wide) for each in rows)
    yield from _unread(pack)
    yield from _summary(table)
    yield _constants(pack)


def _line(measure: "Compared", wide: int) -> str:
    best = measure.best
    shares = [f"{row.inside_share:{len(row.reading)}.0%}" for row in measure.rows]
    chance = [_share(best.random_gs_share), _share(best.random_both_share)]
    under = f"{best.reading}: {best.model_median} ({best.low}–{best.high}), {best.confidence}"
    mark = "" if measure.holds or not best.scored else "  ← outside"
    tied = "  (tied)" if best.kind == "tested" and not best.counts else ""
    return "  ".join([measure.id.ljust(wide), *shares, *chance, under]) + mark + tied


def _share(share: float | None) -> str:
    return "     –" if share is None else f"{share:6.0%}"


def _unread(pack: "Pack") -> Iterator[str]:
    """What stands on the list and cannot be read yet, with what the rules would need."""
    waiting = [each for each in pack.archive.measures.values() if not each.read]
    if waiting:
        yield "tested, but not to be read by the rules as they are"
    for each in waiting:
        tied = " (tied)" if each.tied else ""
        yield f"{each.id}: {each.recorded} ({each.low}–{each.high}), {each.confidence}{tied}"


def _constants(pack: "Pack") -> str:
    """How many constants of the model were set from what."""
    from game.rules.ids import Provenance

    notes = pack.archive.constants.values()
    counts = Counter(each.set for each in notes)
    told = ", ".join(f"{counts[each]} {each}" for each in get_args(Provenance))
    return f"of {len(notes)} constants: {told}"


def _summary(table: "Sequence[Compared]") -> Iterator[str]:
    from game.rules.scoring.record import APART
    from game.sim import proof
    from game.sim.record_table import ENOUGH, held

    counts = proof.by_kind(table)
    yield "of each kind: " + ", ".join(f"{counts[kind]} {kind}" for kind in KINDS)
    scored = sum(each.best.scored for each in table)
    yield f"{held(table):.0%} of {scored} scored measures lie inside in {ENOUGH:.0%} of the games"
    at_once = proof.joint(table)
    for reading, (holding, of) in proof.met(table).items():
        together = f"all at once in {at_once[reading]:.0%} of the games"
        yield f"tested, {reading} alone: {holding} of {of} hold; {together}"
    chance = [each.id for each in table if proof.tells_nothing(each.best)]
    if chance:
        yield f"{len(chance)} are met by random play as well and tell nothing: {', '.join(chance)}"
    decides = [each.id for each in proof.deciding(table)]
    yield f"on {len(decides)} the readings lie {APART / 1000:.0%} or more apart" + (
        f": {', '.join(decides)}" if decides else ": the evidence does not decide between them"
    )
