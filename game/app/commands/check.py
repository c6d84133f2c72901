"""`apparat check`: what is wrong with content files."""

import argparse
import sys
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from game.app import paths
from game.app.argument_error import WrongArgumentError
from game.app.commands.parsers import Parsers
from game.app.mods import add_mods, mods_of

if TYPE_CHECKING:
    from game.content import Finding

MEMORY = "checks.sqlite"
"""What earlier checks read and found out, in the folder of what can be made again."""
FORMATS = ("text", "json", "sarif")


def add(parsers: Parsers) -> None:
    """Declare the command."""
    parser = parsers.add_parser(
        "check",
        help="check content files",
        description="Exit code: 0 clean, 1 errors or warnings, 2 the check could not be done.",
    )
    add_arguments(parser)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what the check is told."""
    parser.add_argument(
        "paths", metavar="PATH", nargs="*", type=Path, help="packages or files (default: content)"
    )
    parser.add_argument("--format", choices=FORMATS, default="text")
    parser.add_argument("--explain", metavar="CODE", help="say what a code means")
    parser.add_argument("--codes", action="store_true", help="list every code, and what it says")
    add_mods(parser)
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Check and print."""
    if paths.is_built():
        raise WrongArgumentError("a built game has no content files to check")
    if args.codes:
        from game.content.explain import listed

        sys.stdout.write(listed())
        return 0
    return _explain(args.explain) if args.explain else _check(args)


def _check(args: argparse.Namespace) -> int:
    from game.content import check
    from game.content.output import FORMATS as OUTPUT

    wanted: list[Path] = args.paths
    for path in wanted:
        if not path.exists():
            raise WrongArgumentError(f"{path}: no such file or folder")
    core = paths.content()
    places = [each.resolve() for each in wanted] or [core]
    memory = paths.cache() / MEMORY
    findings = [_relative(each) for each in check(places, core, mods_of(args).all(), memory)]
    sys.stdout.write(OUTPUT[args.format](findings))
    return 1 if any(each.severity != "info" for each in findings) else 0


def _relative(finding: "Finding") -> "Finding":
    """With the path as seen from here, which terminals make into a link."""
    also = finding.also
    here = None if also is None else replace(also, path=_seen(also.path))
    return replace(finding, spot=replace(finding.spot, path=_seen(finding.spot.path)), also=here)


def _seen(path: Path) -> Path:
    return path.relative_to(Path.cwd()) if path.is_relative_to(Path.cwd()) else path


def _explain(code: str) -> int:
    from game.content.explain import explain

    try:
        sys.stdout.write(explain(code))
    except KeyError as error:
        raise WrongArgumentError(f"no code {code}: {'; '.join(map(str, error.args))}") from error
    return 0
