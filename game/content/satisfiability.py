"""Can a condition ever be true? Conditions in normal form, and what a conjunction rules out.

A condition is turned into a list of cases, each a list of plain facts that must hold together. A
case is impossible when two of its facts exclude each other, by ranges of numbers, months, flags,
posts, answers or votes. What cannot be shown impossible counts as possible.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain, product
from typing import Any

from game.rules.conditions import (
    AllOf,
    AnyOf,
    Chosen,
    Condition,
    Flag,
    Holds,
    Month,
    Not,
    NumberIs,
    Vacant,
    Won,
)

CASES = 256
"""Beyond so many cases a condition counts as possible: the work would double with each `any`."""


@dataclass(frozen=True, slots=True)
class Fact:
    """A plain condition that holds, or (with `holds` false) does not."""

    condition: Any
    holds: bool = True


@dataclass(frozen=True, slots=True)
class Domain:
    """What numbers and months can be: the ranges that are declared, the months that are played."""

    ranges: Mapping[str, tuple[int, int]]
    months: frozenset[str]


Case = tuple[Fact, ...]


def impossible(condition: Condition, domain: Domain) -> str | None:
    """Why a condition can never be true; None if it may be."""
    return _none_of(cases(condition, holds=True), domain)


def certain(condition: Condition, domain: Domain) -> bool:
    """Whether a condition can never be false."""
    return _none_of(cases(condition, holds=False), domain) is not None


def _none_of(found: Sequence[Case] | None, domain: Domain) -> str | None:
    if found is None:
        return None
    reasons = [contradiction(case, domain) for case in found]
    if None in reasons:
        return None
    return reasons[0] if reasons else "it has no case in which it holds"


def cases(condition: Condition, *, holds: bool) -> list[Case] | None:
    """The cases in which a condition holds (or does not); None if they are too many."""
    match condition:
        case Not():
            return cases(condition.of, holds=not holds)
        case AllOf() | AnyOf():
            inner = [cases(each, holds=holds) for each in condition.of]
            whole = [each for each in inner if each is not None]
            if len(whole) < len(inner):
                return None
            is_joint = isinstance(condition, AllOf) == holds
            return _joined(whole) if is_joint else list(chain.from_iterable(whole))
        case _:
            return [(Fact(condition, holds),)]


def _joined(parts: Sequence[Sequence[Case]]) -> list[Case] | None:
    """The cases in which one case of every part holds."""
    size = 1
    for part in parts:
        size *= len(part)
    if size > CASES:
        return None
    return [tuple(chain.from_iterable(each)) for each in product(*parts)]


def contradiction(case: Case, domain: Domain) -> str | None:
    """Two facts of a case that exclude each other, in words."""
    for look in (_numbers, _months, _flags, _posts, _answers):
        if found := next(look(case, domain), None):
            return found
    return None


def _numbers(case: Case, domain: Domain) -> Iterator[str]:
    facts = [each for each in case if isinstance(each.condition, NumberIs)]
    for key in dict.fromkeys((each.condition.number, each.condition.at) for each in facts):
        number = key[0]
        bounds = domain.ranges.get(number)
        if bounds is None:
            continue
        asked = [each for each in facts if (each.condition.number, each.condition.at) == key]
        left = _left(asked, bounds)
        if not left:
            yield f"{number} is {bounds[0]}..{bounds[1]}; no value of it fits"


def _left(facts: Sequence[Fact], bounds: tuple[int, int]) -> list[tuple[int, int]]:
    """The ranges that are left of a number."""
    spans = [bounds]
    for fact in facts:
        low = bounds[0] if fact.condition.at_least is None else fact.condition.at_least
        high = bounds[1] if fact.condition.at_most is None else fact.condition.at_most
        allowed = [(low, high)] if fact.holds else [(bounds[0], low - 1), (high + 1, bounds[1])]
        spans = [
            (max(span[0], each[0]), min(span[1], each[1])) for span in spans for each in allowed
        ]
        spans = [span for span in spans if span[0] <= span[1]]
    return spans


def _months(case: Case, domain: Domain) -> Iterator[str]:
    left = set(domain.months)
    if not left:
        return
    for fact in case:
        if isinstance(fact.condition, Month):
            first, last = fact.condition.first or "", fact.condition.last or "9999"
            left = {each for each in left if (first <= each <= last) == fact.holds}
    if not left:
        yield f"no month from {min(domain.months)} to {max(domain.months)} fits"


def _flags(case: Case, domain: Domain) -> Iterator[str]:
    del domain
    wanted = {fact.condition.flag: fact.holds for fact in case if isinstance(fact.condition, Flag)}
    for fact in case:
        if isinstance(fact.condition, Flag) and wanted[fact.condition.flag] != fact.holds:
            yield f"flag {fact.condition.flag} would have to be up and down"


def _posts(case: Case, domain: Domain) -> Iterator[str]:
    del domain
    held: dict[str, set[str]] = {}
    for fact in case:
        each = fact.condition
        if isinstance(each, Holds) and fact.holds:
            held.setdefault(each.post, set()).update([each.person] if each.person else [])
    for post, people in held.items():
        if len(people) > 1:
            yield f"post {post} would be held by {' and '.join(sorted(people))}"
        empty = (each for each in case if each.holds and isinstance(each.condition, Vacant))
        if any(fact.condition.post == post for fact in empty):
            yield f"post {post} would be held and vacant"


def _answers(case: Case, domain: Domain) -> Iterator[str]:
    del domain
    for kind, owner in ((Chosen, "card"), (Won, "vote")):
        given: dict[str, str] = {}
        for fact in case:
            each = fact.condition
            if not isinstance(each, kind) or not fact.holds or each.option is None:
                continue
            name = getattr(each, owner)
            if given.setdefault(name, each.option) != each.option:
                yield f"{owner} {name} would have two answers"
