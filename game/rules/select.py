"""Which owners of a number a word in content means."""

from functools import lru_cache

from game.rules.ids import NumberId, Scope, at
from game.rules.scenario import Organisation, Scenario

WORKER_SHARE = 500
"""A region counts as a worker region from half factory cells upwards (per mille)."""


REMEMBERED = 4096
"""Answers kept: content asks for the same few words again and again."""


@lru_cache(REMEMBERED)
def owners(scenario: Scenario, number: NumberId, where: str | None) -> tuple[str, ...]:
    """The ledger keys that `number` and `where` mean together. See `ChangeNumber` for the words.

    Raises KeyError for an unknown number.
    """
    if scenario.numbers[number].scope == "centre" or where is None:
        return (number,)
    return tuple(
        at(number, owner) for owner in group(scenario, scenario.numbers[number].scope, where)
    )


def group(scenario: Scenario, scope: Scope, where: str) -> tuple[str, ...]:
    """The owners that a group word means; a plain id means itself."""
    if scope == "organisation":
        return tuple(each.id for each in scenario.organisations.values() if belongs(each, where))
    return scenario.owners(scope) if where == "all" else (where,)


def belongs(organisation: Organisation, where: str) -> bool:
    """Whether an organisation is meant by a word."""
    match where:
        case "all":
            return True
        case "worker-regions":
            return organisation.strata.get("factory", 0) >= WORKER_SHARE
        case "village-regions":
            return organisation.strata.get("village", 0) >= WORKER_SHARE
    bureau = where.removeprefix("bureau:")
    return organisation.bureau == bureau if bureau != where else organisation.id == where
