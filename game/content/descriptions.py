"""What each field of the format is, in words: the string below it in the source.

Pydantic can read these strings itself, each time a model is made; that doubles what it costs to
import the models. So they are read when somebody asks for them. The records of the rules are read
in the same way: the model that mirrors one has its name and its module.
"""

import ast
import inspect
import sys
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Literal, get_args, get_origin

from pydantic import BaseModel

KIND = "Always `{kind}`: the word by which it is told apart from others in its place."


def described(model: type[BaseModel]) -> dict[str, str]:
    """The description of every field that has one, by the field's name in the code.

    A built game has no sources, and so no descriptions.
    """
    found: dict[str, str] = {}
    for each in reversed(model.__mro__):
        if each.__module__.startswith("game."):
            found |= _classes(each.__module__).get(each.__name__, {})
    if (kind := only_kind(model)) is not None:
        found.setdefault("kind", kind)
    return {name: found[name] for name in model.model_fields if name in found}


def only_kind(model: type[BaseModel]) -> str | None:
    """The description of a model’s `kind`, if that can be one word only."""
    field = model.model_fields.get("kind")
    if field is None or get_origin(field.annotation) is not Literal:
        return None
    words: tuple[str, ...] = get_args(field.annotation)
    return KIND.format(kind=words[0]) if len(words) == 1 else None


@cache
def _classes(module: str) -> Mapping[str, Mapping[str, str]]:
    """The described fields of every class of a module."""
    tree = ast.parse(inspect.getsource(sys.modules[module]))
    classes = (each for each in tree.body if isinstance(each, ast.ClassDef))
    return {each.name: dict(_fields(each)) for each in classes}


def _fields(made: ast.ClassDef) -> Iterator[tuple[str, str]]:
    for field, below in zip(made.body, made.body[1:], strict=False):
        match field, below:
            case (
                ast.AnnAssign(target=ast.Name(name)),
                ast.Expr(value=ast.Constant(value=str() as text)),
            ):
                yield name, " ".join(text.split())
            case _:
                pass
