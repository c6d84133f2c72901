"""Speed of the content compiler, beside that of the parser alone."""

import shutil
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory
from time import process_time

from game.content import base, check, load
from game.content.files import read
from game.sim.bench import Figure


def loading(content: Path) -> Figure:
    """Seconds to load and check content from its files, and only to parse them."""
    files = sorted(content.rglob("*.yaml"))
    parsed = _seconds(lambda: [read(each) for each in files])
    loaded = _seconds(lambda: load(content))
    return Figure("content loaded and checked / its files parsed", loaded, parsed, "parsing", 10)


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


def _seconds(job: Callable[[], object]) -> float:
    began = process_time()
    job()
    return process_time() - began
