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
from game.app.watch import watch

if TYPE_CHECKING:
    from game.content import Finding

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
    parser.add_argument(
        "--baseline", metavar="FILE", type=Path, help="show only what is not in this file"
    )
    parser.add_argument(
        "--write-baseline", metavar="FILE", type=Path, help="write what is found into this file"
    )
    parser.add_argument(
        "--watch", action="store_true", help="check again whenever a file changes, until Ctrl+C"
    )
    parser.add_argument(
        "--fix", action="store_true", help="put right in the files what is certain, and show how"
    )
    parser.add_argument("--dry-run", action="store_true", help="with --fix: only show how")
    add_mods(parser)
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Check and print."""
    if args.codes:
        from game.content.explain import listed

        sys.stdout.write(listed())
        return 0
    return _explain(args.explain) if args.explain else _check(args)


def _check(args: argparse.Namespace) -> int:
    for path in args.paths:
        if not path.exists():
            raise WrongArgumentError(f"{path}: no such file or folder")
    if args.dry_run and not args.fix:
        raise WrongArgumentError("--dry-run goes with --fix")
    if args.fix and (args.watch or args.baseline or args.write_baseline or not args.paths):
        raise WrongArgumentError(
            "--fix needs a package or file, and neither a baseline nor --watch"
        )
    if not args.watch:
        return _checked(args)
    places = [*args.paths, paths.content(), *mods_of(args).all()]
    watch(places, lambda: _again(args))
    return 0


def _again(args: argparse.Namespace) -> None:
    _checked(args)
    sys.stdout.write("watching: Ctrl+C ends\n\n")
    sys.stdout.flush()


def _checked(args: argparse.Namespace) -> int:
    from game.content import check
    from game.content.output import FORMATS as OUTPUT

    wanted: list[Path] = args.paths
    for path in wanted:
        if not path.exists():
            raise WrongArgumentError(f"{path}: no such file or folder")
    core = paths.sources()
    places = [each.resolve() for each in wanted] or [core]

    def again() -> "list[Finding]":
        return check(places, core, mods_of(args).all(), paths.memory())

    found = again()
    if args.fix:
        from game.app.fixing import put_right

        lines, after = put_right(found, places, core.resolve(), again, dry=args.dry_run)
        sys.stderr.write("\n".join([*lines, ""]))
        found = list(after)
    if args.write_baseline:
        return _write_baseline(args.write_baseline, found)
    shown = _beside(args.baseline, found) if args.baseline else found
    sys.stdout.write(OUTPUT[args.format]([_relative(each) for each in shown]))
    return 1 if any(each.severity != "info" for each in shown) else 0


def _write_baseline(file: Path, found: "list[Finding]") -> int:
    """Write a baseline. What it cannot have, the errors, is said."""
    from game.content.baseline import written
    from game.content.output import as_text

    errors = [_relative(each) for each in found if each.severity == "error"]
    try:
        file.write_text(written(found, file.resolve().parent), encoding="utf-8")
    except OSError as error:
        raise WrongArgumentError(f"{file}: {error.strerror or error}") from error
    sys.stdout.write(f"{len(found) - len(errors)} findings are in {file}\n")
    if errors:
        sys.stdout.write(as_text(errors))
    return 1 if errors else 0


def _beside(file: Path, found: "list[Finding]") -> "list[Finding]":
    """What is new beside a baseline. What it hides is counted."""
    from game.content.baseline import compared

    try:
        result = compared(found, file)
    except (OSError, ValueError, TypeError) as error:
        raise WrongArgumentError(f"{file} is no baseline: {error}") from error
    gone = f", {result.gone} that are in it are gone" if result.gone else ""
    sys.stderr.write(f"{result.known} findings of {file} are not shown{gone}\n")
    return list(result.new)


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
