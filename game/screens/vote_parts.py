"""What the pages of a vote share: the seats, the sides, and what can be done before it."""

from dataclasses import dataclass

from game.drawing.seats import SeatMark
from game.page.answers import OnChoose, OnSet, OnUse
from game.page.ctx import Ctx
from game.page.nodes import Hemicycle
from game.screens.faces import features
from game.viewmodel.vote import SeatView


@dataclass(frozen=True, slots=True)
class BeforeAnswers:
    """What can be done on the page of a coming vote.

    Move the slider, write the forecast down, turn to another vote of the month, go back, let them
    vote; call on somebody, choose what to ask for, bring an offer.
    """

    slide: OnSet
    write_down: OnSet
    turn_to: OnChoose
    back: OnUse
    let_vote: OnUse
    call_on: OnChoose
    ask: OnChoose
    bring: OnChoose


def hemicycle(ctx: Ctx, seats: tuple[SeatView, ...], *, height: float = 320) -> Hemicycle:
    """The seats as they are arranged; arrows and pointer tell who sits where."""
    marks = [SeatMark(seat.ballot, seat.face.words, features(seat.face.portrait)) for seat in seats]
    label = ctx.say("ui.vote.seats", count=len(seats))
    return Hemicycle(marks, height=height, words=lambda mark: mark.label, label=label)
