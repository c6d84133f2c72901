"""A number with its name."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Figure:
    """A number as a bar or a badge needs it, and as it is `shown`; `note` explains it."""

    id: str
    name: str
    value: int
    shown: str = ""
    note: str = ""
