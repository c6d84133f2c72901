"""JSON Schemas for editors: completion and checks while a file is being written."""

import json
from pathlib import Path
from typing import Any

from pydantic import BaseModel, create_model
from pydantic.json_schema import GenerateJsonSchema, JsonSchemaValue
from pydantic_core.core_schema import ModelSchema

from game.content import limits
from game.content.descriptions import described
from game.content.schema import MODELS
from game.content.schema.base import Closed
from game.content.schema.mod import Manifest
from game.content.schema.overlay import OVERLAY

VERSION = "https://json-schema.org/draft/2020-12/schema"


class _Described(GenerateJsonSchema):
    """Puts the descriptions of the fields into the schemas of their models."""

    def model_schema(self, schema: ModelSchema) -> JsonSchemaValue:
        made = super().model_schema(schema)
        model = schema["cls"]
        for name, text in described(model).items():
            made["properties"][model.model_fields[name].alias or name]["description"] = text
        return made


def write_schemas(folder: Path) -> list[Path]:
    """Write a schema a kind of file, and return where. The folder is made if it is not there."""
    folder.mkdir(parents=True, exist_ok=True)
    written = []
    for name, schema in schemas().items():
        path = folder / f"{name}.schema.json"
        path.write_text(json.dumps(schema, indent=1, sort_keys=True) + "\n", encoding="utf-8")
        written.append(path)
    return written


def schemas() -> dict[str, dict[str, Any]]:
    """The schema of every kind of file; of the manifest as `mod`, of texts as `locale`."""
    files = {kind: _schema(_file(kind, model)) for kind, model in (MODELS | OVERLAY).items()}
    return files | {"mod": _schema(Manifest), "locale": _texts()}


def _file(kind: str, model: type[Closed]) -> type[BaseModel]:
    """A file of a kind: one key, a list of entities."""
    hint: Any = tuple
    fields: dict[str, Any] = {kind: (hint[model, ...], ...)}
    made: type[BaseModel] = create_model(f"File of {kind}", __base__=Closed, **fields)
    made.__doc__ = f"A file of {kind}: this one key, and below it a list."
    return made


def _schema(model: type[BaseModel]) -> dict[str, Any]:
    return {"$schema": VERSION, **model.model_json_schema(schema_generator=_Described)}


def _texts() -> dict[str, Any]:
    """A file of texts. Its keys are made of ids, so that they cannot be listed."""
    return {
        "$schema": VERSION,
        "title": "File of texts",
        "description": "A file of `locale/en/` or another language: keys, and what a player reads.",
        "type": "object",
        "propertyNames": {"maxLength": limits.KEY},
        "additionalProperties": {"type": "string", "maxLength": limits.SCALAR},
    }
