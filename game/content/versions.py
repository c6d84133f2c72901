"""Versions of packages and games, and which of them are meant."""

import re

_PART = re.compile(r"(>=|<=|>|<|=)?(\d+(?:\.\d+)*)")


def numbers(version: str) -> tuple[int, ...]:
    """A version as numbers that compare; what follows three numbers counts for nothing.

    >>> numbers("1.10.0") > numbers("1.9.3")
    True
    """
    found = re.findall(r"\d+", version)[:3]
    return tuple(int(each) for each in (*found, 0, 0, 0))[:3]


def fits(version: str, wanted: str | None) -> bool:
    """Whether a version is one of those that are meant.

    >>> fits("1.4.0", ">=1.2 <2"), fits("2.0.0", ">=1.2 <2"), fits("1.4.0", "1.4"), fits("1", None)
    (True, False, True, True)
    """
    return all(_holds(version, *part) for part in _PART.findall(wanted or ""))


def _holds(version: str, sign: str, other: str) -> bool:
    mine, theirs = numbers(version), numbers(other)
    match sign:
        case ">=":
            return mine >= theirs
        case "<=":
            return mine <= theirs
        case ">":
            return mine > theirs
        case "<":
            return mine < theirs
        case _:
            said = len(other.split("."))
            return mine[:said] == theirs[:said]
