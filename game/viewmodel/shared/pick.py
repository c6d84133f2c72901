"""One of a row of choices."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Pick:
    """Something to choose; `closed` is the reason it cannot be picked."""

    id: str
    label: str
    closed: str = ""
