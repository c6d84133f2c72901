"""What people keep of what was done to them: by whom, when, and whether it brought them nearer."""

from game.rules import visibility
from game.rules.draft import Draft
from game.rules.ids import SEATS
from game.rules.reducer import new_game
from game.rules.state import Why
from tests.support import core

CHOICE = Why("why.choice", {"card": "a-call-to-the-kremlin", "option": "telephone"})
THEIRS = Why("why.choice", {"card": "a-page-of-4-january", "option": "read"})
SCENARIO = core.scenario("the-notes")


def draft() -> Draft:
    return Draft(new_game(SCENARIO, "MEMORY"), SCENARIO, traced=False)


def test_a_deed_that_moves_a_tie_is_kept() -> None:
    here = draft()
    here.change("tie@krupskaya", -350, CHOICE)
    (memory,) = here.finish().memories["krupskaya"]
    assert (memory.turn, memory.seat, memory.why) == (1, "general-secretary", CHOICE)
    assert memory.by < 0


def test_what_the_months_bring_is_not_kept() -> None:
    here = draft()
    here.change("tie@krupskaya", -350, Why("why.vote", {"vote": "regime-december"}))
    assert here.finish().memories == {}


def test_one_deed_is_one_memory() -> None:
    here = draft()
    here.change("tie@kamenev", 20, CHOICE)
    here.change("line@kamenev", 30, CHOICE)
    (memory,) = here.finish().memories["kamenev"]
    assert memory.by == 50


def test_for_the_opposition_nearer_is_away_from_the_majority() -> None:
    here = draft()
    here.change("line@bukharin", -25, THEIRS)
    (memory,) = here.finish().memories["bukharin"]
    assert (memory.seat, memory.by) == ("opposition", 25)


def test_who_is_placed_keeps_it_though_no_tie_moves() -> None:
    here = draft()
    here.remember("kamenev", Why("why.fill", {"post": "secretary-penza", "person": "kamenev"}))
    (memory,) = here.finish().memories["kamenev"]
    assert memory.by == 0


def test_a_stranger_keeps_nothing() -> None:
    here = draft()
    here.remember("local", CHOICE)
    assert here.finish().memories == {}


def test_a_seat_sees_what_is_kept_of_its_own_doing_alone() -> None:
    here = draft()
    here.change("tie@krupskaya", -30, CHOICE)
    here.change("tie@krupskaya", -30, THEIRS)
    state = here.finish()
    for seat in SEATS:
        seen = visibility.seen_by(state, core.scenario("the-notes", seat=seat))
        assert [each.seat for each in seen.memories["krupskaya"]] == [seat]
