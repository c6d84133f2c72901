# ruff: noqa: ANN401 a value of YAML has no static type
"""The names that a package uses → the names that all packages know.

The first package names things `thing`; every other one is put before the names of its own things,
`package:thing`. Inside of it `thing` is its own, if it has one of that kind, and else the first
package’s. A flag belongs to the package that raises it.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any

from game.content.item import Item, split
from game.content.marks import Mark, Node
from game.content.reading import Read
from game.content.references import Reference
from game.content.schema import FORMS, SINGULAR

BESIDE: Mapping[str, tuple[str, ...]] = {
    "holder": ("person",),
    "coefficient or number": ("number",),
    "owner": ("organisation", "person", "vote"),
    "owners": ("organisation", "person", "vote"),
    "target": ("organisation", "person", "vote"),
    "voter": ("person",),
}
"""The kinds of references, by their first word, that may mean things of other kinds."""

KEYED = ("ledger key", "figure")
"""References made of a number and its owner."""


class Names:
    """How one package calls things. `space` is "" for the first package."""

    def __init__(self, read: Read, base: str, *, is_first: bool) -> None:
        self.space = "" if is_first else read.id
        self._base = base
        self._own: dict[str, set[str]] = {"flag": set()}
        if not is_first:
            self._learn(read)

    def _learn(self, read: Read) -> None:
        for item in read.items:
            if not item.name:
                continue
            word, (field, name) = SINGULAR[item.kind], split(item.kind, item.name)
            self._own.setdefault(f"{field} of a {word}" if field else word, set()).add(name)
        written = [*(each.data for each in read.items), *(each.data for each in read.orders)]
        flags = [flag for each in written for flag in _raised(each)]
        flags += [flag for each in read.items if each.kind == "scenarios" for flag in _up(each)]
        self._own["flag"] |= {each for each in flags if ":" not in each}

    def full(self, kind: str, name: str) -> str:
        """The name of a thing of this package among those of all."""
        field, last = split(kind, name)
        return _joined(field, f"{self.space}:{last}") if self.space and last else name

    def meant(self, kind: str, name: str) -> str:
        """What a name means that this package uses for a kind of thing."""
        if kind in KEYED:
            number, at, owner = name.partition("@")
            return self.meant("number", number) + at + (owner and self.meant("owner", owner))
        if name.startswith(f"{self._base}:"):
            return name.removeprefix(f"{self._base}:")
        if not self.space or ":" in name:
            return name
        words = BESIDE.get(kind, BESIDE.get(kind.partition(" ")[0], (kind,)))
        own = any(name in self._own.get(word, ()) for word in words)
        return f"{self.space}:{name}" if own else name

    def target(self, kind: str, name: str) -> str:
        """The name that a patch means by what it writes behind the stroke."""
        (field, last), word = split(kind, name), SINGULAR[kind]
        return _joined(field, self.meant(f"{field} of a {word}" if field else word, last))

    def key(self, key: str) -> str:
        """The key of a text, with the whole name of the thing that it belongs to."""
        word, *rest = key.split(".")
        at = 1 if word in FORMS.values() else 0
        if not self.space or len(rest) <= at:
            return key
        kind = f"{rest[0]} of a {word}" if at else word
        rest[at] = self.meant(kind, rest[at])
        return ".".join([word, *rest])


def _joined(field: str, name: str) -> str:
    return f"{field}.{name}" if field else name


def _raised(data: Any) -> Iterator[str]:
    """The flags that are raised somewhere in a value."""
    if isinstance(data, dict):
        if data.get("kind") == "set-flag" and isinstance(data.get("flag"), str):
            yield data["flag"]
        for each in data.values():
            yield from _raised(each)
    elif isinstance(data, tuple):
        for each in data:
            yield from _raised(each)


def _up(item: Item) -> list[str]:
    flags = item.data.get("flags", ()) if isinstance(item.data, dict) else ()
    return [each for each in flags if isinstance(each, str)] if isinstance(flags, tuple) else []


def renamed(
    data: Any,
    node: Node,
    references: Iterable[Reference],
    names: Names,
    is_mine: Callable[[Mark], bool],
) -> tuple[Any, Node]:
    """A thing in which the names that a package wrote are said in full.

    `is_mine` says of a mark whether what stands there was written by it.
    """
    for each in references:
        if each.path == ("id",):
            continue
        parent = node.find(each.path[:-1])
        mark = parent.keys.get(str(each.path[-1])) if each.is_key else None
        if is_mine(mark or node.find(each.path).mark):
            data, node = _with(data, node, each, names)
    return data, node


def _with(data: Any, node: Node, each: Reference, names: Names) -> tuple[Any, Node]:
    if each.kind == "term":
        return _put(data, node, each.path, lambda text: _terms(text, each.id, names))
    meant = names.meant(each.kind, each.id)
    if meant == each.id:
        return data, node
    if each.is_key:
        return _put_key(data, node, each.path, meant)
    return _put(data, node, each.path, lambda found: meant if found == each.id else found)


def _terms(text: Any, term: str, names: Names) -> Any:
    meant = names.meant("term", term)
    if not isinstance(text, str) or meant == term:
        return text
    return text.replace(f"[[{term}]]", f"[[{meant}]]").replace(f"[[{term}|", f"[[{meant}|")


def _put(data: Any, node: Node, path: tuple[Any, ...], change: Any) -> tuple[Any, Node]:
    """The data with another value at a path; the same where the path is not written so."""
    if not path:
        return change(data), node
    first, rest = path[0], path[1:]
    if isinstance(data, dict) and first in data:
        return {**data, first: _put(data[first], node, rest, change)[0]}, node
    if isinstance(data, tuple) and isinstance(first, int) and first < len(data):
        members = list(data)
        members[first] = _put(data[first], node, rest, change)[0]
        return tuple(members), node
    return data, node


def _put_key(data: Any, node: Node, path: tuple[Any, ...], meant: str) -> tuple[Any, Node]:
    """The data with another key at a path, and the node with it."""
    first, rest = path[0], path[1:]
    if isinstance(data, dict) and first in data:
        if rest:
            inner, below = _put_key(data[first], node.find([first]), rest, meant)
            return {**data, first: inner}, _child(node, first, below)
        return {meant if key == first else key: value for key, value in data.items()}, Node(
            node.mark,
            {meant if key == first else key: mark for key, mark in node.keys.items()},
            {meant if key == first else key: each for key, each in node.children.items()},
        )
    if isinstance(data, tuple) and isinstance(first, int) and first < len(data) and rest:
        members = list(data)
        members[first], below = _put_key(data[first], node.find([first]), rest, meant)
        return tuple(members), _child(node, first, below)
    return data, node


def _child(node: Node, key: Any, below: Node) -> Node:
    return Node(node.mark, node.keys, {**node.children, key: below})
