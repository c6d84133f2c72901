"""Packages, laid over each other → a library, with findings for whatever has the wrong form."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from game.content.box import MANIFEST, box_of
from game.content.findings import Finding
from game.content.item import Item
from game.content.library import Entry, Library, Sound, with_id
from game.content.marks import Mark, Spot
from game.content.memory import Kept, Memory, named
from game.content.overlay.apply import Pile, in_package, lay
from game.content.overlay.like import alike
from game.content.overlay.names import Names, renamed
from game.content.reading import SOURCE_LANGUAGE, Read, read_package
from game.content.references import references
from game.content.schema import MODELS
from game.content.validation import validate

SOUND = "sound"
"""The note that a thing has the right form."""

__all__ = ["MANIFEST", "SOURCE_LANGUAGE", "collect", "laid"]


def collect(roots: Iterable[Path]) -> tuple[Library, list[Finding]]:
    """Read the packages at some roots, in this order."""
    return laid([read_package(box_of(root)) for root in roots])


def laid(reads: Sequence[Read], memory: Memory | None = None) -> tuple[Library, list[Finding]]:
    """Packages that were read, laid over each other in this order."""
    pile, library = Pile(), Library()
    library.notes = (
        memory.notes(" ".join(each.id for each in reads)) if memory is not None else None
    )
    findings: list[Finding] = []
    for index, read in enumerate(reads):
        names = Names(read, reads[0].id, is_first=index == 0)
        findings += read.findings
        findings += lay(pile, read, names)
        if index:
            _rename(pile, read, names)
        if read.package is not None:
            library.packages.append(replace(read.package, box=read.box))
    library.phrases = pile.phrases
    findings += alike(pile.shelves.get("readings", {}))
    for item in (*pile.nameless, *(each for of in pile.shelves.values() for each in of.values())):
        findings += _entity(library, _noted(item, memory))
    return library, findings


def _noted(item: Item, memory: Memory | None) -> Item:
    """A thing with what was noted of one that says the same."""
    if memory is None or isinstance(item, Kept):
        return item
    return item.but(notes=memory.notes(named(item)))


def _rename(pile: Pile, read: Read, names: Names) -> None:
    """Say in full what a package calls its own things, where it wrote it."""
    for kind, name in sorted(pile.touched):
        item = pile.shelves[kind][name]
        entity = validate(MODELS[kind], item.data, item.node, item.spot)
        if isinstance(entity, list):
            continue  # it is said when everything is looked at
        begun = in_package(item.file, read.box.root)

        def is_mine(mark: Mark, *, begun: bool = begun) -> bool:
            return begun if mark.file is None else in_package(mark.file, read.box.root)

        data, node = renamed(item.data, item.node, references(entity), names, is_mine)
        pile.shelves[kind][name] = item.but(data=data, node=node)


def _entity(library: Library, item: Item) -> Iterator[Finding]:
    shelf = library.kinds.setdefault(item.kind, {})
    if item.notes.has(SOUND):
        shelf[item.name] = Sound(item)
        return
    entity = validate(MODELS[item.kind], item.data, item.node, Spot(item.file, item.node.mark))
    if isinstance(entity, list):
        yield from entity
        return
    item.notes.put(SOUND, value=1)
    shelf[item.name] = Entry(
        item.kind,
        with_id(entity, item.id),
        item.node,
        item.file,
        item.package,
        item.changes,
        item.notes,
    )
