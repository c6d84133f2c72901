from dataclasses import replace

import pygame
import pytest

from game.drawing import motifs
from game.drawing.clothes import COLLARS
from game.drawing.features import (
    AGES,
    BROWS,
    EARS,
    EYES,
    FACES,
    GLASSES,
    JAWS,
    NOSES,
    UNKNOWN,
    Features,
)
from game.drawing.hair import BEARD, HAIR, MOUSTACHE
from game.drawing.headgear import HEADGEAR
from game.drawing.motifs import MOTIFS
from game.drawing.svgpath import flatten
from game.window.illustrations import draw_motif, motif, portrait


def test_paths_are_flattened() -> None:
    shapes = flatten("M0,0 L10,0 Q20,0 20,10 20,20 10,20Z M1,1 2,2 3,1Z")
    assert len(shapes) == 2
    assert shapes[0][0] == (0.0, 0.0)
    assert shapes[0][-1] == (10.0, 20.0)
    assert shapes[1] == ((1.0, 1.0), (2.0, 2.0), (3.0, 1.0))


@pytest.mark.parametrize(
    "features",
    [
        *(Features(hair=h) for h in HAIR),
        *(Features(beard=b) for b in BEARD),
        *(Features(moustache=m) for m in MOUSTACHE),
        *(Features(cap=c) for c in HEADGEAR),
        *(Features(glasses=g) for g in GLASSES),
        *(Features(collar=c) for c in COLLARS if c),
        *(Features(face=f) for f in FACES),
        *(Features(jaw=j) for j in JAWS if j),
        *(Features(age=a) for a in AGES),
        *(Features(eyes=e) for e in EYES),
        *(Features(brows=b) for b in BROWS),
        *(Features(nose=n) for n in NOSES),
        *(Features(ears=e) for e in EARS),
        Features(drained=True),
    ],
)
def test_every_feature_changes_the_picture(features: Features) -> None:
    bare = portrait(Features(hair="none") if features.hair != "swept" else Features(), 60)
    made = portrait(features, 60)
    assert made.get_size() == (60, 72)
    if features not in (Features(), Features(hair="none")):
        assert pygame.image.tobytes(made, "RGB") != pygame.image.tobytes(bare, "RGB")


def test_unknown_names_fall_back() -> None:
    portrait(Features(hair="mohican", beard="?", cap="?", coat="?", hair_colour="?"), 40)
    assert Features.of({"hair": "bald", "hair-colour": "#123456", "name": "x"}).hair == "bald"
    assert portrait(UNKNOWN, 40).get_size() == (40, 48)


def test_no_two_features_of_a_kind_are_drawn_alike() -> None:
    kinds = [
        [Features(hair=name) for name in HAIR],
        [Features(beard=name) for name in BEARD],
        [Features(moustache=name) for name in MOUSTACHE],
        [Features(cap=name) for name in HEADGEAR],
        [Features(collar=name) for name in COLLARS],
        [Features(glasses=name) for name in GLASSES],
    ]
    for kind in kinds:
        assert len({pygame.image.tobytes(portrait(each, 58), "RGB") for each in kind}) == len(kind)


def test_a_bust_without_a_ground_lets_what_is_behind_it_show() -> None:
    bust = portrait(Features(ground="none"), 375)
    assert bust.get_size() == (375, 450)
    assert [bust.get_at(spot).a for spot in ((2, 2), (372, 200), (187, 200))] == [0, 0, 255]
    assert tuple(portrait(Features(), 375).get_at((2, 2))) == (179, 38, 30, 255)


@pytest.mark.parametrize("features", [Features(cap="kerchief"), UNKNOWN, Features(collar="lace")])
def test_the_dead_have_no_colour_left(features: Features) -> None:
    grey = portrait(replace(features, drained=True), 84)
    every = [grey.get_at((x, y)) for x in range(0, 84, 3) for y in range(0, 100, 3)]
    assert max(max(each[:3]) - min(each[:3]) for each in every) <= 12
    alive = [portrait(features, 84).get_at((x, 90)) for x in range(0, 84, 3)]
    assert max(max(each[:3]) - min(each[:3]) for each in alive) > 40


def test_portraits_are_kept() -> None:
    assert portrait(Features(), 50) is portrait(Features(), 50)


@pytest.mark.parametrize("name", [*MOTIFS, "no such motif"])
def test_every_strip_fills_its_rectangle(name: str) -> None:
    surface = pygame.Surface((400, 100))
    surface.fill((1, 255, 1))
    draw_motif(surface, name, pygame.Rect(0, 0, 400, 100))
    corners = [surface.get_at(p)[:3] for p in ((0, 0), (399, 0), (0, 99), (399, 99))]
    assert (1, 255, 1) not in corners


def test_strips_differ() -> None:
    pictures = {pygame.image.tobytes(motif(name, (300, 60)), "RGB") for name in MOTIFS}
    assert len(pictures) == len(MOTIFS) >= 12


@pytest.mark.parametrize("size", [(200, 73), (97, 168), (20, 40)])
def test_a_narrow_strip_shows_its_figure_smaller_and_is_filled_all_the_same(
    size: tuple[int, int],
) -> None:
    made = motifs.motif("coats", *size)
    assert (made.width, made.height > 84) == (360, True)
    drawn = motif("coats", size)
    assert drawn.get_size() == size
    seen = {tuple(drawn.get_at((x, size[1] - 1))[:3]) for x in range(size[0])}
    assert len(seen) > 3  # the coats reach the foot
