"""Nobody tells the recorded option of a card by its form, without knowing what happened."""

from pathlib import Path

import pytest

from game.rules.ids import SEATS, Seat
from tests.support import blind, core

TODAY = 0.40
"""At most this share of a seat's cards may give the record away; by chance it is about 0.26."""

BEFORE = 0.57
"""So much at least the same classifier finds on the cards of 0.2, or it is a weak one."""

CARDS_OF_0_2 = Path(__file__).with_name("blind_0_2.json")


@pytest.mark.slow
@pytest.mark.parametrize("seat", SEATS)
def test_the_form_of_an_option_does_not_tell_the_record(seat: Seat) -> None:
    table = blind.cases(core.pack())
    share = blind.accuracy(table, seat)
    told = "\n".join(f"{weight:+.3f} {name}" for weight, name in blind.tells(table, seat)[:20])
    assert share <= TODAY, f"{share:.3f} of the cards are told, by\n{told}"


@pytest.mark.slow
@pytest.mark.parametrize("seat", SEATS)
def test_the_classifier_tells_the_cards_of_0_2(seat: Seat) -> None:
    assert blind.accuracy(blind.stored(CARDS_OF_0_2), seat) >= BEFORE


def test_the_stored_table_is_read_as_it_was_written(tmp_path: Path) -> None:
    table = blind.cases(core.pack())[:20]
    blind.write(table, tmp_path / "table.json", "for this test")
    assert blind.stored(tmp_path / "table.json") == table


def test_a_tell_is_found_and_its_absence_is_chance() -> None:
    plain = [
        blind.Case(f"card-{n}", "opposition", ({"both": 1.0}, {"both": 1.0}), n % 2)
        for n in range(40)
    ]
    assert blind.accuracy(plain, "opposition") == 0.5
    telling = [
        blind.Case(each.card, each.seat, _marked(each.recorded), each.recorded) for each in plain
    ]
    assert blind.accuracy(telling, "opposition") == 1.0
    assert blind.tells(telling, "opposition")[0][0] > 0


def _marked(recorded: int) -> tuple[blind.Features, ...]:
    return tuple({"both": 1.0, "comma": float(place == recorded)} for place in range(2))
