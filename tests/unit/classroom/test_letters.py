import pytest

from game.classroom.letters import LETTERS, VALUES, normal


def test_there_are_thirty_two_letters_and_none_that_is_easily_misread() -> None:
    assert len(VALUES) == 32
    assert not set("ILOU") & set(LETTERS)


@pytest.mark.parametrize("typed", ["k7qm", " K7-QM ", "K7–QM", "k 7 q m\r\n", "K7.QM"])
def test_gaps_and_small_letters_do_not_count(typed: str) -> None:
    assert normal(typed) == "K7QM"


def test_what_looks_alike_is_one_letter() -> None:
    assert normal("oOiIlL") == "001111"


@pytest.mark.parametrize("text", ["ß", "ﬁ", "К7QM", "٣"])  # noqa: RUF001 a Cyrillic K
def test_letters_of_other_scripts_become_none_of_ours(text: str) -> None:
    assert normal(text)[0] not in VALUES
    assert len(normal(text)) == len(text)
