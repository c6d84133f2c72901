"""Runs the checks over a library."""

from collections.abc import Iterator

from game.content.checks import CHECKS
from game.content.findings import Finding
from game.content.library import Library


def run(library: Library) -> Iterator[Finding]:
    """Everything that the checks have to say."""
    for check in CHECKS:
        yield from check(library)
