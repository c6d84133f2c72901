"""Packages of the player as files: put in, taken out, packed, begun."""

from collections.abc import Mapping
from pathlib import Path

from game.app import paths
from game.app.argument_error import WrongArgumentError
from game.app.mods import ZIP
from game.saves.disk import DISK, write_whole

TAKEN_OUT = ".removed"
"""Where packages lie that were taken out: nothing is lost by a command."""


def put_in(name: str, data: bytes) -> Path:
    """Lay a zip among the player's packages, in the place of the one of the same id.

    Raises WrongArgumentError where a folder has the name, and OSError for a disk that refuses.
    """
    folder = paths.mods()
    if (folder / name).is_dir():
        raise WrongArgumentError(
            f"{folder / name} is a folder that somebody works in: “apparat mod remove {name}” first"
        )
    DISK.make_folder(folder)
    place = folder / f"{name}{ZIP}"
    write_whole(DISK, place, data)
    return place


def take_out(name: str) -> Path:
    """Put a package aside; gives the place where it lies now. Raises WrongArgumentError."""
    folder = paths.mods()
    found = [each for each in (folder / f"{name}{ZIP}", folder / name) if each.exists()]
    if not _is_plain(name) or not found:
        raise WrongArgumentError(f"there is no package “{name}” in {folder}")
    aside = folder / TAKEN_OUT
    DISK.make_folder(aside)
    number = 1
    while (place := aside / f"{found[0].stem}-{number}{found[0].suffix}").exists():
        number += 1
    found[0].rename(place)
    return place


def _is_plain(name: str) -> bool:
    return bool(name) and name == Path(name).name and not name.startswith(".")


def write(path: Path, data: bytes) -> None:
    """Write a file anew, whole or not at all."""
    write_whole(DISK, path, data)


def begin(folder: Path, files: Mapping[str, str]) -> None:
    """Write the files of a new package. Raises WrongArgumentError if something lies there."""
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise WrongArgumentError(f"{folder} is there already; another name, or an empty folder?")
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in files.items():
        (folder / name).write_text(text, encoding="utf-8", newline="\n")
