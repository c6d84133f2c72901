"""The files of one package → its things, texts and changes to others, as they are written."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from game.content.box import MANIFEST, Box
from game.content.errors import ContentError
from game.content.files import decode
from game.content.findings import Finding, find, from_error
from game.content.ignores import Ignore, ignores
from game.content.item import Item
from game.content.library import Package, Phrase
from game.content.load import Document, parse
from game.content.marks import Mark, Node, Spot
from game.content.memory import Memory, Row, hashed
from game.content.schema import FORMS, MODELS
from game.content.schema.mod import FORMAT, Manifest
from game.content.schema.overlay import OVERLAY
from game.content.suggest import did_you_mean, quote_all
from game.content.validation import validate, wanted_text

LOCALE = "locale"
MISCALLED = ("mod.yml", "mod.yaml.txt", "mod.json", "manifest.yaml", "manifest.yml")
"""What a manifest is called by mistake."""
SOURCE_LANGUAGE = "en"
"""The language of the prose inside entities, and of a text that lies directly in `locale/`."""


@dataclass(frozen=True, slots=True)
class Order:
    """What a package does to another's thing: `patch`, `replace` or `remove`."""

    verb: str
    data: Any
    node: Node
    file: Path


@dataclass(slots=True)
class Read:
    """All that was read of a package. Without a sound manifest `package` is None."""

    box: Box
    package: Package | None = None
    items: list[Item] = field(default_factory=list)
    orders: list[Order] = field(default_factory=list)
    phrases: dict[str, dict[str, Phrase]] = field(default_factory=dict)
    findings: list[Finding] = field(default_factory=list)
    ignores: list[Ignore] = field(default_factory=list)

    @property
    def id(self) -> str:
        """The id of the package; "" where the manifest does not say it."""
        return self.package.manifest.id if self.package is not None else ""


def read_package(box: Box, memory: Memory | None = None) -> Read:
    """Read a package; of a file that was sound before, what is remembered of it."""
    made = Read(box)
    try:
        names = box.names()
    except ContentError as error:
        made.findings.append(from_error(error, box.root))
        return made
    made.findings += _manifest(made, box)
    if any(each.code == "E116" for each in made.findings):
        return made  # it is no package: what its files are is not known
    for name, why in box.strays():
        made.findings.append(find("W801", Spot(box.root / name, Mark(1, 1)), why=why))
    for name in names:
        if name == MANIFEST:
            continue
        path = box.root / name
        try:
            data = box.data(name)
            made.ignores += ignores(data, path)
            found = list(_file(made, data, path, name.split("/")[:-1], memory))
        except ContentError as error:
            found = [from_error(error, path)]
        except OSError as error:
            reason = error.strerror or "unknown reason"
            found = [find("E117", Spot(path, Mark(1, 1)), reason=reason)]
        made.findings += found
    return made


def manifest_of(box: Box) -> Manifest | None:
    """What a manifest says, if it can be read at all."""
    made = Read(box)
    for _ in _manifest(made, box):
        return None
    return made.package.manifest if made.package is not None else None


def _manifest(made: Read, box: Box) -> Iterator[Finding]:
    path = box.root / MANIFEST
    try:
        document = parse(decode(box.data(MANIFEST)))
    except (FileNotFoundError, NotADirectoryError):
        lies = [each for each in MISCALLED if (box.root / each).exists()]
        hints = tuple(f"`{each}` lies here: call it `{MANIFEST}`" for each in lies[:1])
        yield find("E116", Spot(path, Mark(1, 1)), hints=hints)
        return
    except OSError as error:
        reason = error.strerror or "unknown reason"
        yield find("E117", Spot(path, Mark(1, 1)), reason=reason)
        return
    except ContentError as error:
        yield from_error(error, path)
        return
    spot = Spot(path, document.node.mark)
    manifest = validate(Manifest, document.data, document.node, spot)
    if isinstance(manifest, list):
        yield from manifest
        return
    made.package = Package(box.root, manifest, document.node)
    if manifest.format != FORMAT:
        yield find("E111", made.package.spot("format"), found=manifest.format, known=FORMAT)


def _file(
    made: Read, data: bytes, path: Path, folders: list[str], memory: Memory | None
) -> Iterator[Finding]:
    if folders[:1] == [LOCALE]:
        language = folders[1] if len(folders) > 1 else SOURCE_LANGUAGE
        yield from _texts(made, data, path, language, memory)
    else:
        yield from _known_things(made, data, path, memory)


def _known_things(made: Read, data: bytes, path: Path, memory: Memory | None) -> Iterator[Finding]:
    name = hashed(data, are_texts=False) if memory is not None else ""
    known = memory.things(name, path, made.id) if memory is not None else None
    if known is not None:
        made.items += known
        return
    before, ordered = len(made.items), len(made.orders)
    found = list(_things(made, parse(decode(data)), path))
    if memory is not None and not found and len(made.orders) == ordered:
        memory.keep_things(name, made.items[before:])
    yield from found


def _things(made: Read, document: Document, path: Path) -> Iterator[Finding]:
    spot = Spot(path, document.node.mark)
    known = (*MODELS, *OVERLAY)
    if not isinstance(document.data, dict) or len(document.data) != 1:
        yield find("E115", spot, known=quote_all(known))
        return
    (kind, things), (mark,) = next(iter(document.data.items())), document.node.keys.values()
    if kind not in known:
        hints = did_you_mean(kind, known)
        yield find("E115", Spot(path, mark), hints=hints, known=quote_all(known))
    elif not isinstance(things, tuple):
        wanted = f"a list of {kind}"
        yield find("E102", Spot(path, document.node.find([kind]).mark), wanted=wanted)
    else:
        for index, data in enumerate(things):
            node = document.node.find([kind, index])
            if kind in OVERLAY:
                made.orders.append(Order(kind, data, node, path))
            else:
                made.items.append(Item(kind, name_of(kind, data), data, node, path, made.id))


def name_of(kind: str, data: object) -> str:
    """The name of what is written, as far as it can be read. Choices have one list of ids a field.

    >>> name_of("cards", {"id": "scissors"}), name_of("papers", {"id": "x", "field": "tone"})
    ('scissors', 'tone.x')
    """
    if not isinstance(data, dict) or not isinstance(name := data.get("id"), str):
        return ""
    return f"{data.get('field')}.{name}" if kind in FORMS else name


def _texts(
    made: Read, data: bytes, path: Path, language: str, memory: Memory | None
) -> Iterator[Finding]:
    name = hashed(data, are_texts=True) if memory is not None else ""
    rows = memory.texts(name) if memory is not None else None
    if rows is None:
        document, rows = parse(decode(data)), []
        found = list(_phrases(document, path, rows))
        if memory is not None and not found:
            memory.keep_texts(name, rows)
        yield from found
    shelf = made.phrases.setdefault(language, {})
    for key, text, place, mark in rows:
        if key in shelf:
            yield find("E204", Spot(path, mark), also=shelf[key].spot, kind="texts", id=key)
        else:
            shelf[key] = Phrase(text, Spot(path, place))


def _phrases(document: Document, path: Path, rows: list[Row]) -> Iterator[Finding]:
    """Put the texts of a file into rows."""
    if not isinstance(document.data, dict):
        yield find("E102", Spot(path, document.node.mark), wanted="a mapping of keys to texts")
        return
    for key, text in document.data.items():
        place = document.node.find([key]).mark
        if isinstance(text, str):
            rows.append((key, text, place, document.node.keys[key]))
        else:
            yield find("E102", Spot(path, place), wanted=wanted_text(text), context=key)
