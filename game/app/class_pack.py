"""The teacher's pack as a folder: its pages, and the letters they are set in."""

from pathlib import Path

from game.app.print_letters import lay_beside
from game.locale import Locale
from game.report.class_pack.whole import pages, write
from game.rules.archive import Pack
from game.viewmodel.class_pack import class_pack


def write_class_pack(folder: Path, pack: Pack, language: str, *, spare: bool = False) -> int:
    """Write the pack into a folder, new or not; gives the number of pages. Raises OSError."""
    locale = Locale(pack.texts, language)
    found = pages(class_pack(pack, locale), locale, spare=spare)
    write(folder, found)
    lay_beside(folder)
    return len(found)
