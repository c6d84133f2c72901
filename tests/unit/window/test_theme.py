from itertools import combinations

import pytest

from game.drawing.theme import (
    EDGES,
    FILLS,
    PAIRS,
    SHAPES,
    THEMES,
    Theme,
    contrast,
    hexa,
    mix,
    on,
)


@pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES.keys())
@pytest.mark.parametrize("pair", PAIRS, ids=[f"{a} on {b}" for a, b in PAIRS])
def test_every_pair_of_text_and_ground_is_readable(theme: Theme, pair: tuple[str, str]) -> None:
    least = 7.0 if theme.name == "high-contrast" else 4.5
    assert contrast(theme.colour(pair[0]), theme.colour(pair[1])) >= least


@pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES.keys())
@pytest.mark.parametrize("ground", ["paper", "card", "sheet", "rail", "dark", "red", "blue"])
def test_one_tone_of_the_focus_ring_stands_out(theme: Theme, ground: str) -> None:
    here = theme.colour(ground)
    assert max(contrast(theme.focus, here), contrast(theme.halo, here)) >= 3


@pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES.keys())
def test_borders_stand_out(theme: Theme) -> None:
    for ground in ("paper", "card", "rail"):
        assert contrast(theme.rule, theme.colour(ground)) >= 3


@pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES.keys())
@pytest.mark.parametrize("pair", SHAPES, ids=[f"{a} on {b}" for a, b in SHAPES])
def test_what_means_something_stands_out(theme: Theme, pair: tuple[str, str]) -> None:
    assert contrast(theme.colour(pair[0]), theme.colour(pair[1])) >= 3


@pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES.keys())
@pytest.mark.parametrize("pair", [*combinations(FILLS, 2)], ids="-".join)
def test_two_parts_of_a_bar_are_told_apart(theme: Theme, pair: tuple[str, str]) -> None:
    """By themselves, or by a line between them that shows against both."""
    one, other = map(theme.colour, pair)
    edges = [theme.colour(each) for each in EDGES]
    lines = [min(contrast(edge, one), contrast(edge, other)) for edge in edges]
    assert max(contrast(one, other), *lines) >= 3


@pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES.keys())
@pytest.mark.parametrize("fill", FILLS)
def test_a_part_stands_out_from_the_page(theme: Theme, fill: str) -> None:
    """By its colour or by the line around it."""
    ground = theme.colour("card")
    assert max(contrast(theme.colour(each), ground) for each in (fill, "rule")) >= 3


def test_black_on_white_is_21() -> None:
    assert contrast((0, 0, 0), (255, 255, 255)) == pytest.approx(21)


def test_every_fill_has_its_text() -> None:
    declared = {ground for _, ground in PAIRS}
    for fill in ("dark", "red", "blue", "ochre", "gold", "tan", "card"):
        assert fill in declared
        assert (on(fill), fill) in PAIRS


def test_mix_goes_from_one_to_the_other() -> None:
    assert mix((0, 0, 0), (100, 200, 50), 0.5) == (50, 100, 25)
    assert hexa("#b3261e") == (179, 38, 30)
