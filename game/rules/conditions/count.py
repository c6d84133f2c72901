"""Condition `count`: enough organisations stand high or low enough."""

from dataclasses import dataclass
from typing import Literal

from game.rules.ids import OrganisationNumberId


@dataclass(frozen=True, slots=True)
class Count:
    """True when in at least `organisations` of them `number` is at least `at_least`."""

    kind: Literal["count"]
    number: OrganisationNumberId
    at_least: int
    organisations: int
