# ruff: noqa: ANN401 a value of YAML, and what pydantic says of it, has no static type
"""Data → models; what pydantic refuses → findings that point to the author's line."""

import re
from collections.abc import Callable, Sequence
from typing import Any, Literal, TypeVar, get_args, get_origin

from pydantic import BaseModel, ValidationError

from game.content.findings import Finding, find
from game.content.marks import Mark, Node, Segment, Spot, describe
from game.content.schema.base import DATE, DAY, MONTH
from game.content.schema.mod import ADDRESS, LANGUAGE, RANGE, VERSION
from game.content.schema.union import kind_of
from game.content.suggest import did_you_mean, quote_all, suggest
from game.rules.conditions import CONDITIONS
from game.rules.effects import EFFECTS

M = TypeVar("M", bound=BaseModel)
Error = Any
"""One of the dictionaries that `ValidationError.errors` gives."""

_KINDS = re.compile(r"kind=([a-z-]+)")
_WRITE = "now `kind: write` with `form: {form}`, and the fields in a mapping `choices`"
_ANSWER = "answers to cards are not listed here: of a card its option `recorded: true` is followed"
_NO_KINDS = {
    "send": _WRITE.format(form="circular"),
    "publish": _WRITE.format(form="paper"),
    "answer": _ANSWER,
}
"""Words that are no kinds of moves, or no longer → what is done in their place."""
_SWITCHES = {"yes": "true", "on": "true", "no": "false", "off": "false"}
"""Words that were true and false in an older YAML."""
_EVERY_KIND = frozenset(kind_of(each) for each in (*CONDITIONS, *EFFECTS))
_ID_PATTERN = "a-z0-9"
_PATTERNS = {
    VERSION: "three numbers such as `1.4.0`",
    RANGE: "versions such as `>=1.2 <2`",
    LANGUAGE: "a code of two or three letters such as `en`",
    ADDRESS: "an address such as `https://example.org`",
}
"""What a field of a manifest has to look like."""


_DATES = {
    DATE: "'1922', '1922-06' or '1922-06-16'",
    DAY: "'1922-06' or '1922-06-16'",
    MONTH: "'1922-06'",
}
"""How dates are written, by the patterns that they have to fit."""

A_TEXT = "a text"
COLON = "a text (put it into quotes: a colon with a space after it has made a mapping of it)"


def wanted_text(value: object, otherwise: str = A_TEXT) -> str:
    """What to write where a text is expected and something else stands."""
    return COLON if isinstance(value, dict) else otherwise


def validate(model: type[M], data: Any, node: Node, spot: Spot) -> M | list[Finding]:
    """A model, or what is wrong with the data. `node` is the mark tree of `data`."""
    try:
        return model.model_validate(data)
    except ValidationError as refusal:
        errors = refusal.errors(include_url=False)
    name = data.get("id") if isinstance(data, dict) else None
    translator = _Translator(model, node, spot, name if isinstance(name, str) else "")
    return [translator.finding(each, errors) for each in errors if not _echo(each, errors)]


def _echo(error: Error, errors: Sequence[Error]) -> bool:
    """Whether an error only follows from another one."""
    # a list is called too short when what is wrong is one of its members
    inside = any(len(each["loc"]) > len(error["loc"]) for each in _below(error, errors))
    return _misspelt(error, errors) or (error["type"] == "too_short" and inside)


def _below(error: Error, errors: Sequence[Error]) -> list[Error]:
    path = error["loc"]
    return [each for each in errors if each["loc"][: len(path)] == path]


def _misspelt(error: Error, errors: Sequence[Error]) -> bool:
    """Whether a field is missing only because its name is misspelt: that is one mistake."""
    if error["type"] != "missing":
        return False
    name = str(error["loc"][-1])
    strangers = (
        str(each["loc"][-1])
        for each in errors
        if each["type"] == "extra_forbidden" and each["loc"][:-1] == error["loc"][:-1]
    )
    return any(suggest(stranger, [name]) for stranger in strangers)


class _Translator:
    def __init__(self, model: type[BaseModel], node: Node, spot: Spot, name: str) -> None:
        self.model = model
        self.node = node
        self.spot = spot
        self.name = name

    def finding(self, error: Error, errors: Sequence[Error]) -> Finding:
        """The finding for one of several errors."""
        translate = _BY_TYPE.get(error["type"], _other)
        return translate(self, error, errors)

    def at(self, mark: Mark) -> Spot:
        """A spot in the file of this entity."""
        return Spot.at(self.spot.path, mark)

    def parent(self, error: Error) -> Node:
        """The node that should have, or should not have, the last name of the path."""
        return self.node.find(error["loc"][:-1])

    def context(self, path: Sequence[Segment]) -> str:
        """Inside which entity, and where in it."""
        below = describe(self.node, path)
        return " > ".join(each for each in (self.name, below) if each)

    def report(self, code: str, error: Error, mark: Mark, **details: Any) -> Finding:
        """A finding with the entity and the path inside it as context."""
        context = self.context(error["loc"])
        return find(code, self.at(mark), context=context, **details)


