"""Twelve letters that a pupil copies from a screen, and what a slip of the pen does to them."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.classroom.check_letters import is_whole, with_checks
from game.classroom.letters import LETTERS, VALUES
from game.classroom.result_code import (
    BITS,
    LENGTH,
    VERSION,
    Result,
    ResultCodeError,
    print_of,
    read,
    spelt,
    write,
)
from game.rules.dice import Dice

RESULT = Result(session=700, seat=12, game=99, ending=5, aims=2, measures=11, divergence=4)
CODE = "DF0C-CCA8-P4CJ"

RESULTS = st.builds(
    Result,
    **{name: st.integers(0, (1 << bits) - 1) for name, bits in BITS.items() if name != "version"},
)


def fault(text: str) -> ResultCodeError:
    with pytest.raises(ResultCodeError) as found:
        read(text)
    return found.value


def test_a_code_stays_what_it_is() -> None:
    assert write(RESULT) == CODE


@given(RESULTS)
def test_a_result_is_read_from_its_code(result: Result) -> None:
    code = write(result)
    assert read(code) == result
    assert len(code) == LENGTH + 2


@given(RESULTS)
def test_two_results_have_two_codes(result: Result) -> None:
    other = replace(result, aims=result.aims ^ 1)
    assert write(other) != write(result)


@pytest.mark.parametrize(
    "typed", [CODE.lower(), CODE.replace("-", ""), f"  {CODE.replace('-', ' ')}\n"]
)
def test_gaps_and_small_letters_do_not_count(typed: str) -> None:
    assert read(typed) == RESULT
    assert spelt(typed) == CODE


@pytest.mark.slow
def test_every_single_wrong_letter_in_a_thousand_codes_is_caught() -> None:
    missed = []
    for number in range(1_000):
        values = [VALUES[each] for each in write(drawn(number)).replace("-", "")]
        for place in range(LENGTH):
            for wrong in range(1, len(LETTERS)):
                values[place] ^= wrong
                if is_whole(values):
                    missed.append((number, place, wrong))
                values[place] ^= wrong
    assert missed == []


def drawn(number: int) -> Result:
    dice = Dice("RESULT", "code", number)
    return Result(
        **{name: dice.below(1 << bits) for name, bits in BITS.items() if name != "version"}
    )


@given(RESULTS, st.integers(0, LENGTH - 1), st.sampled_from(LETTERS))
def test_the_code_that_was_meant_is_found(result: Result, place: int, letter: str) -> None:
    code = write(result).replace("-", "")
    wrong = code[:place] + letter + code[place + 1 :]
    if wrong != code:
        assert (fault(wrong).fault, fault(wrong).meant) == ("typo", write(result))


@given(RESULTS, st.integers(0, LENGTH - 2))
def test_letters_that_changed_places_are_noticed(result: Result, place: int) -> None:
    code = write(result).replace("-", "")
    wrong = code[:place] + code[place + 1] + code[place] + code[place + 2 :]
    if wrong != code:
        assert fault(wrong).fault == "typo"


@given(st.text(max_size=40))
def test_any_other_text_is_refused_or_a_code(text: str) -> None:
    try:
        result = read(text)
    except ResultCodeError:
        return
    assert write(result) == spelt(text)


@pytest.mark.parametrize("text", ["", "K7QM", CODE[:-1], CODE + "0"])
def test_what_is_too_short_or_too_long_is_told_so(text: str) -> None:
    assert fault(text).fault == "length"


def test_letters_that_no_code_has_are_pointed_out() -> None:
    found = fault("DFUC-CCA8-P4?J")
    assert (found.fault, found.places) == ("letter", (2, 10))


def test_a_row_of_noughts_is_no_code() -> None:
    assert fault("0" * LENGTH).fault == "version"


def test_a_code_of_a_later_version_is_told_so() -> None:
    values = with_checks([VERSION + 1 << 3, *[0] * 9])
    assert fault("".join(LETTERS[each] for each in values)).fault == "version"


@pytest.mark.parametrize("part", [name for name in BITS if name != "version"])
def test_a_number_that_does_not_fit_is_not_written(part: str) -> None:
    for number in (-1, 1 << BITS[part]):
        with pytest.raises(ValueError, match=part):
            write(replace(RESULT, **{part: number}))


@given(st.text(), st.sampled_from(["session", "game"]))
def test_the_print_of_any_text_fits_into_a_code(text: str, part: str) -> None:
    assert 0 <= print_of(text, part) < 1 << BITS[part]
