# ruff: noqa: ANN401 types made at run time have no static type
"""Unions told apart by `kind`, built from the rules' registries.

For every record of a registry a closed model with the same fields is made, so that pydantic can
say where a mistake stands; what comes out is the rules' own record.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import MISSING, fields
from types import UnionType
from typing import Annotated, Any, Union, get_args, get_origin, get_type_hints

from pydantic import AfterValidator, BaseModel, Discriminator, Field, Tag, create_model

from game.content.schema.base import Closed

Swap = Mapping[Any, Any]
"""Types of the rules → what stands for them in a model."""


def mirror(record: type, swap: Swap) -> type[BaseModel]:
    """A closed model with the fields of a dataclass."""
    hints = get_type_hints(record)
    made: dict[str, Any] = {}
    for each in fields(record):
        made[each.name] = (swapped(hints[each.name], swap), _default(each))
    model: type[BaseModel] = create_model(
        record.__name__, __base__=Closed, __module__=record.__module__, **made
    )
    model.__doc__ = record.__doc__
    return model


def _default(field: Any) -> Any:
    if field.default_factory is not MISSING:
        return Field(default_factory=field.default_factory)
    return ... if field.default is MISSING else field.default


def swapped(hint: Any, swap: Swap) -> Any:
    """A type with the types of the rules inside it exchanged."""
    if hint in swap:
        return swap[hint]
    inner = get_args(hint)
    if not inner or get_origin(hint) not in (tuple, UnionType, Union):
        return hint
    joined: Any = tuple if get_origin(hint) is tuple else Union
    return joined[tuple(swapped(each, swap) for each in inner)]


def kind_of(record: type) -> str:
    """The `kind` that a record of a registry is told apart by."""
    kind: str = get_args(get_type_hints(record)["kind"])[0]
    return kind


def tagged(models: Mapping[str, type[BaseModel]]) -> Any:
    """A union of models. The tag is no possible key, so no path can mistake it for one."""
    members = tuple(annotated(model, Tag(f"kind={kind}")) for kind, model in models.items())
    union: Any = Union
    return annotated(union[members], Discriminator(_tag))


def annotated(hint: Any, *marks: object) -> Any:
    """`Annotated` for a type that is known at run time only."""
    form: Any = Annotated
    return form[(hint, *marks)]


def _tag(value: Any) -> str | None:
    kind = value.get("kind") if isinstance(value, dict) else None
    return f"kind={kind}" if isinstance(kind, str) else None


def union(registry: Sequence[type], swap: Swap, **names: Any) -> Any:
    """The field type of a registry: validates by mirrors, gives records of the rules.

    A record may hold others of its registry: `swap` then exchanges them for the name under which
    `names` (or this union itself, as `Self`) gives the type.
    """
    models = {kind_of(record): mirror(record, swap) for record in registry}
    records = {models[kind_of(record)]: record for record in registry}
    field = annotated(tagged(models), AfterValidator(_converter(records)))
    for model in models.values():
        model.model_rebuild(_types_namespace={"Self": field} | names)
    return field


def _converter(records: Mapping[type[BaseModel], type]) -> Callable[[BaseModel], Any]:
    def convert(model: BaseModel) -> Any:
        values = {name: getattr(model, name) for name in type(model).model_fields}
        return records[type(model)](**values)

    return convert
