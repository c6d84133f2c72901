"""The ledger of a scenario, laid out once: the keys of each number, their bounds, what is usual.

A month's end asks for thousands of keys, and neither their names nor what is declared for them
changes in a game. What stands here `Scenario` says as well, one key at a time.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from game.rules.ids import LedgerKey, NumberId, PersonId, at
from game.rules.scenario import Scenario


@dataclass(frozen=True, slots=True)
class Layout:
    """Every key of a ledger in its order, by number, with its least and most, and what is usual.

    `keys` has those of a number's owners in the order of `Scenario.owners`, so that a rule can walk
    several numbers of the organisations side by side; a number of the centre is its own only key.
    `bonds` has the keys that say how a person stands, to the General Secretary and to the majority.
    """

    keys: Mapping[NumberId, tuple[LedgerKey, ...]]
    bounds: Mapping[LedgerKey, tuple[int, int]]
    usual: Mapping[LedgerKey, int]
    bonds: Mapping[LedgerKey, PersonId]


BONDS: tuple[NumberId, ...] = ("tie", "line")
"""What binds a person: a deed that moves it is one that he remembers."""

AT_HAND = 64
"""Layouts kept: who compares plays a few scenarios under every reading from both seats."""


@lru_cache(AT_HAND)
def layout(scenario: Scenario) -> Layout:
    """The layout of a scenario's ledger."""
    keys: dict[NumberId, tuple[LedgerKey, ...]] = {}
    bounds: dict[LedgerKey, tuple[int, int]] = {}
    for number in scenario.numbers.values():
        owners = scenario.owners(number.scope)
        named = tuple(at(number.id, owner) for owner in owners)
        keys[number.id] = (number.id,) if number.scope == "centre" else named
        bounds |= dict.fromkeys(keys[number.id], (number.low, number.high))
    bonds = {at(number, person): person for number in BONDS for person in scenario.people}
    return Layout(keys, bounds, {key: scenario.usual(key) for key in bounds}, bonds)
