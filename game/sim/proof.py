"""What the record table proves: what was tested and held, what chance meets, what would decide."""

from collections import Counter
from collections.abc import Mapping, Sequence

from game.rules.ids import Id
from game.rules.scoring.record import APART, CHANCE
from game.sim.record_table import ENOUGH, Compared, MeasureRow


def by_kind(table: Sequence[Compared]) -> Mapping[str, int]:
    """How many measures of each kind there are."""
    return Counter[str](each.best.kind for each in table)


def met(table: Sequence[Compared]) -> Mapping[Id, tuple[int, int]]:
    """Reading → how many of the measures that count as tested hold under it alone, of how many."""
    counted = [row for each in table for row in each.rows if row.counts]
    of, holding = Counter[Id](), Counter[Id]()
    for row in counted:
        of[row.reading] += 1
        holding[row.reading] += row.inside_share >= ENOUGH
    return {each: (holding[each], of[each]) for each in of}


def joint(table: Sequence[Compared]) -> Mapping[Id, float]:
    """Reading → in how many games all that counts as tested lay in the bands at once."""
    return {row.reading: row.joint for each in table for row in each.rows if row.joint is not None}


def tells_nothing(row: MeasureRow) -> bool:
    """Whether play at random by both seats meets it as well."""
    return row.random_both_share is not None and row.random_both_share * 1000 >= CHANCE


def deciding(table: Sequence[Compared]) -> tuple[Compared, ...]:
    """The measures, but the inputs, that would decide between readings."""
    return tuple(each for each in table if each.best.kind != "input" and _spread(each) >= APART)


def _spread(measure: Compared) -> int:
    """In per mille; rounded, since two shares that are exactly as far apart may miss by a hair."""
    shares = [row.inside_share for row in measure.rows]
    return round((max(shares) - min(shares)) * 1000)
