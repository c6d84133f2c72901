"""States with other things on a desk than came there by themselves."""

from dataclasses import replace
from typing import Any

from game.rules.ids import SEATS, Seat
from game.rules.state import State


def with_desk(state: State, seat: Seat, **parts: Any) -> State:  # noqa: ANN401 fields of a desk
    """The state with parts of a seat's desk replaced; the turn is closed from exactly this one."""
    desks = {**state.desks, seat: replace(state.desks[seat], **parts)}
    return replace(state, desks=desks, opened=None)


def cleared(state: State, *seats: Seat) -> State:
    """The state with nothing before these seats (both, if none is named), as an opening."""
    for seat in seats or SEATS:
        state = with_desk(state, seat, tray=())
    return state


def cards_before(state: State, seat: Seat) -> list[str]:
    """The cards that lie before a seat, in the order in which they came."""
    return [item.card for item in state.desks[seat].tray]
