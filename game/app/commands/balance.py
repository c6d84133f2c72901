"""`apparat balance`: whether there is more than one good way to play, as tables."""

import argparse
import json
import sys
from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from game.app.argument_error import WrongArgumentError, known
from game.app.commands.parsers import Parsers
from game.app.numbers import positive

if TYPE_CHECKING:
    from game.sim.balance import Balance
    from game.sim.programme_tables import AblationRow
    from game.sim.share import Share

PLACE = Path("record") / "balance.json"
"""Where the tables are stored in the content, beside the record table."""

TABLES = ("programmes", "ablations", "dominance", "reach")
"""The tables in their order."""


def add(parsers: Parsers) -> None:
    """Declare the command."""
    parser = parsers.add_parser(
        "balance",
        help="measure whether there is more than one good way to play",
        description=(
            "Tables over paired seeds: programmes carried out by policy and reading; the same "
            "without a kind of act; the best fixed lines; the opposition’s large wins. "
            "Exit code: 1 if a game could not be played to its end."
        ),
    )
    parser.add_argument("--seeds", type=positive, default=20, metavar="N")
    parser.add_argument("--jobs", type=positive, default=2, metavar="J")
    parser.add_argument(
        "--scenario", action="append", metavar="ID", help="only this scenario (may be repeated)"
    )
    parser.add_argument(
        "--reading", action="append", metavar="ID", help="only this reading (may be repeated)"
    )
    parser.add_argument(
        "--table",
        action="append",
        choices=TABLES,
        help="only this table (may be repeated)",
    )
    parser.add_argument("--format", choices=("text", "json"), default="text")
    parser.add_argument(
        "--store", action="store_true", help="keep the tables in the content, with the command"
    )
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Play, and print the tables."""
    from game.app.wiring import load_pack
    from game.sim.balance import balance
    from game.sim.play import StuckError
    from game.sim.table_games import LostPlayerError

    pack = load_pack()
    scenarios = [known("scenario", each, pack.scenarios) for each in args.scenario or ()]
    readings = [known("reading", each, pack.readings) for each in args.reading or ()]
    place = _place() if args.store else None
    try:
        found = balance(
            pack,
            args.seeds,
            args.jobs,
            tables=args.table or TABLES,
            scenarios=scenarios,
            readings=readings,
        )
    except StuckError as error:
        print(f"stuck: {error}", file=sys.stderr)
        return 1
    except LostPlayerError as error:
        raise WrongArgumentError(f"{error}; nothing is stored. Try fewer --jobs") from error
    data = {"command": _command(args), "content": pack.content_hash} | _data(found)
    if place is not None:
        place.write_text(_stored(data), encoding="utf-8", newline="\n")
    if args.format == "json":
        print(json.dumps(data, ensure_ascii=False, indent=1))
    else:
        print("\n".join(_lines(found)))
    return 0


def _place() -> Path:
    """Where the tables are stored. Raises WrongArgumentError where they cannot be."""
    from game.app import paths

    content = paths.content()
    if not content.is_dir():
        raise WrongArgumentError("this content is baked: the tables are stored where it is written")
    place = (content if (content / "mod.yaml").exists() else content / "core") / PLACE
    place.parent.mkdir(exist_ok=True)  # what cannot be written is better known before the games
    return place


def _command(args: argparse.Namespace) -> str:
    """The command that makes the tables, in however many processes."""
    named = [f"--scenario {each}" for each in args.scenario or ()]
    read = [f"--reading {each}" for each in args.reading or ()]
    tables = [f"--table {each}" for each in args.table or ()]
    return " ".join(["python -m game balance", f"--seeds {args.seeds}", *named, *read, *tables])


def _data(found: "Balance") -> dict[str, Any]:
    """The tables as JSON holds them."""
    tables = {name: [_plain(row) for row in getattr(found, name)] for name in TABLES}
    return {"seeds": found.seeds} | tables


def _plain(value: Any) -> Any:  # noqa: ANN401 what a row holds
    """A value of a row; a share is met, of how many, per mille, and the interval in per mille."""
    from game.sim.share import Share

    if isinstance(value, Share):
        return [value.met, value.of, value.permille, *value.interval]
    if isinstance(value, Mapping):
        return {key: _plain(each) for key, each in value.items()}
    if is_dataclass(value):
        return {each.name: _plain(getattr(value, each.name)) for each in fields(value)}
    return value


def _stored(data: dict[str, Any]) -> str:
    """The tables as the content keeps them: a line a row, so that a change can be read."""
    parts = []
    for key, value in data.items():
        if isinstance(value, list):
            rows = ",\n".join(json.dumps(each, ensure_ascii=False) for each in value)
            parts.append(f'"{key}": [\n{rows}\n]' if rows else f'"{key}": []')
        else:
            parts.append(f'"{key}": {json.dumps(value, ensure_ascii=False)}')
    return "{" + ",\n".join(parts) + "}\n"


def _lines(found: "Balance") -> Iterator[str]:
    yield f"{found.seeds} seeds, the same in every row; in brackets Wilson’s interval of 95 %"
    for name in TABLES:
        if getattr(found, name):
            yield ""
            yield from SECTIONS[name](found)


def _programmes(found: "Balance") -> Iterator[str]:
    yield "programmes carried out, by policy and reading"
    rows = found.programmes
    for row in rows:
        where = f"{row.scenario}  {row.programme}".ljust(54)
        yield f"  {where} {row.reading.ljust(23)} {_columns(row.shares)}"
    for seat in dict.fromkeys(row.seat for row in rows):
        for reading in dict.fromkeys(row.reading for row in rows):
            alike = [row.shares for row in rows if row.seat == seat and row.reading == reading]
            if alike:
                yield f"  {f'{seat}, all'.ljust(54)} {reading.ljust(23)} {_columns(_pooled(alike))}"


def _pooled(rows: "list[Mapping[str, Share]]") -> "dict[str, Share]":
    from game.sim.share import Share

    return {policy: sum((row[policy] for row in rows), Share(0, 0)) for policy in rows[0]}


def _columns(shares: "Mapping[str, Share]") -> str:
    return "  ".join(f"{policy} {_said(each)}" for policy, each in shares.items())


def _said(share: "Share") -> str:
    low, high = share.interval
    return (
        f"{share.met:3}/{share.of:<3} {share.permille / 10:5.1f} % [{low // 10:3}–{high // 10:3}]"
    )


def _ablations(found: "Balance") -> Iterator[str]:
    yield "programmes carried out by competent without a kind of act (lost and won seed by seed)"
    for row in found.ablations:
        where = f"{row.programme}, {row.reading}".ljust(54)
        change = f"{_said(row.whole)} → {_said(row.share)}  −{row.lost} +{row.won}"
        yield f"  {where} {row.without.ljust(12)} {change}"
    yield "the most that a kind of act is worth, in points"
    most: dict[tuple[str, str, str], AblationRow] = {}
    for row in found.ablations:
        key = (row.seat, row.reading, row.without)
        if key not in most or _worth(row) > _worth(most[key]):
            most[key] = row
    for (seat, reading, kind), row in most.items():
        yield f"  {seat}, {reading}, {kind}: {_worth(row) / 10:.1f} ({row.programme})"


def _worth(row: "AblationRow") -> int:
    return row.whole.permille - row.share.permille


def _dominance(found: "Balance") -> Iterator[str]:
    yield "programmes of the seat carried out by the best fixed line of each kind of act"
    for seat in dict.fromkeys(row.seat for row in found.dominance):
        rows = [row for row in found.dominance if row.seat == seat]
        for row in rows:
            yield f"  {seat.ljust(18)} {row.kind.ljust(12)} {_said(row.share)}  {row.line}"
        best, *others = [row.share.permille / 10 for row in rows]
        near = f", the next {best - others[0]:.1f} points behind" if others else ""
        yield f"  {seat}: the best wins {best:.1f} %{near}"


def _reach(found: "Balance") -> Iterator[str]:
    yield "large wins of the opposition"
    for row in found.reach:
        yield f"  {f'{row.scenario}  {row.win}'.ljust(44)} {_columns(row.shares)}"


SECTIONS = {
    "programmes": _programmes,
    "ablations": _ablations,
    "dominance": _dominance,
    "reach": _reach,
}
"""How each table is printed."""
