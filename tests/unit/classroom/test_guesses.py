import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.classroom import guesses as guesses_file
from game.classroom.guesses import FREE, LONGEST, Guesses

HERE, THERE = "192.168.1.7", "192.168.1.8"


def after(wrong: int, caller: str = HERE, at: int = 0) -> Guesses:
    found = Guesses()
    for _ in range(wrong):
        found = found.missed(caller, at)
    return found


def test_the_first_slips_of_a_class_cost_nothing() -> None:
    assert after(FREE).wait(HERE, 0) == 0


def test_who_goes_on_guessing_waits_twice_as_long_each_time() -> None:
    waits = [after(FREE + more).wait(HERE, 0) for more in range(1, 9)]
    assert waits == [1, 2, 4, 8, 16, LONGEST, LONGEST, LONGEST]


def test_a_wait_passes() -> None:
    found = after(FREE + 3, at=100)
    assert [found.wait(HERE, at) for at in (100, 103, 104, 999)] == [4, 1, 0, 0]


def test_nobody_waits_for_another() -> None:
    assert after(FREE + 9).wait(THERE, 0) == 0


def test_a_right_code_ends_the_wait_and_forgives_half() -> None:
    found = after(FREE * 4).hit(HERE)
    assert found.wait(HERE, 0) == 0
    assert found.missed(HERE, 0).wait(HERE, 0) == LONGEST
    assert after(FREE).hit(HERE).missed(HERE, 0).wait(HERE, 0) == 0


def test_a_right_code_of_one_who_never_missed_changes_nothing() -> None:
    assert Guesses().hit(HERE) == Guesses()


def test_in_a_lesson_a_guesser_tries_few_codes() -> None:
    found, at, tried = Guesses(), 0, 0
    while at < 45 * 60:
        found, tried = found.missed(HERE, at), tried + 1
        at += found.wait(HERE, at)
    assert tried < 120


def test_a_thousand_addresses_are_remembered_and_others_wait_as_one(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(guesses_file, "CALLERS", 2)
    found = Guesses().missed("a", 0).missed("b", 0)
    for number in range(FREE + 1):
        found = found.missed(f"c{number}", 0)
    assert len(found.wrong) == 3
    assert found.wait("never seen", 0) == 1
    assert found.wait("a", 0) == 0


@given(st.text(), st.integers(0, 100), st.integers(0, 10**6), st.integers(-(10**6), 10**6))
def test_no_wait_is_longer_than_the_longest(caller: str, times: int, at: int, now: int) -> None:
    assert 0 <= after(times, caller, at).wait(caller, now) <= LONGEST
