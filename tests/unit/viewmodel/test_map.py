"""The map's layers: every region has one look, and no two looks differ by colour alone."""

from dataclasses import replace

import pytest

from game.drawing.map.geometry import geometry
from game.rules.moves import Fill
from game.rules.power.election import delegation
from game.viewmodel.map import (
    KNOWN,
    LAYERS,
    LOOKS,
    layers,
    lean,
    map_page,
    next_vacancy,
    vacant_regions,
)
from game.viewmodel.posts import posts
from game.viewmodel.region import region_view
from tests.support import critics
from tests.support.contexts import after, context


@pytest.mark.parametrize("layer", LAYERS)
def test_every_region_stands_in_the_legend(layer: str) -> None:
    view = map_page(context(), layer)
    assert sum(entry.value for entry in view.legend) == len(view.spots) == 36
    assert {each.id for each in view.legend} == set(view.looks)
    assert {(s.degree, s.pattern) for s in view.spots} <= set(view.looks.values())
    assert {spot.id for spot in view.spots} == set(geometry().areas)


@pytest.mark.parametrize("layer", LAYERS)
def test_looks_of_a_layer_differ(layer: str) -> None:
    looks = list(LOOKS[layer].values())
    assert len(set(looks)) == len(looks)
    patterned = [pattern for _, pattern in looks if pattern]
    assert len(set(patterned)) == len(patterned)


def test_an_unknown_layer_is_the_first() -> None:
    assert map_page(context(), "rivers").layer == LAYERS[0]


def test_a_vacancy_shows_and_goes() -> None:
    empty = vacant_regions(context())
    assert "sura" in empty
    filled = after(Fill("secretary-sura", "local", "elected"))
    assert "sura" not in vacant_regions(filled)
    spots = {s.id: s for s in map_page(filled, "secretaries").spots}
    assert (spots["sura"].degree, spots["sura"].pattern) == LOOKS["secretaries"]["elected"]


def test_the_key_goes_from_vacancy_to_vacancy_and_round() -> None:
    empty = vacant_regions(context())
    seen = [next_vacancy(context(), "moscow")]
    while len(seen) < len(empty):
        seen.append(next_vacancy(context(), seen[-1]))
    assert set(seen) == set(empty)
    assert next_vacancy(context(), seen[-1]) == seen[0]


def test_lean_follows_the_delegates() -> None:
    shares = {}
    for each in context().scenario.organisations:
        sure, open_, against = delegation(context().state, context().scenario, each)
        shares[each] = sure * 1000 // max(1, sure + open_ + against)
    surest, loosest = max(shares, key=shares.__getitem__), min(shares, key=shares.__getitem__)
    assert lean(context(), surest) == "with"
    assert lean(context(), loosest) == "undecided"


@pytest.mark.parametrize(
    ("seats", "word"),
    [
        ((520, 480, 0), "with"),
        ((519, 481, 0), "mostly"),
        ((380, 620, 0), "mostly"),
        ((379, 621, 0), "undecided"),
        ((300, 400, 300), "undecided"),
        ((299, 401, 300), "mostly-against"),
        ((400, 200, 400), "mostly"),
        ((400, 199, 401), "mostly-against"),
        ((500, 0, 500), "against"),
        ((0, 500, 500), "against"),
        ((0, 0, 0), "undecided"),
    ],
)
def test_the_word_for_a_lean_changes_at_its_share(
    seats: tuple[int, int, int], word: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The shares are `WITH` and `MOSTLY` of a thousand sure; half of all seats against."""
    monkeypatch.setattr("game.viewmodel.map.delegation", lambda *_: seats)
    assert lean(context(), "moscow") == word


# --- from the other seat --------------------------------------------------------------
def test_the_opposition_has_the_layers_of_what_it_knows() -> None:
    assert layers(critics.context()) == KNOWN
    assert map_page(critics.context(), "grip").layer == KNOWN[0]


@pytest.mark.parametrize("layer", KNOWN)
def test_what_the_office_has_on_paper_stands_nowhere_on_its_map(layer: str) -> None:
    view = map_page(critics.context(), layer)
    assert sum(entry.value for entry in view.legend) == len(view.spots) == 36
    assert not [spot.detail for spot in view.spots if "grip" in spot.detail]
    assert "no report" not in [entry.name for entry in view.legend]


def test_its_own_share_is_told_in_steps_that_tell_regions_apart() -> None:
    found = {spot.degree for spot in map_page(critics.context(), "opposition").spots}
    assert len(found) > 1


def test_the_ear_of_a_place_is_a_layer_of_its_own() -> None:
    degrees = {spot.degree for spot in map_page(critics.context(), "ear").spots}
    assert degrees == {"opposed", "half", "none"}


def test_a_region_tells_the_opposition_of_the_mood_and_not_of_the_files() -> None:
    region = region_view(critics.context(), "moscow")
    assert [each.id for each in region.meters] == ["contentment"]
    assert "reports" not in region.line
    assert not [row.cells[-1] for row in posts(critics.context()).rows if row.cells[-1]]


def test_after_the_end_everything_is_open() -> None:
    seen = critics.context()
    over = replace(seen, state=replace(seen.state, over=True))
    assert layers(over) == LAYERS
    assert "grip" in [each.id for each in region_view(over, "moscow").meters]
