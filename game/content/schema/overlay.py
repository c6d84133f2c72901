"""What a package does to the things of another: it patches, replaces or removes them."""

from typing import Annotated, Any

from pydantic import Field, StringConstraints

from game.content.schema.base import Closed, Line

TARGET = r"^[a-z]+/[a-z0-9:.-]+$"
Target = Annotated[str, StringConstraints(pattern=TARGET)]


class Operation(Closed):
    """One change of a patch: a field is `set`, something is put into a list, or taken away.

    A way names fields with dots between them, and a member of a list in square brackets by its
    `id`, or by what tells it apart: `options[wait].label`, `sources[handbook].locator`.
    """

    set: Line | None = None
    """The way to the field that gets another value; it may be one that was left out."""
    to: Any = None
    """The value that `set` gives."""
    expect: Any = None
    """What stood there when the patch was written. If it is something else now, the patch is
    applied all the same, and that is said.
    """
    append: Line | None = None
    """The way to the list that gets a member at its end."""
    insert: Line | None = None
    """The way to the list that gets a member behind another one."""
    after: Line | None = None
    """Behind which member `insert` puts it. Left out, it becomes the first."""
    item: Any = None
    """The member that `append` or `insert` puts in."""
    remove: Line | None = None
    """The way to the field or member that is taken away."""


class Patch(Closed):
    """Changes of one thing. Nothing is left out of it without a word: a miss is an error."""

    of: Target
    """The thing: its kind and its id, such as `cards/scissors` or `cards/package:thing`; a
    language as `texts/en`.
    """
    beside: dict[str, Line] = {}  # noqa: RUF012  # pydantic copies it
    """Packages that must be on for it, by id, each with the versions that are meant (`>=0`). Left
    out, it always holds.
    """
    ops: Annotated[tuple[Operation, ...], Field(min_length=1)]
    """The changes, one after the other."""


class Replacement(Closed):
    """Another thing in the place of one."""

    of: Target
    """The thing that is replaced, such as `cards/scissors`."""
    by: dict[str, Any]
    """The thing that stands there now, whole. It keeps the id."""


class Removal(Closed):
    """A thing that is taken away."""

    of: Target
    """The thing, such as `cards/scissors`. What speaks of it has to be changed too."""


OVERLAY: dict[str, type[Closed]] = {"patch": Patch, "replace": Replacement, "remove": Removal}
"""The key at the top of a file that changes things of other packages → the model of its members."""
