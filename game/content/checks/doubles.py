"""What stands twice in a list where once is enough."""

from collections.abc import Iterable, Iterator

from game.content.findings import Finding, find
from game.content.library import Entry, Library
from game.content.schema.scenarios import Scenario
from game.content.traversal import Path

LISTS = ("speakers", "members", "candidates", "scenarios", "languages", "flags", "roots")
"""Fields that are lists of ids, each of which counts once; of a chain another check tells."""


def named_twice(library: Library) -> Iterator[Finding]:
    """W208: an id that stands twice in a list, or a post that a scenario fills twice."""
    for entry in library.entries():
        for model, above in entry.models:
            for name in LISTS:
                if name in type(model).model_fields:
                    values = getattr(model, name)
                    yield from _twice(entry, _plain(values), (*above, name))
            if isinstance(model, Scenario):
                posts = ((each.post, (i, "post")) for i, each in enumerate(model.holdings))
                yield from _twice(entry, posts, (*above, "holdings"))


def _plain(values: object) -> Iterator[tuple[str, Path]]:
    """The members of a list that are ids, with their places in it."""
    if isinstance(values, tuple):
        yield from ((each, (index,)) for index, each in enumerate(values) if isinstance(each, str))


def _twice(entry: Entry, members: Iterable[tuple[str, Path]], above: Path) -> Iterator[Finding]:
    first: dict[str, Path] = {}
    for name, place in members:
        path = (*above, *place)
        before = first.setdefault(name, path)
        if before != path:
            also, context = entry.spot(before), entry.describe(path)
            yield find("W208", entry.spot(path), id=name, also=also, context=context)
