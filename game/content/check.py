"""Runs the checks over a library."""

from collections.abc import Iterator

from game.content.checks import LINKED, SINGLE
from game.content.findings import Finding
from game.content.library import Library


def run(library: Library, *, is_whole: bool) -> Iterator[Finding]:
    """Everything that the checks have to say; of a library with gaps only what is sure."""
    for check in (*SINGLE, *LINKED) if is_whole else SINGLE:
        yield from check(library)
