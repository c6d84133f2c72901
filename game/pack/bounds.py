"""How much a baked file may ask of the game.

It may come from elsewhere, and be sealed all the same: a digest says that nothing was changed
since, not who wrote it.
"""

import re
from collections.abc import Iterator
from typing import Any

from game.rules.archive import Pack
from game.rules.scenario import MOST_COUNTED, Scenario

MOST_BYTES = 64 * 1024 * 1024
MOST_DEPTH = 48
"""Deeper than the YAML of a package may go, and far from what the rules can follow."""

_ID = re.compile(r"[a-z0-9]+(?:[-:.][a-z0-9]+)*")
_LONGEST_ID = 120


def depth(value: Any) -> int:  # noqa: ANN401 what JSON gives has no static type
    """How many lists and objects lie in each other, counted level by level, without recursion.

    >>> depth({"a": [{}]}), depth(3)
    (3, 0)
    """
    level, found = [value], 0
    while level := [each for each in level if isinstance(each, dict | list)]:
        found += 1
        members = (each.values() if isinstance(each, dict) else each for each in level)
        level = [inner for each in members for inner in each]
    return found


def excess(pack: Pack) -> str | None:
    """What of a pack is more than a game can bear, or could lead out of a folder; None if nothing.

    Names of scenarios get into names of files.
    """
    for name, scenario in pack.scenarios.items():
        if name != scenario.id or len(name) > _LONGEST_ID or not _ID.fullmatch(name):
            return f"{name!r} is no name of a scenario"
        for what, count in _counted(scenario):
            if not 0 <= count <= MOST_COUNTED:
                return f"{what} of {count}"
    return None


def _counted(scenario: Scenario) -> Iterator[tuple[str, int]]:
    """What rules count one by one."""
    for region in scenario.organisations.values():
        yield f"guberniyas of {region.id}", region.guberniyas
    for body in scenario.bodies.values():
        for term in body.terms:
            for bloc in term.blocs:
                yield f"seats of {bloc.id}", bloc.size
    for assembly in scenario.assemblies.values():
        yield f"delegates of {assembly.id}", assembly.size
    for card in scenario.cards.values():
        yield f"weight of {card.id}", card.weight
