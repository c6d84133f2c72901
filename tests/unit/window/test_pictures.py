import pygame
import pytest

from game.drawing.features import BEARD, HAIR, MOUSTACHE, UNKNOWN, Features
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
        *(Features(glasses=g) for g in ("pince", "round")),
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
