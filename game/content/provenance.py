# ruff: noqa: ANN401 a value of YAML has no static type
"""Where every value of a thing comes from: file and line, and what packages changed on the way."""

from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from pathlib import Path
from typing import Any

from game.content.library import Entry, Library
from game.content.marks import Segment
from game.content.output.text import where
from game.content.overlay.apply import short
from game.content.schema import MODELS, SINGULAR
from game.content.suggest import suggest, suggest_ids
from game.content.traversal import written


class UnknownThingError(Exception):
    """A thing that is not there. The message names those that are meant perhaps."""


def find_thing(library: Library, of: str) -> list[Entry]:
    """The things that a word means: `cards/scissors`, or `scissors` whatever its kind.

    Raises UnknownThingError if there are none.
    """
    kind, stroke, name = of.rpartition("/")
    kinds = (kind,) if stroke else tuple(MODELS)
    found = [library.kinds.get(each, {}).get(name) for each in kinds]
    things = [each for each in found if each is not None]
    if not things:
        known = [f"{each}/{name}" for each in kinds for name in library.kinds.get(each, {})]
        names = [each.rpartition("/")[2] for each in known]
        near = suggest(of, known) or suggest_ids(of.rpartition("/")[2], names)
        advice = f"; did you mean {', '.join(near)}?" if near else ""
        raise UnknownThingError(f"there is no {of}{advice}")
    return things


def told(library: Library, entry: Entry) -> Iterator[str]:
    """Where each value of a thing comes from, and what was changed, in lines."""
    yield f"{SINGULAR[entry.kind]} {entry.entity.id}, begun by {_owner(library, entry.file)}"
    for path, value in _leaves(entry.entity):
        spot = entry.spot(path)
        yield f"  {_way(path)}: {short(_plain(value))}"
        yield f"    {where(spot)} ({_owner(library, spot.path)})"
    for change in entry.changes:
        before = "" if change.verb in ("append", "insert") else f"{short(_plain(change.before))} → "
        said = f"{before}{short(_plain(change.after))}" if change.path else "the whole of it"
        yield f"  {change.package} did `{change.verb} {change.path}`".rstrip() + f": {said}"
        yield f"    {where(change.spot)}"


def _owner(library: Library, file: Path) -> str:
    """The package of a file."""
    for package in library.packages:
        if file.is_relative_to(package.root):
            return package.manifest.id
    return "nobody"


def _leaves(
    value: Any, path: tuple[Segment, ...] = ()
) -> Iterator[tuple[tuple[Segment, ...], Any]]:
    """What is written in a model, down to what holds nothing else."""
    if hasattr(value, "model_fields_set"):
        for name in type(value).model_fields:
            if name in value.model_fields_set:
                yield from _leaves(getattr(value, name), (*path, written(value, name)))
    elif isinstance(value, tuple):
        for index, each in enumerate(value):
            yield from _leaves(each, (*path, index))
    elif isinstance(value, dict):
        for key, each in value.items():
            yield from _leaves(each, (*path, key))
    else:
        yield path, value


def _plain(value: Any) -> Any:
    """A value as authors write it: a record of the rules as a mapping, without what is left out."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if is_dataclass(value):
        given = {each.name: getattr(value, each.name) for each in fields(value)}
        said = (f"{name}: {_plain(it)}" for name, it in given.items() if it not in (None, ()))
        return f"{{{', '.join(said)}}}"
    if isinstance(value, list | tuple):
        return f"[{', '.join(str(_plain(each)) for each in value)}]"
    if isinstance(value, dict):
        return f"{{{', '.join(f'{key}: {_plain(it)}' for key, it in value.items())}}}"
    return value


def _way(path: tuple[Segment, ...]) -> str:
    """A path as authors read it: `options 2 > label`."""
    words: list[str] = []
    for each in path:
        if isinstance(each, int) and words:
            words[-1] += f" {each + 1}"
        else:
            words.append(str(each))
    return " > ".join(words)
