"""The records of the tables: what is needed, in what unit, what it does, and who reads it.

`read_by` says where a need bites: a rule of power (`game/rules/power/mood.py` is `mood`), another
room of the rules (`phases`; `plays` is what a move costs, asks and does), or `viewmodel`, whose
pages show it. A test reads the same off the code and wants both to agree.
"""

from dataclasses import dataclass

from game.rules.ids import Id, NumberId, Scope


@dataclass(frozen=True, slots=True)
class NumberNeed:
    """A number that the rules name, and whose it is."""

    id: NumberId
    scope: Scope
    unit: str
    read_by: tuple[str, ...]
    meaning: str


MOST = {"turns": 12, "per mille a month": 1_000}
TENFOLD = 10_000
"""How large a coefficient can be, by its unit: a year; the whole in a month; else the tenfold of a
strength that is told in thousandths. What is larger is a slip of the pen and no historian's view.
None is negative: it would turn its rule round."""


@dataclass(frozen=True, slots=True)
class CoefficientNeed:
    """A coefficient that every reading gives."""

    id: Id
    unit: str
    read_by: tuple[str, ...]
    meaning: str

    @property
    def most(self) -> int:
        """The largest value that is not absurd."""
        return MOST.get(self.unit, TENFOLD)


def number(name: NumberId, scope: Scope, unit: str, read_by: str, meaning: str) -> NumberNeed:
    """A row of the tables of numbers; the readers in one string."""
    return NumberNeed(name, scope, unit, tuple(read_by.split()), meaning)


def coefficient(name: Id, unit: str, read_by: str, meaning: str) -> CoefficientNeed:
    """A row of the table of coefficients; the readers in one string."""
    return CoefficientNeed(name, unit, tuple(read_by.split()), meaning)
