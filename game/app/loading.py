"""Speed of the content compiler, beside that of the parser alone."""

from collections.abc import Callable
from pathlib import Path
from time import perf_counter

from game.content import load
from game.content.files import read
from game.sim.bench import Figure


def loading(content: Path) -> Figure:
    """Seconds to load and check content from its files, and only to parse them."""
    files = sorted(content.rglob("*.yaml"))
    parsed = _seconds(lambda: [read(each) for each in files])
    loaded = _seconds(lambda: load(content))
    return Figure("content loaded and checked / its files parsed", loaded, parsed, "parsing", 10)


def _seconds(job: Callable[[], object]) -> float:
    began = perf_counter()
    job()
    return perf_counter() - began