def _unknown_field(at: _Translator, error: Error, errors: Sequence[Error]) -> Finding:
    name = str(error["loc"][-1])
    parent = at.parent(error)
    mark = parent.keys.get(name, parent.mark)
    missing = [
        str(each["loc"][-1])
        for each in errors
        if each["type"] == "missing" and each["loc"][:-1] == error["loc"][:-1]
    ]
    known = _fields(at.model, error["loc"][:-1])
    hints = did_you_mean(name, missing) or did_you_mean(name, known)
    near = suggest(name, missing) or suggest(name, known)
    fix = near[0] if len(near) == 1 and near[0] not in parent.keys else ""
    if not hints and known:
        hints = (f"known fields: {quote_all(sorted(known))}",)
    return at.report("E103", error, mark, field=name, hints=hints, fix=fix)


def _fields(model: Any, path: Sequence[Segment]) -> list[str]:
    """The names of the fields that a model knows at a path."""
    return [
        info.alias or name
        for each in _at(model, path)
        for name, info in getattr(each, "model_fields", {}).items()
    ]


def _at(model: Any, path: Sequence[Segment]) -> list[Any]:
    """The models that may stand at a path."""
    found = [model]
    for segment in path:
        found = [inner for each in found for inner in _inside(each, segment)]
    return found


def _inside(model: Any, segment: Segment) -> list[Any]:
    if isinstance(segment, str) and segment.startswith("kind="):
        return [model] if _kind(model) in (None, segment.removeprefix("kind=")) else []
    if isinstance(segment, int):
        return [model]
    field = getattr(model, "model_fields", {}).get(segment)
    return [] if field is None else list(_models(field.annotation))


def _kind(model: Any) -> str | None:
    field = getattr(model, "model_fields", {}).get("kind")
    options: tuple[str, ...] = getattr(field and field.annotation, "__args__", ())
    return options[0] if len(options) == 1 else None


def _models(annotation: Any) -> list[Any]:
    """The models inside a type."""
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return [annotation]
    return [found for each in getattr(annotation, "__args__", ()) for found in _models(each)]


def _missing(at: _Translator, error: Error, errors: Sequence[Error]) -> Finding:  # noqa: ARG001 one signature for all
    name = str(error["loc"][-1])
    words = _words_for(at.model, error["loc"])
    hints = (f"it is one of {quote_all(words)}",) if words else ()
    return at.report("E104", error, at.parent(error).first(), field=name, hints=hints)


def _words_for(model: Any, path: Sequence[Segment]) -> list[str]:
    """The words that a field may be, if it is to be one of a few."""
    for each in _at(model, path[:-1]):
        field = getattr(each, "model_fields", {}).get(str(path[-1]))
        if field is not None and get_origin(field.annotation) is Literal:
            return [str(word) for word in get_args(field.annotation)]
    return []


def _unknown_kind(at: _Translator, error: Error, errors: Sequence[Error]) -> Finding:  # noqa: ARG001 one signature for all
    node = at.node.find(error["loc"])
    kind = error["ctx"]["tag"].removeprefix("kind=")
    known = _KINDS.findall(error["ctx"]["expected_tags"])
    mark = node.children["kind"].mark if "kind" in node.children else node.mark
    hints = did_you_mean(kind, known) or (f"one of {quote_all(known)}",)
    if kind in _NO_KINDS and "write" in known:
        hints = (_NO_KINDS[kind],)
    return at.report("E106", error, mark, value=kind, wanted="one of the kinds", hints=hints)


def _no_kind(at: _Translator, error: Error, errors: Sequence[Error]) -> Finding:  # noqa: ARG001 one signature for all
    node = at.node.find(error["loc"])
    if not isinstance(error["input"], dict):
        return at.report("E102", error, node.mark, wanted="a mapping with a `kind`")
    meant = [each for each in node.keys if each in _EVERY_KIND]
    hints = tuple(f"write `kind: {each}`, and beside it what it takes" for each in meant[:1])
    return at.report("E104", error, node.first(), field="kind", hints=hints)


