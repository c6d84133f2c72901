"""Speed of the content compiler beside that of the parser alone, and of what it keeps."""

import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from time import process_time

from game.app import paths
from game.app.mods import Wanted
from game.app.wiring import load_playable
from game.content import Held, base, check, load, load_set
from game.content.files import read
from game.sim.bench import Figure

MOST_WITH_PACKAGES = 1.2
"""Reading content with three packages may take so many times that of the game's own."""


def loading(content: Path) -> Figure:
    """Seconds to load and check content from its files, and only to parse them."""
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
    with TemporaryDirectory() as folder:
        os.environ["APPARAT_HOME"] = folder
        try:
            yield Path(folder)
        finally:
            os.environ.pop("APPARAT_HOME")
            if before is not None:
                os.environ["APPARAT_HOME"] = before


def rechecking(content: Path) -> Figure:
    """Seconds to check content of which one card reads otherwise since the last check."""
    with TemporaryDirectory() as folder:
        root, memory = Path(folder) / "core", Path(folder) / "checks.sqlite"
        shutil.copytree(base(content), root)
        files = sorted(root.rglob("*.yaml"))
        parsed = _seconds(lambda: [read(each) for each in files])
        check([root], root, memory=memory)
        card = next(each for each in files if "label: " in each.read_text(encoding="utf-8"))
        text = card.read_text(encoding="utf-8")
        card.write_text(text.replace("label: ", "label: Now ", 1), encoding="utf-8")
        judged = _seconds(lambda: check([card], root, memory=memory))
    return Figure("one changed file checked / all files parsed", judged, parsed, "parsing", 1 / 6)


def reloading(content: Path, rounds: int = 3) -> Figure:
    """Seconds to take up content of which one card was saved, and to check and compile all of it.

    It is what `--watch` does: compile with what is remembered and held, beside a whole compiling.
    """
    with TemporaryDirectory() as folder:
        root, memory, held = Path(folder) / "core", Path(folder) / "checks.sqlite", Held()
        shutil.copytree(base(content), root)
        whole = _seconds(lambda: load(root))
        for _ in range(2):
            load_set(root, (), memory, held)  # as the watch does when it begins
        files = sorted(root.rglob("*.yaml"))
        card = next(each for each in files if "label: " in each.read_text(encoding="utf-8"))
        text, took = card.read_text(encoding="utf-8"), list[float]()
        for number in range(rounds):
            card.write_text(text.replace("label: ", f"label: Now {number} "), encoding="utf-8")
            took.append(_seconds(lambda: load_set(root, (), memory, held)))
    return Figure("one saved file taken up / all compiled", median(took), whole, "compiling", 0.1)


def _seconds(job: Callable[[], object]) -> float:
    began = process_time()
    job()
    return process_time() - began
