"""Puts the static edition together: pages' files, letters, Pyodide and the game in one folder."""

from collections.abc import Mapping
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from game.drawing.assets import asset
from game.drawing.theme import PAPER
from game.page.ctx import Say
from game.web import drawings
from game.web.static.archive import archive
from game.web.static.faces import FOLDER, Faces
from game.web.static.first import first_page
from game.web.static.installed import manifest, offline
from game.web.stylesheet import stylesheet

CORE = (
    "pyodide.mjs",
    "pyodide.asm.mjs",
    "pyodide.asm.wasm",
    "python_stdlib.zip",
    "pyodide-lock.json",
)
"""What of Pyodide a browser fetches."""

OWN = ("page.js", "static.css", "static.js", "worker.js")
"""Files that are as they lie among the assets."""

BESIDE = ("package.json", "README.md")
"""What says whose it is and under which licence."""

GAME = "game.zip"


class FolderError(Exception):
    """A folder that cannot be used; the message says why, and what would do."""


@dataclass(frozen=True)
class Edition:
    """What the edition is made of: Pyodide’s folder, the game’s files, words of the page, faces."""

    pyodide: Path
    game: Mapping[str, bytes]
    say: Say
    faces: Faces
    language: str = "en"


def check_pyodide(folder: Path) -> None:
    """See to it that a folder holds Pyodide. Raises FolderError."""
    missing = [name for name in CORE if not (folder / name).is_file()]
    if missing:
        raise FolderError(f"{folder} is not the folder of Pyodide: it has no {', '.join(missing)}")


def check_out(out: Path) -> None:
    """See to it that nothing is written over. Raises FolderError."""
    if out.exists() and not out.is_dir():
        raise FolderError(f"{out} is a file: name a folder, new or empty")
    if out.is_dir() and any(out.iterdir()):
        raise FolderError(f"{out} is not empty: name a folder that is new or empty")


def write(out: Path, edition: Edition) -> dict[str, int]:
    """Write the edition into a folder that is new or empty; gives the sizes of its files.

    Raises FolderError before anything is written, OSError if the disk refuses.
    """
    check_pyodide(edition.pyodide)
    check_out(out)
    files = _files(edition)
    for name, data in files.items():
        place = out / name
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(data)
    return {name: len(data) for name, data in files.items()}


def _files(edition: Edition) -> dict[str, bytes]:
    """All files by name."""
    core = {f"pyodide/{name}": (edition.pyodide / name).read_bytes() for name in CORE}
    core[GAME] = archive(edition.game)
    beside = [edition.pyodide / name for name in BESIDE]
    sizes = {name: len(data) for name, data in core.items()}
    game = sha256(core[GAME]).hexdigest()[:16]
    page = first_page(edition.say, sizes, game, edition.language)
    files = {
        **core,
        **{f"pyodide/{each.name}": each.read_bytes() for each in beside if each.is_file()},
        **{f"{FOLDER}/{name}": data for name, data in edition.faces.files.items()},
        **{f"{FOLDER}/{each.name}": each.read_bytes() for each in asset("fonts").glob("*.txt")},
        **{name: asset("web", name).read_bytes() for name in OWN},
        "faces.css": edition.faces.sheet.encode(),
        "page.css": stylesheet(fonts="").encode(),
        "art/poster.svg": drawings.poster(PAPER).encode(),
        "icon.png": asset("art", "icon.png").read_bytes(),
        "manifest.json": manifest(edition.say, edition.language).encode(),
        "index.html": page.encode(),
    }
    return {**files, "edition.js": offline(files).encode()}
