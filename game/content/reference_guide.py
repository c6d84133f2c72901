# ruff: noqa: ANN401 the types of fields have no static type
"""The reference for authors, `content/guides/reference.md`, from the models and their words."""

import re
import sys
from collections import Counter
from collections.abc import Iterator
from typing import Any, get_args, get_type_hints

from pydantic import BaseModel
from pydantic.fields import FieldInfo

from game.content.descriptions import described, only_kind
from game.content.schema import MODELS, rules
from game.content.schema.base import Closed, Entity
from game.content.schema.measures import Figure
from game.content.schema.mod import Manifest
from game.content.schema.overlay import OVERLAY
from game.content.values import in_words
from game.rules.conditions import Condition
from game.rules.effects import Effect
from game.rules.quantity import Quantity

OPENING = """\
# Reference of the content format

This file is written by `python -m game schema --reference content/guides/reference.md` from the
descriptions of the fields in `game/content/schema` and `game/rules`. How things are done stands in
`modding.md`.

Conditions, effects and moves are told apart by their `kind`: the word behind the colon in the
headings there. Whatever has an `id` is called by it:
{id}
"""

ANY_OF: tuple[tuple[str, str, Any], ...] = (
    ("condition", "conditions", rules.ConditionField),
    ("effect", "effects", rules.EffectField),
    ("move", "moves", rules.MoveField),
)
"""What is one of several things told apart by their `kind`: the word, the heading, the type."""

_ELSEWHERE: tuple[tuple[Any, str], ...] = (
    (Condition, "[a condition](#conditions)"),
    (Effect, "[an effect](#effects)"),
    (Figure, "[a quantity](#quantity), or [several](#measures-composed)"),
    (rules.ConditionField, "[a condition](#conditions)"),
    (rules.EffectField, "[an effect](#effects)"),
    (rules.MoveField, "[a move](#moves)"),
    (rules.QuantityField, "[a quantity](#quantity)"),
    (Quantity, "[a quantity](#quantity)"),
)
"""What has a place of its own, wherever it stands."""

Model = type[BaseModel]


def reference_guide() -> str:
    """The whole reference, as Markdown."""
    lines = [OPENING.format(id=described(Entity)["id"])]
    for heading, sections in _chapters():
        lines.append(f"## {heading}\n")
        for title, model in sections:
            lines += _section(title, model)
    return "\n".join(lines)


def models() -> list[Model]:
    """Every model that the reference explains."""
    return [model for _, sections in _chapters() for _, model in sections]


def _chapters() -> Iterator[tuple[str, list[tuple[str, Model]]]]:
    """The headings of the reference, and the models below each with their titles."""
    roots: dict[str, Model] = {"mod.yaml": Manifest, **MODELS, **OVERLAY}
    for kind, model in roots.items():
        inside = [each for each in _inside(model) if each not in _shared()]
        yield kind, [("", model), *((_title(each), each) for each in inside)]
    yield "Of several kinds", [(_title(each), each) for each in _shared()]
    for _, heading, field in ANY_OF:
        kinds = [get_args(each)[0] for each in get_args(get_args(field)[0])]
        yield heading, [(f"{heading}: {_kind(each)}", each) for each in kinds]
    yield "quantity", [("", get_args(rules.QuantityField)[0])]


def _shared() -> list[Model]:
    """The models that stand inside several kinds."""
    found = Counter(each for model in MODELS.values() for each in _inside(model))
    return [model for model, kinds in found.items() if kinds > 1]


def _inside(model: Model) -> list[Model]:
    """The models inside one, each once, in the order of the fields."""
    found: dict[Model, None] = {}
    for field in model.model_fields.values():
        for inner in _models((field.annotation, *field.metadata)):
            found |= dict.fromkeys([inner, *_inside(inner)]) if inner is not model else {}
    return list(found)


def _models(hint: Any) -> Iterator[Model]:
    """The models of the format in a type; not those that mirror records of the rules."""
    if isinstance(hint, type) and issubclass(hint, Closed):
        if hint.__module__.startswith("game.content."):
            yield hint
        return
    for each in hint if isinstance(hint, tuple) else get_args(hint):
        yield from _models(each)


def _title(model: Model) -> str:
    """How a model is called that has no key of its own: by the kind that it belongs to, if one."""
    word = re.sub(r"(?<=[a-z])(?=[A-Z])", " ", model.__name__).lower()
    owners = [kind for kind, root in MODELS.items() if model in _inside(root)]
    return f"{owners[0]}: {word}" if len(owners) == 1 else word


def _kind(model: Model) -> str:
    kind: str = get_args(model.model_fields["kind"].annotation)[0]
    return kind


def _link(hint: Any) -> str | None:
    for known, words in _ELSEWHERE:
        if hint == known:
            return words
    if isinstance(hint, type) and issubclass(hint, Closed):
        title = _title(hint)
        anchor = title.replace(":", "").replace(" ", "-")
        return f"[{title.partition(': ')[2] or title}](#{anchor})"
    return None


def _section(title: str, model: Model) -> list[str]:
    """A model: what it is, and a table of its fields."""
    lines = [f"### {title}\n"] if title else []
    lines += [
        *_paragraphs(model),
        "",
        "| field | may be | left out | what it is |",
        "|---|---|---|---|",
    ]
    words, hints = described(model), _hints(model)
    said_before = (described(Entity)["id"], only_kind(model))
    for name, field in model.model_fields.items():
        if words[name] not in said_before:
            may_be = in_words(hints[name], _link)
            cells = (f"`{field.alias or name}`", _said(may_be, field), _default(field), words[name])
            lines.append(f"| {' | '.join(cells)} |")
    return [*lines, ""]


def _paragraphs(model: Model) -> list[str]:
    """What the string of a class says, each paragraph in a line."""
    texts = (model.__doc__ or "").split("\n\n")
    return "\n\n".join(" ".join(each.split()) for each in texts).strip().split("\n")


def _hints(model: Model) -> dict[str, Any]:
    """The types as they are written: of a mirror, those of the record that it mirrors."""
    source = getattr(sys.modules[model.__module__], model.__name__)
    return get_type_hints(source, include_extras=True)


def _said(words: str, field: FieldInfo) -> str:
    """What a field may be; `null` is worth a word only where it has to be written."""
    return words if field.is_required() else words.removesuffix(" or `null`")


def _default(field: FieldInfo) -> str:
    """What holds if the field is left out."""
    if field.is_required():
        return "**needed**"
    value = field.get_default(call_default_factory=True, validated_data={})
    if value is True or value is False:
        return f"`{str(value).lower()}`"
    if isinstance(value, tuple):
        return ", ".join(f"`{each}`" for each in value)
    return "" if value in (None, {}, "") else f"`{value}`"
