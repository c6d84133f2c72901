"""The static edition: finds Pyodide, packs the game with its content, writes the folder."""

from collections.abc import Iterator
from gzip import compress
from pathlib import Path
from typing import TYPE_CHECKING

from game.app import paths
from game.app.argument_error import WrongArgumentError
from game.app.mods import Wanted
from game.app.text_lookup import TextLookup
from game.app.wiring import load_pack

if TYPE_CHECKING:
    from game.web.static.faces import Faces
    from game.web.static.folder import Edition

NO_PYODIDE = (
    "there is no Pyodide in {place}. “npm install pyodide” in this folder gets it; or name its "
    "folder: --pyodide FOLDER"
)
BUILT = "the built game has no source to put into a page: take the finished edition beside it"

LEFT_OUT = (
    *("app/commands", "app/packaging", "app/room.py", "app/room_options.py", "classroom/serve"),
    *("content", "sim", "web/serve", "web/static"),
    *("window", "__main__.py"),
)
"""What of the game a browser has no use for."""


def make(out: Path, pyodide: Path | None, wanted: Wanted | None = None) -> dict[str, int]:
    """Write the edition; gives the sizes of its files. Raises WrongArgumentError."""
    from game.web.static import folder

    if paths.is_built():
        raise WrongArgumentError(BUILT)
    place = pyodide or Path("node_modules", "pyodide")
    if pyodide is None and not place.is_dir():
        raise WrongArgumentError(NO_PYODIDE.format(place=place))
    try:
        folder.check_pyodide(place)
        folder.check_out(out)
        return folder.write(out, _edition(place, wanted))
    except folder.FolderError as error:
        raise WrongArgumentError(f"{error}.") from error


def told(sizes: dict[str, int], out: Path) -> str:
    """In a line, what was written, and how much of it a browser fetches before the first page."""
    first = [out / name for name in sizes if not name.startswith("fonts/")]
    short = sum(len(compress(each.read_bytes())) for each in first)
    raw = sum(each.stat().st_size for each in first)
    return (
        f"{out}: {len(sizes)} files. A browser fetches {_mega(raw)} MB before the first page, "
        f"{_mega(short)} if the server compresses."
    )


def _mega(size: int) -> str:
    return f"{size / 1_000_000:.1f}"


def _edition(pyodide: Path, wanted: Wanted | None) -> "Edition":
    from game.content.bake import baked
    from game.web.static.folder import Edition

    pack = load_pack(wanted)
    data = baked(pack)
    files = {name: (paths.root() / name).read_bytes() for name in _code()}
    files["content.json"] = data
    files["assets/map/map.json"] = (paths.root() / "assets/map/map.json").read_bytes()
    say = TextLookup(pack, "en").say
    return Edition(pyodide, files, say, _faces(data.decode()))


def _faces(text: str) -> "Faces":
    """Short ones where what makes them is installed."""
    try:
        from game.web.static.letters import short
    except ImportError:
        from game.web.static.faces import whole

        return whole()
    return short(text)


def _code() -> Iterator[str]:
    """The files of the program that run in a browser."""
    game = paths.root() / "game"
    for path in sorted(game.rglob("*.py")):
        inner = path.relative_to(game)
        if not any(inner.is_relative_to(each) for each in LEFT_OUT):
            yield f"game/{inner.as_posix()}"
