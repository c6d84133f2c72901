"""How to read one figure off a state: the record that content writes. `scoring` reads it."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import EllipsisType
from typing import Annotated, Literal

from game.rules.ids import CELLS, FIGURE, Cells, Names, NamesEach

_FIGURES = (FIGURE, FIGURE, ...)
"""One or more."""

PARTS: Mapping[str, tuple[Cells, ...]] = {
    "whole": CELLS,
    "town": tuple(each for each in CELLS if each != "village"),
    "uyezds": ("village",),
}
"""The parts of a guberniya, and whose cells are theirs. It is an approximation: works and offices
that lie in an uyezd are counted with the town, villages near a town with the uyezds."""

STAGES = ("cells", "districts", "districts-at-home")
"""Where the opposition's share in a place is read: in its cells, or at its district meetings as
they would be held today; the last is these with the secretary of the committee at home."""

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
    "weighed": (Names("number", "organisation"),),
    "rank": (Names("assembly"), Names("column of an assembly"), Names("organisation")),
    "districts": (Names("assembly"), Names("organisation")),
    "place": (Names("province"), Names("part of a place"), Names("stage of a place")),
    "taken-up": (),
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
    the share of members (per mille) in cells of these kinds, and `weighed` the mean of a number of
    organisations, weighed by their members. `rank` says how many of the other organisations (per
    mille) stand lower in a column of an assembly's result, `districts` in how many districts of
    one the opposition had at least `floor`. `place` is its share in a guberniya as it stands, or in
    its town or its uyezds alone (see `PARTS` and `STAGES`). `taken-up` counts the papers of the
    record, given out when and as recorded, that were taken up. A `rate` that is counted since a day
    is of the months since.
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
        "weighed",
        "rank",
        "districts",
        "place",
        "taken-up",
    ]
    """How the figure is read."""
    of: Annotated[tuple[str, ...], NamesEach(OF)]
    """Ids of what is read; which and how many goes by the kind (`number`: a number of the centre,
    or one of all owners together, or `number@owner`).
    """
    over: Annotated[tuple[str, ...], NamesEach(OVER)] = ()
    """Ids of the numbers under the line, for a `share` and for `served`. Other kinds have none."""
    floor: int = 0
    """From what value on something counts, for the kinds that count: `count`, `carried`, `halved`,
    `conference`, `districts`. Other kinds do without.
    """


Composition = Literal["difference", "ratio", "all"]
"""What a measure makes of its parts: the first less the others; the first over the sum of the
others, per mille; or 1 if each lies inside its bounds."""
