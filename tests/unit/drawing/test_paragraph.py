"""Text set by a ruler: lines, pieces after a comma, cuts."""

import pytest

from game.drawing.paragraph import fitted, natural_width, set_text, shortened
from game.drawing.ruler import Estimate
from game.drawing.style import STYLES
from game.drawing.units import Units

UNITS = Units()
RULER = Estimate(UNITS)
WORDS = "delegates of the guberniya, with a decisive vote"


def test_lines_are_no_wider_than_asked_and_lose_no_word() -> None:
    set_ = set_text(WORDS, "caption", 120, UNITS, RULER)
    assert len(set_.lines) > 2
    assert set_.width <= 120
    assert set_.height == set_.pitch * len(set_.lines)
    texts = set_.centred(10, 20, 140, "text")
    assert " ".join(each.text for each in texts) == WORDS
    assert all(10 <= each.x <= 150 for each in texts)


def test_what_follows_a_comma_is_set_by_itself() -> None:
    line = set_text("one, two three", "caption", 900, UNITS, RULER)
    assert [words for _, words, _ in line.lines[0][0]] == ["one,", "two three"]
    assert line.width == natural_width("one, two three", "caption", UNITS, RULER)


def test_an_empty_text_is_one_empty_line() -> None:
    assert set_text("", "caption", 90, UNITS, RULER).width == 0


def test_text_is_cut_only_where_it_must_be() -> None:
    wide = RULER.width(WORDS, "caption")
    assert shortened(WORDS, "caption", wide, RULER) == WORDS
    cut = shortened(WORDS, "caption", wide // 2, RULER)
    assert cut.endswith("…")
    assert WORDS.startswith(cut[:-1])
    assert RULER.width(cut, "caption") <= wide // 2
    assert not shortened(WORDS, "caption", 1, RULER)


def test_an_estimate_knows_every_style_and_grows_with_text() -> None:
    large = Estimate(Units(1, 2))
    for style in STYLES:
        assert 0 < RULER.width("Wide", style) < RULER.width("Wider", style)
        assert RULER.width("ill", style) <= RULER.width("mmm", style)
        assert 1.9 < large.width(WORDS, style) / RULER.width(WORDS, style) < 2.1
        assert large.ascent(style) > RULER.ascent(style) > RULER.descent(style)


@pytest.mark.parametrize("most", [1, 2, 3])
def test_text_is_cut_between_words_to_the_lines_there_is_room_for(most: int) -> None:
    cut = fitted(WORDS, "gazette", 110, most, RULER)
    assert len(RULER.lines(cut, "gazette", 110)) <= most
    assert cut.endswith("…")
    assert WORDS.startswith(cut.rstrip("…"))


def test_text_that_has_room_is_left_as_it_is() -> None:
    assert fitted(WORDS, "gazette", 900, 1, RULER) == WORDS


def test_without_room_for_a_line_nothing_is_left() -> None:
    assert fitted(WORDS, "gazette", 110, 0, RULER) == ""
