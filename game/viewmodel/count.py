"""A vote that was held, as far as names have been called."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from game.locale import Locale
from game.viewmodel.vote import Ballot, ResultView, SeatView

COUNTED: tuple[Ballot, ...] = ("for", "against", "abstain")


@dataclass(frozen=True, slots=True)
class CountView:
    """How far the count is. `ballots` has those of the blocs only when all names are called."""

    called: int
    of: int
    ballots: Mapping[Ballot, int]
    absent: int
    seats: tuple[SeatView, ...]

    @property
    def done(self) -> bool:
        """Whether every name has been called."""
        return self.called >= self.of


def count_view(view: ResultView, called: int, locale: Locale) -> CountView:
    """The count after so many names; who has not been called yet waits in his seat."""
    known = set(view.called[:called])
    seats = tuple(
        each if each.face.id in known or each.ballot == "absent" else _waiting(each, locale)
        for each in view.seats
    )
    cast = [each.ballot for each in seats]
    ballots = {kind: cast.count(kind) for kind in COUNTED}
    if called >= len(view.called):
        ballots = dict(zip(COUNTED, view.total, strict=True))
    return CountView(called, len(view.called), ballots, cast.count("absent"), seats)


def _waiting(seat: SeatView, locale: Locale) -> SeatView:
    how = locale.text("ui.ballot.waiting")
    words = locale.text("ui.vote.seat", who=seat.face.name, how=how)
    return SeatView(replace(seat.face, words=words), "waiting", how)
