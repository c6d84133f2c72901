"""Could the moves that a scenario records be made at all?

What hangs on the state of a game is judged in play (`refusal` of each kind of move); here stands
what the move itself, its seat and the things that it names settle for every game.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from game.content.findings import Finding, find
from game.content.library import Library
from game.content.schema.actions import Action
from game.content.schema.cards import Card
from game.content.schema.posts import Post
from game.content.schema.privileges import Privilege
from game.content.schema.scenarios import RecordedMove, Scenario
from game.content.schema.waverers import Offer
from game.rules.ids import LOCAL, Seat
from game.rules.moves import (
    CERTAIN,
    MOST_ASSIGNMENTS,
    WHOLE,
    Choose,
    EndTurn,
    Fill,
    Forecast,
    Grant,
    Move,
    Plan,
    Recall,
    Undertake,
    Visit,
    Write,
)
from game.rules.power.forms import RULES


@dataclass(frozen=True, slots=True)
class _Bar:
    """Why a move can never be made: the field that says so, the reason, what to do."""

    field: str
    reason: str
    hint: str


def impossible_moves(library: Library) -> Iterator[Finding]:
    """E329: a recorded move that no state of a game allows."""
    for entry in library.entries("scenarios"):
        moves = entry.entity.recorded if isinstance(entry.entity, Scenario) else ()
        for index, recorded in enumerate(moves):
            for bar in (*_of_another_seat(library, recorded), *_bars(library, recorded.move)):
                path = ("recorded", index, "move", bar.field)
                context = entry.describe(path)
                spot = entry.spot(path)
                yield find("E329", spot, reason=bar.reason, hints=(bar.hint,), context=context)


def _of_another_seat(library: Library, recorded: RecordedMove) -> Iterator[_Bar]:
    field, seat = _seat(library, recorded.move)
    if seat not in (None, recorded.seat):
        name = getattr(recorded.move, field)
        reason = f"`{name}` is of the seat `{seat}`, and the move of `{recorded.seat}`"
        yield _Bar(
            field, reason, f"write `seat: {seat}` beside `move`, or a move of `{recorded.seat}`"
        )


def _seat(library: Library, move: Move) -> tuple[str, Seat | None]:
    """Whose a move is, and the field that settles it; of an unknown thing nobody's."""
    match move:
        case Write() if move.form in RULES:
            return "form", RULES[move.form].SEAT
        case Undertake():
            action = library.of("actions", Action).get(move.action)
            return "action", action.seat if action else None
        case Visit():
            offer = library.of("offers", Offer).get(move.offer)
            return "offer", offer.seat if offer else None
        case Choose():
            card = library.of("cards", Card).get(move.card)
            return "card", card.seat if card else None
        case _:
            return "kind", move.seat


def _bars(library: Library, move: Move) -> Iterator[_Bar]:
    """What stands against a move of whichever seat."""
    match move:
        case EndTurn():
            reason = "turns are closed by those who play, and the record does not close any"
            yield _Bar(
                "kind", reason, "leave it out; a recorded move is done in the turn of its day"
            )
        case Forecast():
            yield from _outside("percent", move.percent, 0, CERTAIN)
        case Plan():
            yield from _outside("monthly", move.monthly, 0, MOST_ASSIGNMENTS)
            yield from _outside("responsible", move.responsible, 0, WHOLE)
        case Grant():
            privilege = library.of("privileges", Privilege).get(move.privilege)
            if privilege is not None:
                yield from _outside("amount", move.amount, -privilege.ceiling, privilege.ceiling)
            if move.amount == 0:
                yield _Bar(
                    "amount", "`amount` is 0", "give some, or take some with an `amount` below 0"
                )
        case Fill() if move.manner == "elected" and move.person != LOCAL:
            reason = "a place elects only a man of its own"
            yield _Bar("manner", reason, f"write `person: {LOCAL}`, or `manner: recommended`")
        case Recall():
            post = library.of("posts", Post).get(move.post)
            if post is not None and post.kind == "state":
                reason = (
                    f"`{move.post}` is a post of the state, from which the party recalls nobody"
                )
                yield _Bar("post", reason, "leave the move out, or `transfer` who holds the post")
        case _:
            pass


def _outside(field: str, value: int, low: int, high: int) -> Iterator[_Bar]:
    if not low <= value <= high:
        yield _Bar(field, f"`{field}` is {value}", f"write a number from {low} to {high}")
