"""`apparat mod`: packages of content: begun, checked, packed, put in, listed, explained."""

import argparse
import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from game.app import mod_files, paths
from game.app.argument_error import WrongArgumentError
from game.app.commands import check
from game.app.commands.parsers import Parsers
from game.app.mods import ZIP, Wanted, add_mods, installed, mods_of, switched_on

if TYPE_CHECKING:
    from game.content.schema.mod import Manifest

_NAME = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
MOST = 48


def add(parsers: Parsers) -> None:
    """Declare the command and those below it."""
    parser = parsers.add_parser("mod", help="packages of content: new, check, pack, install, …")
    below = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)
    _add_new(below)
    checks = below.add_parser("check", help="check a package on top of the game’s content")
    check.add_arguments(checks)
    _add_pack(below)
    _add_install(below)
    _add_list(below)
    _add_explain(below)
    _add_remove(below)


def _add_new(below: Parsers) -> None:
    parser = below.add_parser("new", help="begin a package with one card, which runs at once")
    parser.add_argument("folder", metavar="DIR", type=Path, help="its last part becomes the id")
    parser.set_defaults(run=_new)


def _add_pack(below: Parsers) -> None:
    parser = below.add_parser("pack", help="write a package into one zip, to give away")
    parser.add_argument("folder", metavar="DIR", type=Path)
    parser.add_argument("--out", metavar="FILE.zip", type=Path, help="(default: ID-VERSION.zip)")
    add_mods(parser)
    parser.set_defaults(run=_pack)


def _add_install(below: Parsers) -> None:
    parser = below.add_parser("install", help="put a package into the folder of mods")
    parser.add_argument("place", metavar="PATH", type=Path, help="a folder or a zip")
    parser.set_defaults(run=_install)


def _add_list(below: Parsers) -> None:
    parser = below.add_parser("list", help="which packages are on, in which order, and why")
    add_mods(parser, plays=True)
    parser.set_defaults(run=_list)


def _add_explain(below: Parsers) -> None:
    parser = below.add_parser("explain", help="where every value of a thing comes from")
    parser.add_argument("thing", metavar="KIND/ID", help="such as cards/scissors, or its id alone")
    add_mods(parser, plays=True)
    parser.set_defaults(run=_explain)


def _add_remove(below: Parsers) -> None:
    parser = below.add_parser("remove", help="take a package out of the folder of mods")
    parser.add_argument("id", metavar="ID")
    parser.set_defaults(run=_remove)


def _new(args: argparse.Namespace) -> int:
    from game.content.template import files

    name = args.folder.resolve().name
    if not _NAME.fullmatch(name) or len(name) > MOST:
        raise WrongArgumentError(
            f"“{name}” can be no id: small letters and digits with hyphens, at most {MOST}"
        )
    mod_files.begin(args.folder, files(name))
    game = f"--mod {args.folder} --scenario new-post --card {name}:a-letter"
    print(f"{args.folder} is begun. Change its texts with any editor, then check, look and play:")
    print(f"  apparat mod check {args.folder}")
    print(f"  apparat shot desk card.png {game}")
    print(f"  apparat play {game}")
    return 0


def _pack(args: argparse.Namespace) -> int:
    from game.content.packing import zipped

    manifest = _sound(args.folder, mods_of(args))
    out = args.out or Path(f"{manifest.id}-{manifest.version}{ZIP}")
    data = zipped(args.folder)
    _readable(out, data)
    print(f"{out.resolve()}: {len(data)} bytes, for “apparat mod install {out.name}”")
    return 0


def _readable(out: Path, data: bytes) -> None:
    """Write a zip that can be read again. Raises WrongArgumentError for one that cannot."""
    from game.content.errors import ContentError
    from game.content.zips import Zip

    draft = out.with_name(f".{out.name}")
    mod_files.write(draft, data)
    try:
        Zip(draft).names()
    except ContentError as error:
        draft.unlink()
        raise WrongArgumentError(f"it cannot be packed: {error.details['why']}") from error
    draft.replace(out)


def _install(args: argparse.Namespace) -> int:
    from game.content.packing import zipped

    place = args.place
    others = [each for each in switched_on() if each.name != place.name]
    manifest = _sound(place, Wanted(_besides(place, others), with_installed=False))
    data = zipped(place) if place.is_dir() else place.read_bytes()
    twins = _of_id(manifest.id, others)
    there = mod_files.put_in(manifest.id, data)
    print(f"{manifest.title} {manifest.version} is put in: {there}")
    if there not in switched_on():
        print("It is switched off: the page Packages of the game has its switch.")
    for each in twins:
        if each != there:
            print(f"Another package of this id lies there too, and one of them is off: {each}")
    return 0


def _of_id(name: str, places: list[Path]) -> list[Path]:
    """The packages at these places that have an id."""
    from game.content.mods import manifest_at

    return [each for each in places if (its := manifest_at(each)) and its.id == name]


def _besides(place: Path, others: list[Path]) -> list[Path]:
    """The packages that are there, but an earlier version of this one."""
    from game.content.mods import manifest_at

    mine = manifest_at(place)
    found = {each: manifest_at(each) for each in others}
    return [path for path, its in found.items() if mine and its and its.id != mine.id]


def _sound(place: Path, beside: Wanted) -> "Manifest":
    """What a package says of itself, if it has no errors. Raises WrongArgumentError."""
    from game.content import check as checked
    from game.content.mods import manifest_at
    from game.content.output.text import as_text

    if not place.exists():
        raise WrongArgumentError(f"{place}: no such file or folder")
    if not place.is_dir() and place.suffix.lower() != ZIP:
        raise WrongArgumentError(f"{place} is no package: that is a folder, or a zip")
    found = checked([place.resolve()], paths.sources(), beside.all())
    errors = [each for each in found if each.severity == "error"]
    if errors:
        sys.stderr.write(as_text(errors))
        raise WrongArgumentError(f"{place} has errors and would be off")
    manifest = manifest_at(place)
    if manifest is None:
        raise WrongArgumentError(f"{place} is no package: it has no sound `mod.yaml`")
    return manifest


def _list(args: argparse.Namespace) -> int:
    from game.content import base
    from game.content.mods import listed

    rows = listed(base(paths.sources()), mods_of(args).all())
    for row in rows:
        state = "on " if row.is_on else "off"
        _tell(f"{state} {row.id} {row.version}  {row.title}".rstrip(), row.why, row.place)
    on = switched_on()
    for each in () if args.no_mods else installed():
        if each not in on:
            _tell(f"off {each.stem}", "switched off on the page of packages", each)
    return 0 if all(row.is_on for row in rows) else 1


def _tell(name: str, why: str, place: Path) -> None:
    """A package in three lines; the name of a file may hold what is no letter."""
    from game.pack.mod_report import printable

    print(printable(name), f"    {printable(why)}", f"    {printable(str(place))}", sep="\n")


def _explain(args: argparse.Namespace) -> int:
    from game.content import base
    from game.content.mods import explained
    from game.content.provenance import UnknownThingError

    try:
        lines = explained(base(paths.sources()), mods_of(args).all(), args.thing)
    except UnknownThingError as error:
        raise WrongArgumentError(str(error)) from error
    print("\n".join(lines))
    return 0


def _remove(args: argparse.Namespace) -> int:
    place = mod_files.take_out(args.id)
    print(f"{args.id} is taken out, and lies in {place}")
    return 0
