"""The files of packages → a library, with findings for whatever has the wrong form."""

from collections.abc import Iterable, Iterator
from pathlib import Path

from game.content.errors import ContentError
from game.content.files import read
from game.content.findings import Finding, find, from_error
from game.content.library import Entry, Library, Package, Phrase
from game.content.load import Document
from game.content.marks import Mark, Node, Spot
from game.content.schema import MODELS
from game.content.schema.mod import FORMAT, Manifest
from game.content.suggest import did_you_mean, quote_all
from game.content.traversal import prefix
from game.content.validation import validate

MANIFEST = "mod.yaml"
LOCALE = "locale"
SOURCE_LANGUAGE = "en"
"""The language of the prose inside entities, and of a text that lies directly in `locale/`."""


def collect(roots: Iterable[Path]) -> tuple[Library, list[Finding]]:
    """Read the packages at some roots, in this order."""
    library = Library()
    findings: list[Finding] = []
    for root in roots:
        findings += _package(library, root)
    return library, findings


def _package(library: Library, root: Path) -> Iterator[Finding]:
    yield from _manifest(library, root)
    for path in content_files(root):
        try:
            document = read(path)
        except ContentError as error:
            yield from_error(error, path)
            continue
        except OSError as error:
            yield find("E117", Spot(path, Mark(1, 1)), reason=error.strerror or "unknown reason")
            continue
        folders = path.relative_to(root).parts[:-1]
        if folders[:1] == (LOCALE,):
            language = folders[1] if len(folders) > 1 else SOURCE_LANGUAGE
            yield from _phrases(library, document, path, language)
        else:
            yield from _entities(library, document, path)


def content_files(root: Path) -> list[Path]:
    """The files of a package, but its manifest, sorted so that every system reads the same."""
    every = (path for path in root.rglob("*.yaml") if not path.is_dir())
    found = (path for path in every if path != root / MANIFEST)
    return sorted(found, key=lambda path: path.relative_to(root).as_posix())


def _manifest(library: Library, root: Path) -> Iterator[Finding]:
    path = root / MANIFEST
    try:
        document = read(path)
    except FileNotFoundError:
        yield find("E116", Spot(path, Mark(1, 1)))
        return
    except ContentError as error:
        yield from_error(error, path)
        return
    spot = Spot(path, document.node.mark)
    manifest = validate(Manifest, document.data, document.node, spot)
    if isinstance(manifest, list):
        yield from manifest
        return
    package = Package(root, manifest, document.node)
    library.packages.append(package)
    if manifest.format != FORMAT:
        yield find("E111", package.spot("format"), found=manifest.format, known=FORMAT)


def _entities(library: Library, document: Document, path: Path) -> Iterator[Finding]:
    spot = Spot(path, document.node.mark)
    if not isinstance(document.data, dict) or len(document.data) != 1:
        yield find("E115", spot, known=quote_all(MODELS))
        return
    (kind, items), (mark,) = next(iter(document.data.items())), document.node.keys.values()
    if kind not in MODELS:
        hints = did_you_mean(kind, MODELS)
        yield find("E115", Spot(path, mark), hints=hints, known=quote_all(MODELS))
    elif not isinstance(items, tuple):
        wanted = f"a list of {kind}"
        yield find("E102", Spot(path, document.node.find([kind]).mark), wanted=wanted)
    else:
        for index, data in enumerate(items):
            node = document.node.find([kind, index])
            yield from _entity(library, kind, data, Spot(path, node.mark), node)


def _entity(library: Library, kind: str, data: object, spot: Spot, node: Node) -> Iterator[Finding]:
    entity = validate(MODELS[kind], data, node, spot)
    if isinstance(entity, list):
        yield from entity
        return
    entry = Entry(kind, entity, node, spot.path)
    shelf = library.kinds.setdefault(kind, {})
    name = prefix(kind, entity).partition(".")[2]
    if name in shelf:
        first = shelf[name].spot(["id"])
        yield find("E204", entry.spot(["id"]), also=first, kind=kind, id=entity.id)
    else:
        shelf[name] = entry


def _phrases(library: Library, document: Document, path: Path, language: str) -> Iterator[Finding]:
    shelf = library.phrases.setdefault(language, {})
    if not isinstance(document.data, dict):
        yield find("E102", Spot(path, document.node.mark), wanted="a mapping of keys to texts")
        return
    for key, text in document.data.items():
        spot = Spot(path, document.node.find([key]).mark)
        if not isinstance(text, str):
            yield find("E102", spot, wanted="a text", context=key)
        elif key in shelf:
            mark = document.node.keys[key]
            yield find("E204", Spot(path, mark), also=shelf[key].spot, kind="texts", id=key)
        else:
            shelf[key] = Phrase(text, spot)
