"""JSON Schemas for editors: completion and checks while a file is being written."""

import json
from pathlib import Path
from typing import Any

from pydantic import BaseModel, create_model

from game.content.schema import MODELS
from game.content.schema.base import Closed
from game.content.schema.mod import Manifest

VERSION = "https://json-schema.org/draft/2020-12/schema"


def write_schemas(folder: Path) -> list[Path]:
    """Write a schema a kind of file, and return where. The folder is made if it is not there."""
    folder.mkdir(parents=True, exist_ok=True)
    written = []
    for name, schema in schemas().items():
        path = folder / f"{name}.schema.json"
        path.write_text(json.dumps(schema, indent=2, sort_keys=True) + "\n", encoding="utf-8")
        written.append(path)
    return written


def schemas() -> dict[str, dict[str, Any]]:
    """The schema of every kind of file, and of the manifest as `mod`."""
    files = {kind: _schema(_file(kind)) for kind in MODELS}
    return files | {"mod": _schema(Manifest)}


def _file(kind: str) -> type[BaseModel]:
    """A file of a kind: one key, a list of entities."""
    hint: Any = tuple
    fields: dict[str, Any] = {kind: (hint[MODELS[kind], ...], ...)}
    made: type[BaseModel] = create_model(f"File of {kind}", __base__=Closed, **fields)
    return made


def _schema(model: type[BaseModel]) -> dict[str, Any]:
    return {"$schema": VERSION, **model.model_json_schema()}
