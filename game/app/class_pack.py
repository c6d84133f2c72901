"""The teacher's pack as a folder: its pages, and the letters they are set in."""

import shutil
from pathlib import Path

from game.app import paths
from game.locale import Locale
from game.report.class_pack.whole import FONTS, pages, write
from game.rules.archive import Pack
from game.viewmodel.class_pack import class_pack


def write_class_pack(folder: Path, pack: Pack, language: str, *, spare: bool = False) -> int:
    """Write the pack into a folder, new or not; gives the number of pages. Raises OSError."""
    locale = Locale(pack.texts, language)
    found = pages(class_pack(pack, locale), locale, spare=spare)
    write(folder, found)
    letters = paths.root() / "assets" / "fonts"
    (folder / "fonts").mkdir(exist_ok=True)
    for name in FONTS:
        shutil.copyfile(letters / f"{name}.ttf", folder / "fonts" / f"{name}.ttf")
    for licence in ("OFL-Oswald.txt", "OFL-PTSans.txt", "OFL-PTSerif.txt"):
        shutil.copyfile(letters / licence, folder / "fonts" / licence)
    return len(found)
