"""All entities of one or more packages, each with the marks of its file."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import TypeVar, cast

from pydantic import BaseModel

from game.content import traversal
from game.content.box import Box, Folder
from game.content.item import Change
from game.content.marks import Mark, Node, Segment, Spot, describe
from game.content.references import Reference, references
from game.content.schema import SINGULAR
from game.content.schema.base import Entity
from game.content.schema.mod import Manifest
from game.content.traversal import Text, prefix

E = TypeVar("E", bound=Entity)


@dataclass(frozen=True, eq=False)  # no slots: what is found in it is kept
class Entry:
    """An entity, where it stands, whose it is, and what other packages changed in it."""

    kind: str
    entity: Entity
    node: Node
    file: Path
    package: str = ""
    changes: tuple[Change, ...] = ()

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
        return f"{SINGULAR[self.kind]} {self.entity.id}" + (f" > {below}" if below else "")

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


@dataclass(slots=True)
class Library:
    """Everything that was read: entities by kind and id, phrases by language and key."""

    packages: list[Package] = field(default_factory=list)
    kinds: dict[str, dict[str, Entry]] = field(default_factory=dict)
    phrases: dict[str, dict[str, Phrase]] = field(default_factory=dict)

    def entries(self, *kinds: str) -> Iterator[Entry]:
        """The entries of some kinds, or all."""
        for kind in kinds or tuple(self.kinds):
            yield from self.kinds.get(kind, {}).values()

    def of(self, kind: str, model: type[E]) -> dict[str, E]:
        """The entities of a kind by id."""
        del model  # names the type for the reader and for mypy
        return {each.entity.id: cast(E, each.entity) for each in self.kinds.get(kind, {}).values()}

    def top(self) -> Spot:
        """A place for what concerns the whole."""
        if not self.packages:
            return Spot(Path("mod.yaml"), Mark(1, 1))
        return Spot(self.packages[0].root / "mod.yaml", Mark(1, 1))
