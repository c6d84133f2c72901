"""Effect `assign`: a directed mobilisation through the assignment department."""

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True)
class Assign:
    """Ask the assignment department for `persons` more assignments next month."""

    kind: Literal["assign"]
    persons: int
