"""How to read one figure off a state: the record that content writes. `scoring` reads it."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import EllipsisType
from typing import Annotated, Literal

from game.rules.ids import FIGURE, Names, NamesEach

_FIGURES = (FIGURE, FIGURE, ...)
"""One or more."""

OF: Mapping[str, tuple[Names | EllipsisType, ...]] = {
    "number": _FIGURES,
    "sum": _FIGURES,
    "share": _FIGURES,
    "rate": _FIGURES,
    "count": (Names("number", "organisation"),),
    "vote": (Names("vote"), Names("ballot of vote {of[0]}")),
    "won": (Names("vote"), Names("option of vote {of[0]}")),
    "letters": (Names("subject of a circular"), ...),
    "flag": (Names("flag"),),
    "held": (Names("post"), Names("holder")),
    "assembly": (
        Names("assembly"),
        Names("column of an assembly"),
        Names("organisation"),
        ...,
    ),
    "carried": (Names("assembly"),),
    "halved": (Names("assembly"), Names("organisation"), ...),
    "conference": (Names("assembly"), Names("province")),
    "secret": (Names("assembly"),),
    "served": _FIGURES,
    "strata": (Names("stratum"), Names("stratum"), ...),
}
"""What stands in `of`, by the kind of the quantity."""

OVER: Mapping[str, tuple[Names | EllipsisType, ...]] = {"share": _FIGURES, "served": _FIGURES}
"""The same of `over`, which the other kinds do without."""


@dataclass(frozen=True, slots=True)
class Quantity:
    """How to read one figure off a state.

    `sum` adds a number over all organisations (or gives the centre's own), `share` divides two
    such sums (per mille), `rate` scales a sum to a year, `count` counts organisations at or
    above `floor`, `vote` gives how many voted for an option, `won` 1 if an option won,
    `letters` counts circulars of a subject, `held` 1 if a post's holder is `person`. `assembly`
    gives a field of an assembly's result, summed over all organisations or of one; `carried`
    counts the organisations where the opposition had at least `floor` at the last conference,
    `halved` those (but the ones named) where it had at least `floor` at the districts and not more
    than half of it there, and `conference` is 1 if it had at least `floor` at the conference of one
    guberniya. `secret` is how many of its delegates (per mille) would withhold their vote from the
    office if nobody saw it: who is against, and who wavers. `served` adds those who went (`of`) to
    those in post (`over`): counted since a day, only who went before it is left out. `strata` is
    the share of members (per mille) in cells of these kinds.
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
        "halved",
        "conference",
        "secret",
        "served",
        "strata",
    ]
    of: Annotated[tuple[str, ...], NamesEach(OF)]
    over: Annotated[tuple[str, ...], NamesEach(OVER)] = ()
    floor: int = 0
