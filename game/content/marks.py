"""Where things stand in a file: the mark tree that runs beside the data of a document."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

Segment = str | int


@dataclass(frozen=True, slots=True)
class Mark:
    """A stretch of one line; line and column count from 1.

    A value that another package put in has its own `file`; without one it stands in the file of
    what is around it.
    """

    line: int
    column: int
    width: int = 1
    file: Path | None = None


@dataclass(frozen=True, slots=True)
class Spot:
    """A mark in a file."""

    path: Path
    mark: Mark

    @classmethod
    def at(cls, file: Path, mark: Mark) -> "Spot":
        """The place of a mark in what began in a file: in its own file, if it has one."""
        return cls(mark.file or file, mark if mark.file is None else replace(mark, file=None))


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

    def of_file(self, file: Path) -> "Node":
        """The same with the file in every mark that names none: it may stand in another tree."""
        return Node(
            _of_file(self.mark, file),
            {key: _of_file(mark, file) for key, mark in self.keys.items()},
            {key: node.of_file(file) for key, node in self.children.items()},
        )

    def first(self) -> Mark:
        """The first key of a mapping, or the value itself."""
        return next(iter(self.keys.values()), self.mark)


def _of_file(mark: Mark, file: Path) -> Mark:
    return replace(mark, file=mark.file or file)


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