def _choice(at: _Translator, error: Error, errors: Sequence[Error]) -> Finding:  # noqa: ARG001 one signature for all
    known = re.findall(r"'([^']*)'", error["ctx"]["expected"])
    value = str(error["input"])
    hints = did_you_mean(value, known) or (f"one of {quote_all(known)}",)
    mark = _value_mark(at.node, error["loc"])
    return at.report("E106", error, mark, value=value, wanted="one of the known words", hints=hints)


def _pattern(at: _Translator, error: Error, errors: Sequence[Error]) -> Finding:  # noqa: ARG001 one signature for all
    mark = _value_mark(at.node, error["loc"])
    value = str(error["input"])
    pattern = error["ctx"]["pattern"]
    if _ID_PATTERN in pattern:
        return at.report("E107", error, mark, value=value)
    wanted = _PATTERNS.get(pattern) or f"a date, written so: {_DATES.get(pattern, pattern)}"
    return at.report("E106", error, mark, value=value, wanted=wanted, hints=_dated(value, pattern))


def _dated(value: str, pattern: str) -> tuple[str, ...]:
    """The date that is meant perhaps: with two digits for the month and the day, and hyphens."""
    parts = re.split(r"[-./ ]", value.strip())
    written = "-".join(each.zfill(2) for each in parts)
    fits = pattern in _DATES and re.fullmatch(pattern, written)
    return (f"did you mean '{written}'?",) if fits else ()


def _wrong_type(at: _Translator, error: Error, errors: Sequence[Error]) -> Finding:  # noqa: ARG001 one signature for all
    mark = _value_mark(at.node, error["loc"])
    return at.report("E102", error, mark, wanted=_words(error), fix=_retyped(error, mark))


def _retyped(error: Error, mark: Mark) -> str:
    """The value as the field wants it, if there is only one way to write it."""
    value = error["input"]
    if error["type"] == "bool_type" and isinstance(value, str) and mark.width == len(value):
        return _SWITCHES.get(value.lower(), "")
    # a number is quoted as it stands there, and only if nothing else does (such as a sign)
    is_bare = isinstance(value, int) and not isinstance(value, bool)
    if error["type"] == "string_type" and is_bare and mark.width == len(str(value)):
        return f"'{value}'"
    return ""


def _wrong_count(at: _Translator, error: Error, errors: Sequence[Error]) -> Finding:  # noqa: ARG001 one signature for all
    least, most = (error["ctx"].get(name) for name in ("min_length", "max_length"))
    wanted = f"at least {least}" if least is not None else f"at most {most}"
    unit = "member" if isinstance(error["input"], tuple) else "character"
    count = len(error["input"])
    value = f"{count} {unit}" if count == 1 else f"{count} {unit}s"
    mark = _value_mark(at.node, error["loc"])
    return at.report("E106", error, mark, value=value, wanted=wanted)


def _other(at: _Translator, error: Error, errors: Sequence[Error]) -> Finding:
    if error["type"].endswith(("_type", "_parsing")):
        return _wrong_type(at, error, errors)
    wanted = str(error["msg"]).removeprefix("Input should be ").removeprefix("String should be ")
    value = _short(error["input"])
    return at.report("E106", error, _value_mark(at.node, error["loc"]), value=value, wanted=wanted)


def _value_mark(node: Node, path: Sequence[Segment]) -> Mark:
    """The mark of a value; of the key, if the key itself is what is wrong."""
    if len(path) >= 2 and path[-1] == "[key]":  # noqa: PLR2004 the key and its mark
        parent = node.find(path[:-2])
        return parent.keys.get(str(path[-2]), parent.mark)
    return node.find(path).mark


def _words(error: Error) -> str:
    quotes = "a text (put a number or a word like true into quotes)"
    known = {
        "string_type": wanted_text(error["input"], quotes),
        "int_type": "a whole number",
        "bool_type": "true or false",
        "tuple_type": "a list",
        "dict_type": "a mapping",
        "model_type": "a mapping",
    }
    return known.get(error["type"], str(error["msg"]))


def _short(value: Any) -> str:
    text = str(value)
    return text if len(text) <= 40 else text[:39] + "…"  # noqa: PLR2004 about half a line


_Translate = Callable[[_Translator, Error, Sequence[Error]], Finding]
_BY_TYPE: dict[str, _Translate] = {
    "extra_forbidden": _unknown_field,
    "missing": _missing,
    "union_tag_invalid": _unknown_kind,
    "union_tag_not_found": _no_kind,
    "literal_error": _choice,
    "string_pattern_mismatch": _pattern,
    "string_too_long": _wrong_count,
    "string_too_short": _wrong_count,
    "too_long": _wrong_count,
    "too_short": _wrong_count,
}
