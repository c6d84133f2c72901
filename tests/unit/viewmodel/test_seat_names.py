"""What a seat is called, in a scenario that says so and in all others."""

from game.locale import Locale
from game.viewmodel.seat_names import seat_name

TEXTS = {
    "scenario.tiflis.seat.opposition.called": "Georgian Central Committee",
    "ui.seat.opposition": "Opposition",
}
LOCALE = Locale({"en": TEXTS})


def test_a_scenario_may_name_its_seats() -> None:
    assert seat_name(LOCALE, "tiflis", "opposition") == "Georgian Central Committee"


def test_elsewhere_a_seat_is_called_as_everywhere() -> None:
    assert seat_name(LOCALE, "new-post", "opposition") == "Opposition"
    assert seat_name(LOCALE, "", "opposition") == "Opposition"


def test_a_seat_that_nobody_knows_is_called_by_its_id() -> None:
    assert seat_name(LOCALE, "tiflis", "third") == "third"
