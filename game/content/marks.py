"""Where things stand in a file: the mark tree that runs beside the data of a document."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

Segment = str | int


@dataclass(frozen=True, slots=True)
class Mark:
    """A stretch of one line; line and column count from 1."""

    line: int
    column: int
    width: int = 1


@dataclass(frozen=True, slots=True)
class Spot:
    """A mark in a file."""

    path: Path
    mark: Mark


@dataclass(slots=True)
class Node:
    """The mark of a value, and the nodes inside it by key or index."""

    mark: Mark
    keys: dict[str, Mark] = field(default_factory=dict)
    children: dict[Segment, "Node"] = field(default_factory=dict)

    def find(self, path: Iterable[Segment]) -> "Node":
        """The node at a path. A segment that is not there (the tag of a union) is passed over."""
        node = self
        for segment in path:
            node = node.children.get(segment, node)
        return node

    def first(self) -> Mark:
        """The first key of a mapping, or the value itself."""
        return next(iter(self.keys.values()), self.mark)


def describe(node: Node, path: Sequence[Segment]) -> str:
    """A path in words, as far as it exists: `options 2 > effects 1 > by`."""
    words: list[str] = []
    for segment in path:
        if isinstance(segment, int):
            if words:
                words[-1] += f" {segment + 1}"
        elif segment in node.children or segment in node.keys:
            words.append(segment)
        node = node.children.get(segment, node)
    return " > ".join(words)
