"""Condition `quantity`: a figure that is read off the state stands high or low enough."""

from dataclasses import dataclass
from typing import Literal

from game.rules.quantity import Quantity


@dataclass(frozen=True, slots=True)
class QuantityIs:
    """True when `quantity` is at least / at most so much."""

    kind: Literal["quantity"]
    quantity: Quantity
    at_least: int | None = None
    at_most: int | None = None
