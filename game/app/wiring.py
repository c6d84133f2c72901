"""Where the content comes from: a baked pack in a built game, YAML in a checkout, and packages."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from game.app import cache, paths
from game.app.mods import Wanted
from game.app.problem import ContentProblem
from game.pack import PackError, read
from game.pack.mod_report import NO_MODS, ModReport, ModRow, printable
from game.rules.archive import Pack

if TYPE_CHECKING:
    from game.content import Finding


TOLD = 2
"""Of so many packages that are off the title says why; of the others the page of packages does."""


@dataclass(frozen=True, slots=True)
class Playable:
    """Content to play, and what was made of the packages that were wanted."""

    pack: Pack
    report: ModReport = NO_MODS
    trouble: str = ""  # why no package could be looked at

    def told(self) -> str | None:
        """What the player ought to know of packages that are off, in a sentence for each."""
        if self.trouble:
            return f"All packages are off: {self.trouble}"
        off = list(self.report.off())
        said = [f"The package “{each.name}” is off: {_why(each)}" for each in off[:TOLD]]
        if more := len(off) - TOLD:
            said += [f"{more} more are off."] if more > 0 else []
        return " ".join(said) if said else None


def load_pack(wanted: Wanted | None = None) -> Pack:
    """The content, with the packages that are wanted: none, if nothing is said.

    Raises ContentProblem, also for a package that was named and cannot be on; never anything else
    for whatever is in the files.
    """
    return load_playable(wanted or Wanted(with_installed=False)).pack


def load_playable(wanted: Wanted) -> Playable:
    """The content, with the packages that are wanted and can be on. Raises ContentProblem."""
    mods = wanted.all()
    if not mods:
        return Playable(_alone())
    try:
        found = _compiled(paths.sources(), mods)
    except ContentProblem as error:
        if wanted.named:
            raise
        return Playable(_alone(), trouble=str(error))  # what the game itself has must be played
    named = {printable(path.name) for path in wanted.named}
    for each in found.report.off():
        if each.name in named:
            raise ContentProblem(f"The package “{each.name}” cannot be on: {_why(each)}")
    return found


def _alone() -> Pack:
    """The game's own content. Raises ContentProblem."""
    place = paths.content()
    return _baked(place) if place.suffix == ".json" else _compiled(place, ()).pack


def _baked(path: Path) -> Pack:
    try:
        return read(path)
    except OSError as error:
        reason = f"{path.name}: {error.strerror or error}"
    except PackError as error:
        reason = str(error)
    raise ContentProblem(f"The game’s content cannot be read: {reason}. Install the game again.")


def _compiled(content: Path, mods: Sequence[Path]) -> Playable:
    """Compile YAML, or take what was compiled before. Imports pydantic only if it has to."""
    try:
        place = cache.place(content, mods)
        found = cache.fetch(place)
        report = cache.fetch_report(place) if mods else NO_MODS
        if found is not None and report is not None:
            return Playable(found, report)
        return _compile(content, mods, place)
    except OSError as error:
        where = error.filename or content
        raise ContentProblem(f"{where}: {error.strerror or error}.") from error


def _compile(content: Path, mods: Sequence[Path], place: Path) -> Playable:
    from game.content import load, load_set
    from game.content.bake import baked

    loaded = load_set(content, mods, paths.memory()) if mods else load(content)
    if loaded.pack is None:
        raise ContentProblem(
            f"The content has {_mistakes(loaded.errors)} "
            "The command “apparat check” says more. Saved games are not affected."
        )
    if mods:
        cache.keep_report(place, loaded.report)
    cache.keep(place, baked(loaded.pack))
    return Playable(loaded.pack, loaded.report)


def _mistakes(errors: "Sequence[Finding]") -> str:
    """The first mistake and its place, and how many there are, as the end of a sentence."""
    worst = errors[0]
    wanted = f", {worst.expected}" if worst.expected else ""
    spot = f"{worst.spot.path}, line {worst.spot.mark.line}"
    return _first(f"{worst.message}{wanted}", spot, len(errors))


def _why(row: ModRow) -> str:
    """The same of a package that is off."""
    worst = row.remarks[0]
    spot = f"{worst.place.path}, line {worst.place.line}"
    return _first(worst.message, spot, len(row.remarks) + row.more)


def _first(message: str, spot: str, count: int) -> str:
    mistakes = "a mistake" if count == 1 else f"{count} mistakes, the first"
    return f"{mistakes}: {message} ({spot})."
