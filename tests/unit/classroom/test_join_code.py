import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.classroom import join_code
from game.classroom.join_code import NoCodeError, is_code, new_code, read_code


@given(st.text())
def test_a_new_code_is_four_letters_that_can_be_read_back(seed: str) -> None:
    code = new_code(seed)
    assert is_code(code)
    assert read_code(code.lower()) == code


def test_the_same_seed_gives_the_same_code() -> None:
    assert new_code("SEED") == new_code("SEED") != new_code("OTHER")


def test_two_rooms_of_one_house_have_two_codes() -> None:
    first = new_code("SEED")
    assert new_code("SEED", {first}) != first


def test_a_house_in_which_every_code_is_taken_gives_none(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(join_code, "LETTERS", "A")
    with pytest.raises(NoCodeError):
        new_code("SEED", {"AAAA"})


@pytest.mark.parametrize("typed", ["", "K7Q", "K7QMM", "K7QU", "К7QM", "K7/M"])  # noqa: RUF001
def test_what_can_be_no_code_is_none(typed: str) -> None:
    assert read_code(typed) is None


def test_a_code_with_letters_that_look_alike_is_found_all_the_same() -> None:
    assert read_code("k7-ol") == "K701"
