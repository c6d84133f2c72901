"""The set scenes of the base game: told at a measure, drawn, quoting what was chosen."""

from collections.abc import Iterator
from itertools import product
from typing import get_args

import pytest

from game.content.schema.scenes import Drawn, SoundName
from game.drawing.assets import asset
from game.drawing.scenes import SCENES as PICTURES
from game.rules.scene import SceneLine
from game.viewmodel.scene import scene_view
from tests.support import core
from tests.support.staged import CAMPAIGN, context, seats_of

SCENARIO = core.scenario(CAMPAIGN)
NAMES = tuple(SCENARIO.scenes)
SHORTEST, LONGEST = 9, 34
"""Words of a line; nearly all have 12 to 30."""


def quotes(name: str, seat: str) -> dict[str, set[str]]:
    """The cards of a seat that a scene quotes, and the answers for which it has a line."""
    found: dict[str, set[str]] = {}
    for line in SCENARIO.scenes[name].lines:
        if line.echo is not None and SCENARIO.cards[line.echo.card].seat == seat:
            found.setdefault(line.echo.card, set()).update(line.echo.options)
    return found


def text(name: str, line: SceneLine) -> str:
    return core.english().text(f"scene.{name}.line.{line.id}.text")


def test_there_are_fifteen() -> None:
    assert len(NAMES) == 15
    assert set(NAMES) == set(core.pack().archive.scenes)


@pytest.mark.parametrize("name", NAMES)
def test_a_line_has_a_measure(name: str) -> None:
    counts = [len(text(name, each).split()) for each in SCENARIO.scenes[name].lines]
    assert min(counts) >= SHORTEST
    assert max(counts) <= LONGEST
    assert sum(12 <= each <= 30 for each in counts) >= 0.8 * len(counts)


def variants(name: str, seat: str) -> Iterator[dict[str, str]]:
    """Every way in which the quoted cards can have been answered, or not at all."""
    asked = quotes(name, seat)
    every = [[None, *(each.id for each in SCENARIO.cards[card].options)] for card in asked]
    for answers in product(*every):
        yield {c: a for c, a in zip(asked, answers, strict=True) if a is not None}


@pytest.mark.parametrize("name", NAMES)
def test_five_to_nine_lines_come_whatever_was_answered(name: str) -> None:
    for seat in seats_of(name):
        for chosen in variants(name, seat):
            told = len(scene_view(context(name, seat, chosen), name).lines)
            assert 5 <= told <= 9, (seat, chosen, told)


@pytest.mark.parametrize("name", NAMES)
def test_a_scene_quotes_an_earlier_choice_from_each_seat(name: str) -> None:
    for seat in seats_of(name):
        assert quotes(name, seat), seat


def test_of_one_card_nearly_every_answer_has_a_line() -> None:
    for name in NAMES:
        for seat in seats_of(name):
            asked = quotes(name, seat).items()
            lacking = [len(SCENARIO.cards[card].options) - len(told) for card, told in asked]
            assert min(lacking) <= 1, (name, seat)


@pytest.mark.parametrize("name", NAMES)
def test_whoever_reads_the_sources_learns_what_is_the_games(name: str) -> None:
    view = scene_view(context(name), name)
    assert view.grounds.sources
    assert all(each.locator for each in view.grounds.sources)
    assert "game’s" in view.grounds.invented


def test_january_1924_has_a_black_frame_and_no_other_month() -> None:
    for name, note in core.pack().archive.scenes.items():
        assert (note.frame == "black") == note.date.startswith("1924-01"), name


def test_the_names_of_pictures_and_sounds_are_those_that_there_are() -> None:
    assert set(get_args(Drawn)) == set(PICTURES)
    assert [
        each for each in get_args(SoundName) if not asset("sound", f"{each}.ogg").is_file()
    ] == []


def test_every_picture_is_used() -> None:
    used = {note.picture for note in core.pack().archive.scenes.values()} - {None}
    assert used == set(PICTURES)


def test_a_scene_is_only_where_its_card_is() -> None:
    for scenario in core.pack().scenarios.values():
        for scene in scenario.scenes.values():
            assert set(scene.cards) <= set(scenario.cards)
            assert scene.cards
    assert "the-death" not in core.scenario("new-post").scenes
