"""How a vote would go if it were held now, as far as it can be told from who leans how."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from game.rules.odds import log_odds, logistic
from game.rules.power.votes import bloc_probability, blocs, probability, voters
from game.rules.scenario import Vote
from game.viewmodel.context import ViewContext

TAIL = 0.1
"""So much of what could happen lies below the likely range, and as much above it."""

FOG = 250
"""How far everybody may lean another way than it seems (thousandths of log-odds)."""

CERTAIN = 100

WHOLE, SURE = 1000, 750
"""Who is so likely (per mille) to vote one way is counted as sure."""


@dataclass(frozen=True, slots=True)
class LikelyView:
    """Of `most` ballots: who is sure, open, against; between what numbers the first option comes.

    It is carried with `needs` of them, if nobody abstains. `band` is how likely it is carried, in
    per cent, if everybody leans a little less to it than it seems, and a little more.
    """

    most: int
    needs: int
    sure: int
    open: int
    against: int
    low: int
    high: int
    band: tuple[int, int]


def likely(context: ViewContext, vote: Vote) -> LikelyView | None:
    """Of a vote of a body; of an assembly the delegations say as much."""
    state, scenario = context.state, context.scenario
    if vote.assembly is not None:
        return None
    chances = [probability(state, scenario, vote, each) for each in voters(scenario, vote)]
    for bloc in blocs(scenario, vote):
        chances += [bloc_probability(state, scenario, vote, bloc)] * bloc.size
    sure = sum(each >= SURE for each in chances)
    against = sum(each <= WHOLE - SURE for each in chances)
    low, high = _range(_for_counts(tuple(chances), vote.abstention))
    return LikelyView(
        most=len(chances),
        needs=len(chances) // 2 + 1,
        sure=sure,
        open=len(chances) - sure - against,
        against=against,
        low=low,
        high=high,
        band=(_carried(chances, vote, -FOG), _carried(chances, vote, FOG)),
    )


def _carried(chances: Sequence[int], vote: Vote, shift: int) -> int:
    """How likely the first option is carried (per cent), if all lean so much more to it."""
    moved = tuple(logistic(log_odds(each) + shift) for each in chances)
    leads = _lead_counts(moved, vote.abstention)
    return round(CERTAIN * sum(leads[len(moved) + 1 :]))


@lru_cache(maxsize=32)
def _for_counts(chances: tuple[int, ...], abstention: int) -> tuple[float, ...]:
    """How likely each number of ballots for the first option is."""
    return _spread(chances, abstention, lead=False)


@lru_cache(maxsize=64)
def _lead_counts(chances: tuple[int, ...], abstention: int) -> tuple[float, ...]:
    """How likely each lead of the first option is, from minus as many as there are."""
    return _spread(chances, abstention, lead=True)


def _spread(chances: Iterable[int], abstention: int, *, lead: bool) -> tuple[float, ...]:
    """The distribution of a sum, one ballot after another."""
    found = [1.0]
    for chance in chances:
        doubt = min(chance, WHOLE - chance) * abstention // WHOLE
        yes, no = (chance - doubt) / WHOLE, (WHOLE - chance - doubt) / WHOLE
        steps = (no, 1 - yes - no, yes) if lead else (1 - yes, yes)
        after = [0.0] * (len(found) + len(steps) - 1)
        for at, share in enumerate(found):
            for step, part in enumerate(steps):
                after[at + step] += share * part
        found = after
    return tuple(found)


def _range(counts: Sequence[float]) -> tuple[int, int]:
    """The numbers between which nearly all lies."""
    low, below = 0, counts[0]
    while below < TAIL:
        low += 1
        below += counts[low]
    high, above = len(counts) - 1, counts[-1]
    while above < TAIL:
        high -= 1
        above += counts[high]
    return low, max(low, high)
