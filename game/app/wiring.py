"""Where the content comes from: a baked pack in a built game, YAML in a checkout."""

from pathlib import Path

from game.app import cache, paths
from game.app.problem import ContentProblem
from game.pack import PackError, read
from game.rules.archive import Pack


def load_pack() -> Pack:
    """The content. Raises ContentProblem; never anything else for whatever is in the files."""
    place = paths.content()
    return _baked(place) if place.suffix == ".json" else _compiled(place)


def _baked(path: Path) -> Pack:
    try:
        return read(path)
    except OSError as error:
        reason = f"{path.name}: {error.strerror or error}"
    except PackError as error:
        reason = str(error)
    raise ContentProblem(f"The game’s content cannot be read: {reason}. Install the game again.")


def _compiled(content: Path) -> Pack:
    """Compile YAML, or take what was compiled before. Imports pydantic only if it has to."""
    try:
        place = cache.place(content)
        found = cache.fetch(place)
        return found if found is not None else _compile(content, place)
    except OSError as error:
        where = error.filename or content
        raise ContentProblem(f"{where}: {error.strerror or error}.") from error


def _compile(content: Path, place: Path) -> Pack:
    from game.content import load
    from game.content.bake import baked

    loaded = load(content)
    if loaded.pack is None:
        worst, count = loaded.errors[0], len(loaded.errors)
        spot = f"{worst.spot.path}, line {worst.spot.mark.line}"
        mistakes = "a mistake" if count == 1 else f"{count} mistakes, the first"
        raise ContentProblem(
            f"The content has {mistakes}: {worst.message} ({spot}). "
            "The command “apparat check” says more. Saved games are not affected."
        )
    cache.keep(place, baked(loaded.pack))
    return loaded.pack
