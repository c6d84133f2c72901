# ruff: noqa: ANN401 a value of YAML has no static type
"""What a package says of one thing, before it is known to have the right form."""

from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import Any

from game.content.marks import Node, Spot
from game.content.notes import Notes
from game.content.schema import FORMS, MODELS
from game.content.schema.base import Entity


@dataclass(frozen=True, slots=True)
class Change:
    """What a package did to a thing: `set`, `append` and so on, at a path in it, and where."""

    package: str
    verb: str
    path: str
    spot: Spot
    before: Any = None
    after: Any = None


def split(kind: str, name: str) -> tuple[str, str]:
    """The field of a form that a name begins with, "" if it is no choice on one, and the id.

    >>> split("papers", "tone.mild"), split("constants", "stages.spread")
    (('tone', 'mild'), ('', 'stages.spread'))
    """
    field, dot, last = name.partition(".")
    return (field, last) if dot and kind in FORMS else ("", name)


@dataclass(frozen=True)  # no slots: what is kept of one is read when it is asked for
class Item:
    """A thing of some kind: what is written of it, where, and what packages changed in it.

    `name` is its id with its package before it, if that is not the first; of a choice on a form it
    has the field before that. It is "" for what has no readable id.
    """

    kind: str
    name: str
    data: Any
    node: Node
    file: Path
    package: str
    changes: tuple[Change, ...] = ()
    notes: Notes = field(default_factory=Notes, compare=False)

    @property
    def id(self) -> str:
        """Its id, without the field that a choice on a form belongs to."""
        return split(self.kind, self.name)[1]

    @property
    def spot(self) -> Spot:
        """Where it begins."""
        return Spot.at(self.file, self.node.mark)

    @property
    def id_spot(self) -> Spot:
        """Where its id stands."""
        return Spot.at(self.file, self.node.find(["id"]).mark)

    def model(self) -> Entity:
        """It in its model. Raises ValidationError."""
        return MODELS[self.kind].model_validate(self.data)

    def changed(self, data: Any, node: Node, change: Change) -> "Item":
        """The same after a change."""
        return self.but(data=data, node=node, changes=(*self.changes, change))

    def but(self, **other: Any) -> "Item":
        """The same but for some fields. What was noted is not of that."""
        same = {each.name: getattr(self, each.name) for each in fields(Item)}
        return Item(**{**same, "notes": Notes(), **other})
