"""A game told in words."""

from game.app.telling import Telling
from game.locale import Locale
from game.rules.archive import Archive
from game.rules.ids import Seat
from game.rules.seats.policies import POLICIES
from game.sim.competent import Competent
from tests.support import core, tiny


def told(seat: Seat = "general-secretary", *, competent: bool = True) -> list[str]:
    pack = core.pack()
    scenario = pack.scenario("tutorial", None, seat)
    programme = next(iter(scenario.programmes))
    policy = Competent(scenario.programmes[programme]) if competent else POLICIES["recorded"]
    telling = Telling(scenario, programme, pack.archive, Locale(pack.texts))
    return list(telling.lines("A", policy))


def test_every_turn_has_a_heading_and_says_where_the_aims_stand() -> None:
    lines = told()
    months = ["1. April 1922", "2. May 1922", "3. June 1922"]
    assert [each for each in lines if each[0].isdigit()] == months
    assert sum("aims are met" in each for each in lines) == len(months)
    assert lines[-1].startswith("“A desk that is obeyed”: ")
    assert not any("⟨" in each for each in lines)


def test_every_move_of_the_competent_player_has_its_reason() -> None:
    lines = told()
    moves = [n for n, each in enumerate(lines) if each.startswith("      ")]
    assert moves
    for n in moves:
        assert lines[n - 1].startswith("  ")
        assert not lines[n - 1].startswith("      ")
    assert any("→" in lines[n] and "For “" in lines[n] for n in moves)


def test_a_policy_without_reasons_is_told_without_them() -> None:
    assert not any(each.startswith("      ") for each in told(competent=False))


def test_a_game_without_texts_can_be_told() -> None:
    scenario = tiny.two_seats()
    telling = Telling(scenario, "hold", Archive(), Locale({}))
    assert list(telling.lines("A", Competent(scenario.programmes["hold"])))
