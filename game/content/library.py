"""All entities of one or more packages, each with the marks of its file."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import TypeVar, cast

from pydantic import BaseModel

from game.content import traversal
from game.content.box import Box, Folder
from game.content.item import Change, Item
from game.content.marks import Mark, Node, Segment, Spot, describe
from game.content.notes import Notes
from game.content.references import Reference, references
from game.content.schema import SINGULAR
from game.content.schema.base import Entity
from game.content.schema.mod import Manifest
from game.content.traversal import Text, prefix

E = TypeVar("E", bound=Entity)

EVERY = "*"
"""Every kind, where it is said which were asked for."""


@dataclass(frozen=True, eq=False)  # no slots: what is found in it is kept
class Entry:
    """An entity, where it stands, whose it is, and what other packages changed in it."""

    kind: str
    entity: Entity
    node: Node
    file: Path
    package: str = ""
    changes: tuple[Change, ...] = ()
    notes: Notes = field(default_factory=Notes)

    @property
    def id(self) -> str:
        """The id of the entity."""
        return self.entity.id

    @property
    def name(self) -> str:
        """The beginning of its locale keys, which is unique: `card.scissors`."""
        return prefix(self.kind, self.entity)

    def spot(self, path: Iterable[Segment] = ()) -> Spot:
        """The place of a value inside the entity."""
        return Spot.at(self.file, self.node.find(path).mark)

    def key_spot(self, path: tuple[Segment, ...]) -> Spot:
        """The place of a key inside the entity."""
        parent = self.node.find(path[:-1])
        return Spot.at(self.file, parent.keys.get(str(path[-1]), parent.mark))

    def describe(self, path: Sequence[Segment]) -> str:
        """A path in words: `card scissors > options 2 > effects 1 > by`."""
        below = describe(self.node, path)
        return f"{SINGULAR[self.kind]} {self.id}" + (f" > {below}" if below else "")

    @cached_property
    def texts(self) -> tuple[Text, ...]:
        """Its prose."""
        return tuple(traversal.texts(self.kind, self.entity))

    @cached_property
    def models(self) -> tuple[tuple[BaseModel, traversal.Path], ...]:
        """The entity and the models inside it, with their places."""
        return tuple(traversal.models(self.entity))

    @cached_property
    def references(self) -> tuple[Reference, ...]:
        """The ids in it of other things, with their places."""
        return tuple(references(self.entity))

    @cached_property
    def records(self) -> tuple[tuple[object, traversal.Path], ...]:
        """The rules' records inside it, with their places."""
        return tuple(traversal.records(self.entity))


class Sound(Entry):
    """An entry of a thing that is known to have the right form: it is brought into it when asked.

    What is noted of most things is enough, and neither their model nor their marks are needed.
    """

    def __init__(self, item: Item) -> None:
        mine = {"kind": item.kind, "file": item.file, "package": item.package}
        self.__dict__.update(mine, changes=item.changes, notes=item.notes, item=item)

    @cached_property
    def entity(self) -> Entity:
        """The entity."""
        return with_id(self._item.model(), self.id)

    @cached_property
    def node(self) -> Node:
        """Where it stands."""
        return self._item.node

    @cached_property
    def id(self) -> str:
        """The id of the entity."""
        return self._item.id

    @cached_property
    def name(self) -> str:
        """The beginning of its locale keys."""
        return f"{SINGULAR[self.kind]}.{self._item.name}"

    @property
    def _item(self) -> Item:
        item: Item = self.__dict__["item"]
        return item


def with_id(entity: Entity, name: str) -> Entity:
    """An entity under the id that all packages know it by."""
    return entity if entity.id == name else entity.model_copy(update={"id": name})


@dataclass(frozen=True, slots=True)
class Phrase:
    """A text of a locale file."""

    text: str
    spot: Spot


@dataclass(slots=True)
class Package:
    """What a manifest says, and where."""

    root: Path
    manifest: Manifest
    node: Node
    box: Box | None = None

    @property
    def files(self) -> Box:
        """Its files."""
        return self.box or Folder(self.root)

    def spot(self, *path: Segment) -> Spot:
        """The place of a value in the manifest."""
        return Spot(self.root / "mod.yaml", self.node.find(path).mark)


class Shelf(Mapping[str, E]):
    """The entities of a kind by id. One is brought into its model when it is taken."""

    def __init__(self, entries: Mapping[str, Entry]) -> None:
        self._entries = entries

    def __getitem__(self, name: str) -> E:
        return cast(E, self._entries[name].entity)

    def __contains__(self, name: object) -> bool:
        return name in self._entries

    def __iter__(self) -> Iterator[str]:
        return iter(self._entries)

    def __len__(self) -> int:
        return len(self._entries)


@dataclass(slots=True)
class Library:
    """Everything that was read: entities by kind and id, phrases by language and key.

    `notes` are on the whole, if somebody keeps them; `asked` are the kinds that somebody looked at.
    """

    packages: list[Package] = field(default_factory=list)
    kinds: dict[str, dict[str, Entry]] = field(default_factory=dict)
    phrases: dict[str, dict[str, Phrase]] = field(default_factory=dict)
    notes: Notes | None = None
    asked: set[str] = field(default_factory=set)

    def entries(self, *kinds: str) -> Iterator[Entry]:
        """The entries of some kinds, or all."""
        self.asked.update(kinds or (EVERY,))
        for kind in kinds or tuple(self.kinds):
            yield from self.kinds.get(kind, {}).values()

    def of(self, kind: str, model: type[E]) -> Mapping[str, E]:
        """The entities of a kind by id."""
        del model  # names the type for the reader and for mypy
        self.asked.add(kind)
        return Shelf({each.id: each for each in self.kinds.get(kind, {}).values()})

    def only(self, is_wanted: Callable[[Entry], bool]) -> "Library":
        """Some of the things, and none of the texts of languages."""
        some = {
            kind: {name: each for name, each in shelf.items() if is_wanted(each)}
            for kind, shelf in self.kinds.items()
        }
        return Library(self.packages, some)

    def top(self) -> Spot:
        """A place for what concerns the whole."""
        if not self.packages:
            return Spot(Path("mod.yaml"), Mark(1, 1))
        return Spot(self.packages[0].root / "mod.yaml", Mark(1, 1))
