# ruff: noqa: ANN401 a value of YAML has no static type
"""YAML → data and marks, in one pass over the parser's events, without recursion.

PyYAML's own constructors crash on deep nesting, hang on merge keys and drop duplicate keys in
silence. This loader knows mappings, sequences and scalars and refuses everything else.
"""

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any

import yaml

from game.content import limits
from game.content.errors import ContentError
from game.content.marks import Mark, Node, Segment
from game.content.scalars import resolve
from game.content.slips import plainly

_PARSER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


@dataclass(frozen=True, slots=True)
class Document:
    """What a file says, and where it says it. Sequences are tuples."""

    data: Any
    node: Node


@dataclass(slots=True)
class _Open:
    """A mapping or sequence whose end has not come yet."""

    node: Node
    values: dict[Segment, Any] = field(default_factory=dict)
    is_mapping: bool = True
    key: str | None = None

    def close(self) -> Any:
        return self.values if self.is_mapping else tuple(self.values.values())


def parse(text: str) -> Document:
    """Load one document. Raises ContentError, with a position, for anything it refuses."""
    builder = _Builder(text.split("\n"))
    for event in _events(text):
        builder.take(event)
    if builder.root is None:
        raise ContentError("E101", Mark(1, 1), problem="the file is empty")
    return builder.root


def _events(text: str) -> Iterator[yaml.Event]:
    try:
        yield from yaml.parse(text, Loader=_PARSER)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        place = Mark(mark.line + 1, mark.column + 1) if mark else Mark(1, 1)
        _check_depth(text[: mark.index] if mark else "")
        raise ContentError("E101", place, problem=plainly(error, text)) from error
    except yaml.YAMLError as error:
        raise ContentError("E101", Mark(1, 1), problem="a character YAML does not allow") from error


def _check_depth(read: str) -> None:
    """Refuse what a parser had read when it gave up, if that was nested too deep already.

    A parser reads up to a thousand characters ahead of its events. It may meet a limit of its own
    there, before we were shown how deep the text goes.
    """
    depth = 0
    with suppress(yaml.YAMLError):  # it breaks off where the text was cut
        for event in yaml.parse(read, Loader=_PARSER):
            depth += isinstance(event, yaml.CollectionStartEvent)
            depth -= isinstance(event, yaml.CollectionEndEvent)
            if depth > limits.DEPTH and event.start_mark is not None:
                raise _too_deep(Mark(event.start_mark.line + 1, event.start_mark.column + 1))


def _too_deep(mark: Mark) -> ContentError:
    return ContentError("E812", mark, thing="depth of nesting", limit=limits.DEPTH)


class _Builder:
    """Puts the events together. The stack is a list, so depth costs no Python stack."""

    def __init__(self, lines: list[str]) -> None:
        self.root: Document | None = None
        self._lines = lines
        self._open: list[_Open] = []
        self._nodes = 0

    def take(self, event: yaml.Event) -> None:
        """Work one event in."""
        match event:
            case yaml.ScalarEvent():
                self._scalar(event)
            case yaml.MappingStartEvent() | yaml.SequenceStartEvent():
                self._start(event)
            case yaml.CollectionEndEvent():
                closed = self._open.pop()
                self._place(closed.close(), closed.node)
            case yaml.DocumentStartEvent():
                self._document(event)
            case yaml.AliasEvent():
                raise ContentError("E108", self._mark(event), thing="an alias")
            case _:
                pass

    def _document(self, event: yaml.DocumentStartEvent) -> None:
        if self.root is not None:
            raise ContentError("E108", self._mark(event), thing="a second document")
        if event.version or event.tags:
            raise ContentError("E108", self._mark(event), thing="a directive")

    def _start(self, event: yaml.MappingStartEvent | yaml.SequenceStartEvent) -> None:
        mark = self._count(event)
        if len(self._open) == limits.DEPTH:
            raise _too_deep(mark)
        mapping = isinstance(event, yaml.MappingStartEvent)
        self._open.append(_Open(Node(mark), is_mapping=mapping))

    def _scalar(self, event: yaml.ScalarEvent) -> None:
        mark = self._count(event)
        if len(event.value) > limits.SCALAR:
            raise ContentError("E812", mark, thing="length of a text", limit=limits.SCALAR)
        value = event.value if event.style else resolve(event.value, mark)
        self._place(value, Node(mark))

    def _count(self, event: yaml.NodeEvent) -> Mark:
        mark = self._mark(event)
        self._nodes += 1
        if self._nodes > limits.NODES:
            raise ContentError("E812", mark, thing="number of values", limit=limits.NODES)
        if event.anchor is not None:
            raise ContentError("E108", mark, thing="an anchor")
        if getattr(event, "tag", None) is not None:
            raise ContentError("E108", mark, thing="a tag")
        return mark

    def _place(self, value: Any, node: Node) -> None:
        if not self._open:
            self.root = Document(value, node)
            return
        parent = self._open[-1]
        if not parent.is_mapping:
            parent.node.children[len(parent.values)] = node
            parent.values[len(parent.values)] = value
        elif parent.key is None:
            parent.key = self._key(parent, value, node.mark)
        else:
            parent.node.children[parent.key] = node
            parent.values[parent.key] = value
            parent.key = None

    def _key(self, parent: _Open, value: Any, mark: Mark) -> str:
        if not isinstance(value, str):
            raise ContentError("E108", mark, thing="a key that is not a string")
        if len(value) > limits.KEY:
            raise ContentError("E812", mark, thing="length of a key", limit=limits.KEY)
        if value in parent.node.keys:
            raise ContentError("E105", mark, also=parent.node.keys[value], key=value)
        parent.node.keys[value] = mark
        return value

    def _mark(self, event: yaml.Event) -> Mark:
        start, end = event.start_mark, event.end_mark
        if start is None or end is None:  # only events that nobody parsed have no marks
            raise AssertionError
        one_line = start.line == end.line
        last = end.column if one_line else len(self._lines[start.line])
        return Mark(start.line + 1, start.column + 1, max(1, last - start.column))
