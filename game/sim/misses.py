"""What keeps a card, an option or an ending from coming: which part of its condition did not hold.

A condition is looked at clause by clause: what `all` joins counts one by one, all else as a whole.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, fields, is_dataclass

from game.rules.conditions import AllOf, Chosen, Condition, Flag, Month, Won
from game.rules.effects import SetFlag
from game.rules.ids import FlagId
from game.rules.judge import Test, compiled
from game.rules.scenario import Scenario


def clauses(condition: Condition | None) -> tuple[Condition, ...]:
    """The parts of a condition that all have to hold.

    >>> clauses(None)
    ()
    """
    if condition is None:
        return ()
    if isinstance(condition, AllOf):
        return tuple(each for part in condition.of for each in clauses(part))
    return (condition,)


def as_written(condition: object) -> str:
    """A condition as its author writes it.

    >>> as_written(Flag("flag", "bank-open"))
    '{kind: flag, flag: bank-open}'
    """
    if is_dataclass(condition):
        given = [
            f"{each.name}: {as_written(value)}"
            for each in fields(condition)
            if (value := getattr(condition, each.name)) is not None and value != each.default
        ]
        return "{" + ", ".join(given) + "}"
    if isinstance(condition, tuple):
        return "[" + ", ".join(map(as_written, condition)) + "]"
    return str(condition)


@dataclass
class Tally:
    """How often a condition was looked at, and how often each of its clauses held.

    `alone` counts the times that a clause was the only one that did not hold; `whole` the times
    that all did.
    """

    looks: int = 0
    whole: int = 0
    held: list[int] = field(default_factory=list)
    alone: list[int] = field(default_factory=list)

    def look(self, holds: list[bool]) -> None:
        """Count one look at the clauses."""
        if not self.held:
            self.held, self.alone = [0] * len(holds), [0] * len(holds)
        self.looks += 1
        self.whole += all(holds)
        for index, each in enumerate(holds):
            self.held[index] += each
            self.alone[index] += not each and sum(holds) == len(holds) - 1

    def add(self, other: "Tally") -> None:
        """Add what was counted elsewhere of the same condition."""
        if not self.held:
            self.held, self.alone = [0] * len(other.held), [0] * len(other.held)
        self.looks += other.looks
        self.whole += other.whole
        for index, (held, alone) in enumerate(zip(other.held, other.alone, strict=True)):
            self.held[index] += held
            self.alone[index] += alone

    def nearest(self) -> int | None:
        """The clause that was most often the only one that failed, or else failed most often."""
        if self.whole or not self.held:
            return None
        places = range(len(self.held))
        if any(self.alone):
            return max(places, key=lambda index: self.alone[index])
        return min(places, key=lambda index: self.held[index])


def trials(condition: Condition | None, scenario: Scenario) -> list[Test]:
    """A test for each clause."""
    return [compiled(each, scenario) for each in clauses(condition)]


def cannot(condition: Condition | None, scenario: Scenario, last: int) -> str:
    """Why a condition cannot hold in a scenario up to a turn; "" if nothing speaks against it."""
    raised = raisable(scenario)
    months = [each.month for each in scenario.turns[:last]]
    return next(filter(None, (_never(c, scenario, raised, months) for c in clauses(condition))), "")


def _never(
    clause: Condition, scenario: Scenario, raised: frozenset[FlagId], months: list[str]
) -> str:
    match clause:
        case Chosen(_, card):
            return "" if card in scenario.cards else f"no card {card} in this scenario"
        case Flag(_, flag):
            return "" if flag in raised else f"nothing in this scenario raises the flag {flag}"
        case Won(_, vote):
            return "" if vote in scenario.votes else f"no vote {vote} in this scenario"
        case Month(_, first, _) if first is not None and months and first > months[-1]:
            return f"it has to be {first}, which comes too late"
        case _:
            return ""


def raisable(scenario: Scenario) -> frozenset[FlagId]:
    """The flags that are up at the beginning, or that some effect of the scenario raises."""
    return frozenset({*scenario.flags, *_raised(scenario, set())})


def _raised(value: object, seen: set[int]) -> Iterator[FlagId]:
    if isinstance(value, SetFlag):
        yield value.flag
    elif id(value) in seen:
        return
    elif is_dataclass(value):
        seen.add(id(value))
        for each in fields(value):
            yield from _raised(getattr(value, each.name), seen)
    elif isinstance(value, Mapping):
        for each in value.values():
            yield from _raised(each, seen)
    elif isinstance(value, tuple):
        for each in value:
            yield from _raised(each, seen)
