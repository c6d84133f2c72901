"""How to read one figure off a state: the record that content writes. `scoring` reads it."""

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True)
class Quantity:
    """How to read one figure off a state.

    `sum` adds a number over all organisations (or gives the centre's own), `share` divides two
    such sums (per mille), `rate` scales a sum to a year, `count` counts organisations at or
    above `floor`, `vote` gives how many voted for an option, `won` 1 if an option won,
    `letters` counts circulars of a subject, `held` 1 if a post's holder is `person`. `assembly`
    gives a field of an assembly's result, summed over all organisations or of one; `carried`
    counts the organisations where the opposition had at least `floor` at the last conference.
    """

    kind: Literal[
        "number",
        "sum",
        "share",
        "rate",
        "count",
        "vote",
        "won",
        "letters",
        "flag",
        "held",
        "assembly",
        "carried",
    ]
    of: tuple[str, ...]
    over: tuple[str, ...] = ()
    floor: int = 0
