"""A folder → one zip that others can play. The same files give the same bytes."""

import zipfile
from io import BytesIO
from pathlib import Path

from game.content import limits
from game.content.box import Folder
from game.content.zips import KINDS

FIRST_DAY = (1980, 1, 1, 0, 0, 0)


def zipped(root: Path) -> bytes:
    """The zip of a package. What a package cannot hold is left out; hidden files too."""
    out = BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as file:
        for name in files(root):
            info = zipfile.ZipInfo(name, FIRST_DAY)
            info.compress_type = zipfile.ZIP_DEFLATED
            info.external_attr = 0o644 << 16
            file.writestr(info, _data(root, name))
    return out.getvalue()


def files(root: Path) -> list[str]:
    """The names of the files that belong into the zip, sorted."""
    every = (path for path in root.rglob("*") if path.is_file() and path.suffix in KINDS)
    names = (path.relative_to(root).as_posix() for path in every)
    return sorted(name for name in names if not any(p.startswith(".") for p in name.split("/")))


def _data(root: Path, name: str) -> bytes:
    if name.endswith(".yaml"):
        return Folder(root).data(name)
    with (root / name).open("rb") as file:
        return file.read(limits.ENTRY_BYTES + 1)  # one that is too large is refused as a zip
