"""The letters that printed pages are set in, laid beside them: they load nothing from a network."""

import shutil
from pathlib import Path

from game.app import paths
from game.report.class_pack.whole import FONTS

LICENCES = ("OFL-Oswald.txt", "OFL-PTSans.txt", "OFL-PTSerif.txt")


def lay_beside(folder: Path) -> None:
    """Copy the letters and their licences into `fonts` in a folder. Raises OSError."""
    letters = paths.root() / "assets" / "fonts"
    (folder / "fonts").mkdir(parents=True, exist_ok=True)
    for name in (*(f"{each}.ttf" for each in FONTS), *LICENCES):
        shutil.copyfile(letters / name, folder / "fonts" / name)
