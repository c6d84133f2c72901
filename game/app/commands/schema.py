"""`apparat schema`: the form of content files, for editors that complete and check."""

import argparse
from pathlib import Path

from game.app import paths
from game.app.argument_error import WrongArgumentError
from game.app.commands.parsers import Parsers


def add(parsers: Parsers) -> None:
    """Declare the command."""
    parser = parsers.add_parser("schema", help="write JSON Schemas of the content files")
    parser.add_argument("out", metavar="OUT_DIR", nargs="?", type=Path)
    parser.add_argument(
        "--reference", metavar="FILE", type=Path, help="write the same as a guide for authors"
    )
    parser.add_argument(
        "--findings", metavar="FILE", type=Path, help="write a page of all that the check finds"
    )
    parser.add_argument(
        "--names", metavar="FILE", type=Path, help="write a page of all ids of the game’s content"
    )
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Write one schema for each kind of file, and the pages of the guides that are written so."""
    if not any((args.out, args.reference, args.findings, args.names)):
        raise WrongArgumentError("name a folder for the schemas, or a file for a page of the guide")
    from game.content.findings_guide import findings_guide
    from game.content.names_guide import names_guide
    from game.content.reference_guide import reference_guide
    from game.content.schemas import write_schemas

    if args.out is not None:
        print(f"{len(write_schemas(args.out))} schemas in {args.out}")
    if args.reference is not None:
        args.reference.write_text(reference_guide(), encoding="utf-8")
        print(f"the reference in {args.reference}")
    if args.findings is not None:
        args.findings.write_text(findings_guide(), encoding="utf-8")
        print(f"the findings in {args.findings}")
    if args.names is not None:
        args.names.write_text(names_guide(paths.sources() / "core"), encoding="utf-8")
        print(f"the names in {args.names}")
    return 0
