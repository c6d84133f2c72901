"""What a seat is called: in a scenario of another place it may have a name of its own."""

from game.locale.locale import Locale
from game.rules.ids import Id


def seat_name(locale: Locale, scenario: Id, seat: Id) -> str:
    """The name of a seat in a scenario; of one that nobody knows, its id."""
    own = locale.plain(f"scenario.{scenario}.seat.{seat}.called")
    return own or locale.plain(f"ui.seat.{seat}") or seat
