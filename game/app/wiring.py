"""Where the content comes from: a baked pack in a built game, YAML in a checkout, and packages."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from game.app import cache, paths
from game.app.mods import Wanted, called
from game.app.problem import ContentProblem
from game.pack import PackError, read
from game.rules.archive import Pack

if TYPE_CHECKING:
    from game.content import Finding


NO_COMPILER = "this edition of the game plays without packages."


@dataclass(frozen=True, slots=True)
class Playable:
    """Content to play, and the packages that had to be left out: how each is called, and why."""

    pack: Pack
    off: tuple[tuple[str, str], ...] = ()

    def told(self) -> str | None:
        """What the player ought to know of packages that are off, in a sentence for each."""
        said = [f"The package {name} is off: {why}" for name, why in self.off]
        return " ".join(said) if said else None


def load_pack(wanted: Wanted | None = None) -> Pack:
    """The content, with the packages that are wanted: none, if nothing is said.

    Raises ContentProblem, also for a package that was named and cannot be on; never anything else
    for whatever is in the files.
    """
    return load_playable(wanted or Wanted(with_installed=False)).pack


def load_playable(wanted: Wanted) -> Playable:
    """The content, with the packages that are wanted and can be on. Raises ContentProblem."""
    place, mods = paths.content(), wanted.all()
    if place.suffix == ".json" and not mods:
        return Playable(_baked(place))
    if place.suffix == ".json":
        if not paths.sources().is_dir():
            return Playable(_baked(place), tuple((called(each), NO_COMPILER) for each in mods))
        place = paths.sources()
    found = _compiled(place, mods)
    for name, why in found.off:
        if any(name == called(path) for path in wanted.named):
            raise ContentProblem(f"The package {name} cannot be on: {why}")
    return found


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
        off = cache.fetch_off(place) if mods else ()
        if found is not None and off is not None:
            return Playable(found, off)
        return _compile(content, mods, place)
    except OSError as error:
        where = error.filename or content
        raise ContentProblem(f"{where}: {error.strerror or error}.") from error


def _compile(content: Path, mods: Sequence[Path], place: Path) -> Playable:
    from game.content import load, load_set
    from game.content.bake import baked

    loaded = load_set(content, mods) if mods else load(content)
    if loaded.pack is None:
        raise ContentProblem(
            f"The content has {_mistakes(loaded.errors)} "
            "The command “apparat check” says more. Saved games are not affected."
        )
    off = tuple((called(each.place), _mistakes(each.findings)) for each in loaded.off)
    if mods:
        cache.keep_off(place, off)
    cache.keep(place, baked(loaded.pack))
    return Playable(loaded.pack, off)


def _mistakes(errors: "Sequence[Finding]") -> str:
    """The first mistake and its place, and how many there are, as the end of a sentence."""
    worst, count = errors[0], len(errors)
    spot = f"{worst.spot.path}, line {worst.spot.mark.line}"
    mistakes = "a mistake" if count == 1 else f"{count} mistakes, the first"
    wanted = f", {worst.expected}" if worst.expected else ""
    return f"{mistakes}: {worst.message}{wanted} ({spot})."
