"""Speed of the content compiler beside that of the parser alone, and of what it keeps."""

import os
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from statistics import median
from time import perf_counter

from game.app import paths
from game.app.mods import Wanted
from game.app.wiring import load_playable
from game.sim.bench import Figure

MOST_WITH_PACKAGES = 1.2
"""Reading content with three packages may take so many times that of the game's own."""


def loading(content: Path) -> Figure:
    """Seconds to load and check content from its files, and only to parse them."""
    from game.content import load
    from game.content.files import read

    files = sorted(content.rglob("*.yaml"))
    parsed = _seconds(lambda: [read(each) for each in files])
    loaded = _seconds(lambda: load(content))
    return Figure("content loaded and checked / its files parsed", loaded, parsed, "parsing", 10)


def from_cache(rounds: int = 5) -> Figure:
    """Seconds to read content with three packages that were compiled before, and without any."""
    with _home() as home:
        wanted = Wanted(_three(home), with_installed=False)
        alone = Wanted(with_installed=False)
        ours: list[float] = []
        bare: list[float] = []
        for each in (wanted, alone):
            load_playable(each)  # compiled once
        for _ in range(rounds):
            bare.append(_seconds(lambda: load_playable(alone)))
            ours.append(_seconds(lambda: load_playable(wanted)))
    name = "three packages from what is kept"
    return Figure(name, median(ours), median(bare), "the game's own content", MOST_WITH_PACKAGES)


def _three(home: Path) -> list[Path]:
    """The examples of the guide, and a package as it is begun."""
    from game.app.mod_files import begin
    from game.content.template import files

    begin(home / "begun", files("begun"))
    examples = sorted((paths.sources() / "guides" / "examples").iterdir())
    return [*examples[:2], home / "begun"]


@contextmanager
def _home() -> Iterator[Path]:
    """A player's folder of its own, so that nothing of the player's is let go from the cache."""
    before = os.environ.get("APPARAT_HOME")
    with tempfile.TemporaryDirectory() as folder:
        os.environ["APPARAT_HOME"] = folder
        try:
            yield Path(folder)
        finally:
            os.environ.pop("APPARAT_HOME")
            if before is not None:
                os.environ["APPARAT_HOME"] = before


def _seconds(job: Callable[[], object]) -> float:
    began = perf_counter()
    job()
    return perf_counter() - began
