"""Which owners of a number a word in content means."""

from functools import lru_cache
from typing import TYPE_CHECKING

from game.rules.ids import NumberId, Scope, at

if TYPE_CHECKING:
    from game.rules.scenario import Organisation, Scenario

WORKER_SHARE = 500
"""A region counts as a worker region from half factory cells upwards (per mille)."""


@lru_cache(1 << 12)
def owners(scenario: "Scenario", number: NumberId, where: str | None) -> tuple[str, ...]:
    """The ledger keys that `number` and `where` mean together. See `ChangeNumber` for the words.

    Raises KeyError for an unknown number.
    """
    if scenario.numbers[number].scope == "centre" or where is None:
        return (number,)
    return tuple(
        at(number, owner) for owner in group(scenario, scenario.numbers[number].scope, where)
    )


def group(scenario: "Scenario", scope: Scope, where: str) -> tuple[str, ...]:
    """The owners that a group word means; a plain id means itself."""
    if scope == "organisation":
        return tuple(each.id for each in scenario.organisations.values() if belongs(each, where))
    return scenario.owners(scope) if where == "all" else (where,)


def belongs(organisation: "Organisation", where: str) -> bool:
    """Whether an organisation is meant by a word."""
    if where.startswith("bureau:"):
        return organisation.bureau == where.removeprefix("bureau:")
    factory = organisation.strata.get("factory", 0)
    village = organisation.strata.get("village", 0)
    named = {
        "all": True,
        "worker-regions": factory >= WORKER_SHARE,
        "village-regions": village >= WORKER_SHARE,
    }
    return named.get(where, organisation.id == where)
