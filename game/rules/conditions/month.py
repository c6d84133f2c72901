"""Condition `month`: the date lies in a span of months."""

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True)
class Month:
    """True from month `first` to month `last`, both included; either may be left out."""

    kind: Literal["month"]
    first: str | None = None
    last: str | None = None
