"""What a check has to say: one finding, with its place and what may help."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from game.content.diagnostics import diagnostic
from game.content.errors import ContentError
from game.content.marks import Spot

Severity = Literal["error", "warning", "info"]
Details = Mapping[str, str | int]
"""What fills the gaps of a message. `number`, if it is there, is the number that is spoken of."""
RANK: dict[Severity, int] = {"error": 0, "warning": 1, "info": 2}
CAUSES = ("E211", "E212", "E327")
"""What is wrong with a number itself: wherever the number is used, something follows from it."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One finding. `expected` stands beside the carets, `help` below the lines of the source.

    `also` is a second place that belongs to it; `context` says inside what it stands. `number` is
    the id of the number that it speaks of, if it speaks of one. `fix` is what to write in the
    place of its mark, where that is certain.
    """

    code: str
    severity: Severity
    message: str
    spot: Spot
    expected: str = ""
    help: tuple[str, ...] = ()
    also: Spot | None = None
    context: str = ""
    number: str = ""
    fix: str = ""

    @property
    def is_cause(self) -> bool:
        """Whether others can follow from it: see `consequences`."""
        return self.code in CAUSES

    @property
    def sort_key(self) -> tuple[int, bool, str, int, int, str]:
        """Errors first, causes before what may follow from them, then by place."""
        mark, rank = self.spot.mark, RANK[self.severity]
        return (rank, not self.is_cause, str(self.spot.path), mark.line, mark.column, self.code)


def find(
    code: str,
    spot: Spot,
    *,
    hints: tuple[str, ...] = (),
    also: Spot | None = None,
    context: str = "",
    fix: str = "",
    **details: str | int,
) -> Finding:
    """A finding whose words come from `diagnostics/CODE.yaml`, filled with details."""
    return filled(code, spot, details, hints=hints, also=also, context=context, fix=fix)


def filled(
    code: str,
    spot: Spot,
    details: Details,
    *,
    hints: tuple[str, ...] = (),
    also: Spot | None = None,
    context: str = "",
    fix: str = "",
) -> Finding:
    """The same with the details in a mapping."""
    entry = diagnostic(code)
    message = entry.message.format(**details)
    expected = entry.expected.format(**details)
    number = str(details.get("number", ""))
    return Finding(code, entry.severity, message, spot, expected, hints, also, context, number, fix)


def from_error(error: ContentError, path: Path) -> Finding:
    """The finding for a file that could not be loaded at all."""
    also = None if error.also is None else Spot(path, error.also)
    return filled(error.code, Spot(path, error.mark), error.details, also=also)
