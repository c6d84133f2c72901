"""The reading level is the published formula, over words, sentences and syllables."""

import pytest

from game.locale.reading_level import grade, syllables, words


@pytest.mark.parametrize(
    ("word", "count"),
    [
        ("be", 1),
        ("party", 2),
        ("committee", 3),
        ("asked", 1),
        ("wanted", 2),
        ("table", 2),
        ("notes", 1),
        ("houses", 2),
        ("secretary", 4),
        ("20,000", 1),
        ("pst", 1),
    ],
)
def test_syllables_are_counted_by_what_is_heard(word: str, count: int) -> None:
    assert syllables(word) == count


def test_the_grade_is_that_of_the_formula() -> None:
    text = "The party met today. They asked who opens the post."
    assert [len(words(text)), sum(map(syllables, words(text)))] == [10, 13]
    assert grade(text) == pytest.approx(0.39 * 5 + 11.8 * 1.3 - 15.59)


def test_long_words_in_long_sentences_are_harder() -> None:
    easy = "They met. They spoke. They went home."
    hard = "The organisational commission deliberated interminably about administrative authority."
    assert grade(easy) < 2
    assert grade(hard) > 12


def test_nothing_asks_for_nothing() -> None:
    assert grade("") == 0
    assert grade("…") == 0
