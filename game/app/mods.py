"""The player's packages: where they lie, and which of them a command is to play with."""

import argparse
from collections.abc import Sequence
from pathlib import Path

from game.app import paths
from game.app.argument_error import WrongArgumentError
from game.app.switches import read_switches

ZIP = ".zip"


def installed() -> tuple[Path, ...]:
    """What lies in the folder of mods, by name: folders and zips."""
    try:
        found = sorted(paths.mods().iterdir())
    except OSError:
        return ()
    return tuple(each for each in found if is_package(each))


def switched_on() -> tuple[Path, ...]:
    """What lies there and is not switched off."""
    found = installed()
    if not found:
        return ()
    from game.pack.mod_report import printable  # with it come the rules, for which no help waits

    off, _ = read_switches(paths.switches())
    return tuple(each for each in found if printable(each.name) not in off)


def is_package(path: Path) -> bool:
    """Whether something in the folder of mods is meant as one; what a dot begins is hidden."""
    if path.name.startswith("."):
        return False
    return path.is_dir() or path.suffix.lower() == ZIP


def add_mods(to: argparse.ArgumentParser, *, plays: bool = False) -> None:
    """`--mod`; where the player `plays`, also `--no-mods`: what is measured is so without them."""
    to.add_argument(
        "--mod",
        dest="mods",
        metavar="PATH",
        type=Path,
        action="append",
        default=[],
        help="play with this package too, a folder or a zip (may be repeated)",
    )
    to.set_defaults(no_mods=not plays)
    if plays:
        to.add_argument(
            "--no-mods", action="store_true", help="without the packages in the folder of mods"
        )


def add_watch(to: argparse.ArgumentParser) -> None:
    """`--watch`: content that is saved is taken up while it is played."""
    to.add_argument(
        "--watch",
        action="store_true",
        help="take up content whenever a file of it is saved; games begun so are not saved",
    )


def mods_of(args: argparse.Namespace) -> "Wanted":
    """The packages that were asked for. Raises WrongArgumentError."""
    for path in args.mods:
        if not path.exists():
            raise WrongArgumentError(f"{path}: no such file or folder")
    return Wanted(tuple(path.resolve() for path in args.mods), with_installed=not args.no_mods)


class Wanted:
    """Packages to play with: those named, and those in the player's folder."""

    def __init__(self, named: Sequence[Path] = (), *, with_installed: bool = True) -> None:
        self.named = tuple(named)
        self.with_installed = with_installed

    def all(self) -> tuple[Path, ...]:
        """Where they lie. One that is named goes before one of the same name in the folder."""
        names = {path.name for path in self.named}
        mine = self.in_folder()
        return (*self.named, *(each for each in mine if each.name not in names))

    def in_folder(self) -> tuple[Path, ...]:
        """Those in the player's folder that are to be on."""
        return switched_on() if self.with_installed else ()

    def without_folder(self) -> "Wanted":
        """Only those named."""
        return Wanted(self.named, with_installed=False)
