# ruff: noqa: ANN401 a value of YAML has no static type
"""Ways into a thing: `options[wait].effects[change:grip].by`, and what is done at their end.

Nothing is changed in place: what a package wrote stays as it was.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from game.content.marks import Node

NATURAL = ("id", "source", "month", "post", "person", "card", "scenario", "flag", "number", "of")
"""What tells a member of a list apart, tried in this order."""

MOST_DEEP = 16

_WAY = re.compile(r"([A-Za-z0-9_-]+)((?:\[[^\[\]]+\])*)")
_MEMBER = re.compile(r"\[([^\[\]]+)\]")


class LostError(Exception):
    """A way that leads nowhere. `why` says where it ends; `known` what could stand there."""

    def __init__(self, why: str, word: str = "", known: Sequence[str] = ()) -> None:
        super().__init__(why)
        self.why, self.word, self.known = why, word, known


@dataclass(frozen=True, slots=True)
class Step:
    """A field by its name, or a member of a list by what tells it apart."""

    name: str
    is_member: bool


def parse_way(text: str) -> tuple[Step, ...]:
    """The steps of a way. Raises LostError for what is none.

    >>> [each.name for each in parse_way("options[wait].label")]
    ['options', 'wait', 'label']
    """
    steps: list[Step] = []
    for part in text.split("."):
        found = _WAY.fullmatch(part)
        if found is None:
            raise LostError(f"`{text}` is no way: fields have dots between them, members brackets")
        steps.append(Step(found[1], is_member=False))
        steps += (Step(each, is_member=True) for each in _MEMBER.findall(found[2]))
    if len(steps) > MOST_DEEP:
        raise LostError(f"`{text}` goes deeper than {MOST_DEEP} steps")
    return tuple(steps)


Change = Callable[[Any, Node], tuple[Any, Node]]


def change_at(data: Any, node: Node, steps: Sequence[Step], change: Change) -> tuple[Any, Node]:
    """The data and its nodes with a change at the end of a way. Raises LostError."""
    if not steps:
        return change(data, node)
    key = locate(data, steps[0])
    value, below = change_at(data[key], node.children.get(key, node), steps[1:], change)
    return with_value(data, node, key, value, below)


def value_at(data: Any, steps: Sequence[Step]) -> Any:
    """What stands at the end of a way. Raises LostError."""
    for step in steps:
        data = data[locate(data, step)]
    return data


def locate(data: Any, step: Step) -> Any:
    """The key or index of a step. Raises LostError."""
    if step.is_member:
        if not isinstance(data, tuple):
            raise LostError(f"there is no list before `[{step.name}]`")
        found = [index for index, each in enumerate(data) if step.name in _titles(each)]
        if len(found) == 1:
            return found[0]
        if found:
            raise LostError(f"`[{step.name}]` means {len(found)} members of the list")
        known = [title for each in data for title in _titles(each)[:1]]
        raise LostError(f"the list has no member `{step.name}`", step.name, known)
    if not isinstance(data, dict) or step.name not in data:
        known = list(data) if isinstance(data, dict) else []
        raise LostError(f"there is no `{step.name}`", step.name, known)
    return step.name


def _titles(member: Any) -> list[str]:
    """By what a member of a list may be called."""
    if not isinstance(member, dict):
        return [str(member)]
    if isinstance(member.get("id"), str):
        return [member["id"]]
    kind = member.get("kind")
    names = [str(member[each]) for each in NATURAL if isinstance(member.get(each), str)]
    if not isinstance(kind, str):
        return names
    at = member.get("at")
    places = [f"{kind}:{each}@{at}" for each in names[:1] if isinstance(at, str)]
    return [*places, *(f"{kind}:{each}" for each in names), kind]


def with_value(data: Any, node: Node, key: Any, value: Any, below: Node) -> tuple[Any, Node]:
    """A mapping or list with another value at a key, or with one more."""
    keys = dict(node.keys)
    if isinstance(data, tuple):
        members = list(data)
        members[key] = value
        return tuple(members), Node(node.mark, keys, {**node.children, key: below})
    if key not in keys or below.mark.file is not None:
        keys[key] = below.mark
    return {**data, key: value}, Node(node.mark, keys, {**node.children, key: below})


def without(data: Any, node: Node, key: Any) -> tuple[Any, Node]:
    """A mapping or list less what stands at a key."""
    if isinstance(data, tuple):
        members = [(each, node.children.get(n, node)) for n, each in enumerate(data) if n != key]
        return _list(node, members)
    kept = {name: each for name, each in data.items() if name != key}
    return kept, Node(
        node.mark,
        {name: each for name, each in node.keys.items() if name != key},
        {name: each for name, each in node.children.items() if name != key},
    )


def inserted(data: Any, node: Node, index: int, value: Any, below: Node) -> tuple[Any, Node]:
    """A list with one more member before an index."""
    members = [(each, node.children.get(n, node)) for n, each in enumerate(data)]
    return _list(node, [*members[:index], (value, below), *members[index:]])


def _list(node: Node, members: list[tuple[Any, Node]]) -> tuple[Any, Node]:
    children: dict[Any, Node] = {n: below for n, (_, below) in enumerate(members)}
    return tuple(each for each, _ in members), Node(node.mark, {}, children)
