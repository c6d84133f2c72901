"""Lines under a heading."""

from dataclasses import dataclass
from typing import Generic, TypeVar

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Group(Generic[T]):
    """Lines of one sort that belong together, and what they are called."""

    title: str
    lines: tuple[T, ...]
