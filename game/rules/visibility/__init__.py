"""What a seat may know of the other, in one place: view models ask here and decide nothing.

Everything is asked for the seat from which a scenario is seen. While a game runs a seat keeps to
itself its desk, its purses, its secret answers and its post; when the game is over all of it is
open. `seen_by` gives the whole state with that taken out.
"""

from game.rules.visibility.entries import hears, is_own, seat_of, traces
from game.rules.visibility.fog import fogged, known_range, width
from game.rules.visibility.intelligence import (
    KINDS,
    hears_from,
    kinds_sent,
    knows_stand,
    letters,
    opposition_share,
    papers,
    reads_reports,
    reckons,
    visits,
)
from game.rules.visibility.purses import PUBLIC, PURSES, counts, daily
from game.rules.visibility.seen import seen_by

__all__ = (
    "KINDS",
    "PUBLIC",
    "PURSES",
    "counts",
    "daily",
    "fogged",
    "hears",
    "hears_from",
    "is_own",
    "kinds_sent",
    "known_range",
    "knows_stand",
    "letters",
    "opposition_share",
    "papers",
    "reads_reports",
    "reckons",
    "seat_of",
    "seen_by",
    "traces",
    "visits",
    "width",
)
