"""`apparat schema`: the form of content files, for editors that complete and check."""

import argparse
import json
from pathlib import Path
from typing import Any

from game.app import paths
from game.app.argument_error import WrongArgumentError
from game.app.commands.parsers import Parsers

DRAFT = "https://json-schema.org/draft/2020-12/schema"


def add(parsers: Parsers) -> None:
    """Declare the command."""
    parser = parsers.add_parser("schema", help="write JSON Schemas of the content files")
    parser.add_argument("out", metavar="OUT_DIR", type=Path)
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Write one schema for each kind of file."""
    if paths.is_built():
        raise WrongArgumentError("a built game has no content files, and so no schemas for them")
    from game.content.schema import MODELS

    args.out.mkdir(parents=True, exist_ok=True)
    for kind, model in MODELS.items():
        text = json.dumps(_file_of(kind, model.model_json_schema()), indent=1, sort_keys=True)
        (args.out / f"{kind}.schema.json").write_text(text + "\n", encoding="utf-8")
    print(f"{len(MODELS)} schemas in {args.out}")
    return 0


def _file_of(kind: str, entity: dict[str, Any]) -> dict[str, Any]:
    """The schema of a file: one key that names the kind, and a list of entities below it."""
    definitions = entity.pop("$defs", {})
    return {
        "$schema": DRAFT,
        "title": kind,
        "type": "object",
        "properties": {kind: {"type": "array", "items": entity}},
        "required": [kind],
        "additionalProperties": False,
        "$defs": definitions,
    }
