"""The checks. One file a concern; each check is a function from a library to findings."""

from collections.abc import Callable, Iterable

from game.content.findings import Finding
from game.content.library import Library

Check = Callable[[Library], Iterable[Finding]]

CHECKS: tuple[Check, ...] = ()
"""Every check."""
