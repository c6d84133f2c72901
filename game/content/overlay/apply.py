# ruff: noqa: ANN401 a value of YAML has no static type
"""One package is laid over those below it: its own things, then what it does to theirs."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any

from game.content.findings import Finding, find
from game.content.item import Change, Item
from game.content.library import Phrase
from game.content.marks import Node, Segment, Spot
from game.content.overlay.names import Names
from game.content.overlay.ways import (
    LostError,
    Step,
    change_at,
    inserted,
    locate,
    parse_way,
    value_at,
    with_value,
    without,
)
from game.content.reading import Order, Read
from game.content.schema import MODELS
from game.content.schema.overlay import OVERLAY, Operation, Patch, Removal, Replacement
from game.content.suggest import did_you_mean, quote_all, suggest
from game.content.validation import validate
from game.content.versions import fits

TEXTS = "texts"
"""The kind of the texts of a language, where a patch names one."""

SHORT = 60


@dataclass(slots=True)
class Pile:
    """What packages have laid down so far, by kind and name; and what was taken away, and where."""

    shelves: dict[str, dict[str, Item]] = field(default_factory=dict)
    nameless: list[Item] = field(default_factory=list)
    phrases: dict[str, dict[str, Phrase]] = field(default_factory=dict)
    gone: dict[tuple[str, str], Spot] = field(default_factory=dict)
    versions: dict[str, str] = field(default_factory=dict)
    touched: set[tuple[str, str]] = field(default_factory=set)
    """What the package that was laid down last began or changed."""


def lay(pile: Pile, read: Read, names: Names) -> Iterator[Finding]:
    """Lay a package down."""
    pile.touched = set()
    if read.package is not None:
        pile.versions[read.id] = read.package.manifest.version
    yield from _own_things(pile, read, names)
    yield from _own_texts(pile, read, names)
    if any(each.severity == "error" for each in read.findings):
        return  # what could not be read may be what is meant
    for order in read.orders:
        yield from _Work(pile, read, names, order).done()


def _own_things(pile: Pile, read: Read, names: Names) -> Iterator[Finding]:
    for item in read.items:
        name = names.full(item.kind, item.name)
        shelf = pile.shelves.setdefault(item.kind, {})
        if not item.name:
            pile.nameless.append(item)
        elif name in shelf:
            spot, first = item.id_spot, shelf[name].id_spot
            yield find("E204", spot, also=first, kind=item.kind, id=item.id)
        else:
            shelf[name] = item if item.name == name else item.but(name=name)
            pile.touched.add((item.kind, name))


def _own_texts(pile: Pile, read: Read, names: Names) -> Iterator[Finding]:
    for language, phrases in read.phrases.items():
        shelf = pile.phrases.setdefault(language, {})
        for written, phrase in phrases.items():
            key = names.key(written)
            if key in shelf:
                hints = (f"to reword it, patch `{TEXTS}/{language}`",)
                first = shelf[key].spot
                yield find("E204", phrase.spot, also=first, kind="texts", id=key, hints=hints)
            else:
                shelf[key] = phrase


class _Work:
    """One order of a package."""

    def __init__(self, pile: Pile, read: Read, names: Names, order: Order) -> None:
        self.pile, self.read, self.names, self.order = pile, read, names, order
        self.file = order.file

    def done(self) -> Iterator[Finding]:
        """Do it."""
        model = OVERLAY[self.order.verb]
        spot = Spot(self.file, self.order.node.mark)
        wanted = validate(model, self.order.data, self.order.node, spot)
        if isinstance(wanted, list):
            yield from wanted
        elif isinstance(wanted, Patch):
            yield from self._patch(wanted)
        elif isinstance(wanted, Replacement):
            yield from self._replace(wanted)
        elif isinstance(wanted, Removal):
            yield from self._remove(wanted)

    def _spot(self, *path: Segment) -> Spot:
        return Spot(self.file, self.order.node.find(path).mark)

    def _target(self, of: str) -> tuple[str, str, Item] | Finding:
        """The kind, name and thing that are meant, or why there is none."""
        kind, _, written = of.partition("/")
        spot = self._spot("of")
        if kind not in MODELS:
            hints = did_you_mean(kind, (*MODELS, TEXTS)) or (f"one of {quote_all(MODELS)}",)
            return find("E703", spot, of=of, hints=hints)
        name = self.names.target(kind, written)
        shelf = self.pile.shelves.get(kind, {})
        if name in shelf:
            return kind, name, shelf[name]
        also = self.pile.gone.get((kind, name))
        near = [f"{kind}/{each}" for each in suggest(written, shelf)]
        hints = (f"did you mean {quote_all(near)}?",) if near else ()
        gone = ("another package took it away",) if also is not None else ()
        return find("E703", spot, of=of, also=also, hints=(*gone, *hints))

    def _remove(self, wanted: Removal) -> Iterator[Finding]:
        found = self._target(wanted.of)
        if isinstance(found, Finding):
            yield found
            return
        kind, name, item = found
        del self.pile.shelves[kind][name]
        self.pile.touched.discard((kind, name))
        self.pile.gone[kind, name] = self._spot("of")
        yield from self._discarded(item, wanted.of)

    def _replace(self, wanted: Replacement) -> Iterator[Finding]:
        found = self._target(wanted.of)
        if isinstance(found, Finding):
            yield found
            return
        kind, name, item = found
        node = self.order.node.find(["by"]).of_file(self.file)
        data = {**self.order.data["by"], "id": item.id.rpartition(":")[2]}
        change = Change(self.read.id, "replace", "", self._spot("by"))
        self.pile.shelves[kind][name] = item.changed(data, node, change)
        self.pile.touched.add((kind, name))
        yield from self._discarded(item, wanted.of)

    def _discarded(self, item: Item, of: str) -> Iterator[Finding]:
        """W705: what others had changed in a thing is lost with it."""
        for each in item.changes:
            if each.package != self.read.id:
                spot, package = self._spot("of"), each.package
                yield find("W705", spot, also=each.spot, of=of, package=package, path=each.path)

    def _patch(self, wanted: Patch) -> Iterator[Finding]:
        versions = self.pile.versions
        if not all(
            each in versions and fits(versions[each], v) for each, v in wanted.beside.items()
        ):
            return
        kind, _, language = wanted.of.partition("/")
        if kind == TEXTS:
            for index, each in enumerate(wanted.ops):
                yield from self._text(language, each, ("ops", index))
            return
        found = self._target(wanted.of)
        if isinstance(found, Finding):
            yield found
            return
        kind, name, item = found
        for index, each in enumerate(wanted.ops):
            path = ("ops", index)
            try:
                verb, way = _verb(each)
                changed, findings = self._operate(item, each, verb, way, path)
            except LostError as error:
                hints = did_you_mean(error.word, error.known) if error.word else ()
                if error.known and not hints:
                    hints = (f"there is {quote_all(error.known[:12])}",)
                spot = self._spot(*path)
                yield find("E708", spot, of=wanted.of, why=error.why, hints=hints)
                continue
            item = changed
            yield from findings
        self.pile.shelves[kind][name] = item
        self.pile.touched.add((kind, name))

    def _operate(
        self, item: Item, wanted: Operation, verb: str, way: str, path: tuple[Segment, ...]
    ) -> tuple[Item, list[Finding]]:
        """The thing after one change. Raises LostError."""
        steps = parse_way(way)
        word = {"set": "to", "append": "item", "insert": "item"}.get(verb, verb)
        spot = self._spot(*path, word)
        written = self.order.data["ops"][path[1]].get(word)
        node = self.order.node.find([*path, word]).of_file(self.file)
        before = _there(item.data, steps)
        findings: list[Finding] = []
        if verb == "set":
            data, nodes = _set(item.data, item.node, steps, written, node)
            change = Change(self.read.id, verb, way, spot, before, written)
            findings += self._checked(item, change, path)
        elif verb == "remove":
            data, nodes = _removed(item.data, item.node, steps)
            change = Change(self.read.id, verb, way, spot, before, None)
        else:
            behind = len if verb == "append" else partial(_behind, wanted.after)
            data, nodes = _put_in(item, steps, written, node, behind)
            change = Change(self.read.id, verb, way, spot, None, written)
        return item.changed(data, nodes, change), findings

    def _checked(self, item: Item, change: Change, path: tuple[Segment, ...]) -> Iterator[Finding]:
        """W709, W704, W702: what is to be said of a field that is set."""
        spot, way, before = self._spot(*path, "set"), change.path, change.before
        if before == change.after:
            yield find("W709", spot, path=way)
        given = self.order.data["ops"][path[1]]
        if "expect" in given and given["expect"] != before:
            place, wanted = self._spot(*path, "expect"), short(given["expect"])
            yield find("W704", place, path=way, expected=wanted, found=short(before))
        rivals = [
            each
            for each in item.changes
            if each.verb == "set" and each.path == way and each.package != self.read.id
        ]
        if rivals and rivals[-1].after != change.after and not self._knows(rivals[-1].package):
            last = rivals[-1]
            yield find("W702", spot, also=last.spot, path=way, package=last.package)

    def _knows(self, package: str) -> bool:
        """Whether this package says that it comes after another one: then it means what it does."""
        found = self.read.package
        if found is None:
            return False
        needed = [each.id for each in found.manifest.requires]
        return package in (*needed, *found.manifest.after)

    def _text(
        self, language: str, wanted: Operation, path: tuple[Segment, ...]
    ) -> Iterator[Finding]:
        shelf = self.pile.phrases.get(language, {})
        given = self.order.data["ops"][path[1]]
        key = self.names.key(wanted.set or "")
        spot = self._spot(*path)
        if key not in shelf or not isinstance(given.get("to"), str):
            hints = did_you_mean(key, shelf)
            why = "a text is changed by `set`, its key, and `to`, a text"
            why = f"there is no text `{key}`" if isinstance(given.get("to"), str) else why
            yield find("E708", spot, of=f"{TEXTS}/{language}", why=why, hints=hints)
            return
        shelf[key] = Phrase(given["to"], self._spot(*path, "to"))


def _verb(wanted: Operation) -> tuple[str, str]:
    """What an operation does, and where. Raises LostError unless it does one thing."""
    given = [
        (name, way)
        for name in ("set", "append", "insert", "remove")
        if (way := getattr(wanted, name)) is not None
    ]
    if len(given) != 1:
        raise LostError("a change has one of `set`, `append`, `insert` and `remove`")
    return given[0]


def _there(data: Any, steps: tuple[Step, ...]) -> Any:
    """What stood there; None for nothing."""
    try:
        return value_at(data, steps)
    except LostError:
        return None


def _set(
    data: Any, node: Node, steps: tuple[Step, ...], value: Any, below: Node
) -> tuple[Any, Node]:
    *way, last = steps

    def change(inner: Any, around: Node) -> tuple[Any, Node]:
        if last.is_member:
            return with_value(inner, around, locate(inner, last), value, below)
        if not isinstance(inner, dict):
            raise LostError(f"what stands before `{last.name}` has no fields")
        return with_value(inner, around, last.name, value, below)

    return change_at(data, node, way, change)


def _removed(data: Any, node: Node, steps: tuple[Step, ...]) -> tuple[Any, Node]:
    *way, last = steps
    return change_at(
        data, node, way, lambda inner, around: without(inner, around, locate(inner, last))
    )


def _put_in(
    item: Item, steps: tuple[Step, ...], value: Any, below: Node, behind: Callable[[Any], int]
) -> tuple[Any, Node]:
    """The data with one more member in a list; `behind` says before which index."""
    data, node = item.data, item.node
    if _there(data, steps) is None:  # a list that was left out is an empty one
        data, node = _set(data, node, steps, (), Node(below.mark))

    def change(inner: Any, around: Node) -> tuple[Any, Node]:
        if not isinstance(inner, tuple):
            raise LostError("only a list gets members")
        return inserted(inner, around, behind(inner), value, below)

    return change_at(data, node, steps, change)


def _behind(member: str | None, members: Any) -> int:
    """The index behind a member; the first one behind none."""
    if member is None:
        return 0
    index: int = locate(members, Step(member, is_member=True))
    return index + 1


def short(value: Any) -> str:
    """A value as a message shows it."""
    text = "nothing" if value is None else str(value)
    return text if len(text) <= SHORT else f"{text[: SHORT - 1]}…"


def in_package(file: Path | None, root: Path) -> bool:
    """Whether a file is one of a package."""
    return file is not None and file.is_relative_to(root)
