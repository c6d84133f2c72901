"""Flat heads from features: a lit half and a shaded half, and a few planes more."""

from functools import lru_cache

from game.drawing import clothes, countenance
from game.drawing.easel import AXIS, HEIGHT, WIDTH, Easel
from game.drawing.features import (
    DEEP,
    FACES,
    INK,
    JAW,
    JAWS,
    NOSE,
    SHADE,
    SKIN,
    Features,
    paint_name,
)
from game.drawing.hair import HAIR, back, beard, front, moustache
from game.drawing.headgear import HEADGEAR
from game.drawing.shapes import Ink, Mix, Picture, Point
from game.drawing.svgpath import flatten

_OVER = 4
_SKULL = "M84,144 Q84,60 150,60 Q216,60 216,144 "
_NECK = "M110,236 L190,236 L193,285 L150,319 L107,285Z"
_UNDER_CHIN = "M110,232 L110,254 Q128,284 150,284 Q172,284 190,254 L190,232Z"
_SHADOW_FROM, _SHADOW_OVER, _SHADOW_SHARE = 126.0, 144.0, 0.34
"""Where the shadow of the jaw begins, over what height it grows, and to what share of the half."""


@lru_cache(maxsize=400)
def portrait(features: Features, ground: Ink | None = None) -> Picture:
    """The head of some features, on their own ground or on another.

    Features with the ground `none` give the bust alone, to be put over whatever is there already:
    a frame that its hair breaks, the plane of a scene.
    """
    easel = Easel(drained=features.drained)
    behind = easel.ink(_ground(features) if ground is None else ground)
    bare = ground is None and features.ground == "none"
    if not bare:
        easel.path("M0,360 L300,60 L300,360Z", Mix(behind, (0, 0, 0), 0.18))
    if features.hair == "unknown":
        _silhouette(easel, Mix(behind, INK, 0.75))
    else:
        _person(easel, features)
    shapes = tuple(easel.shapes)
    return Picture(WIDTH, HEIGHT, shapes, over=_OVER, ground=None if bare else behind)


def _ground(features: Features) -> Ink:
    return paint_name(features.ground, "tan" if features.ground == "none" else "red")


def _silhouette(easel: Easel, colour: Ink) -> None:
    clothes.coat(easel, colour)
    easel.path(_NECK, colour)
    easel.path(_SKULL + JAWS[""], colour)


def _person(easel: Easel, f: Features) -> None:
    ink = paint_name(f.hair_colour, "black")
    coat = paint_name(f.coat, "black")
    hair = HAIR.get(f.hair, HAIR["cropped"])
    wide, tall = FACES.get(f.face, (1.0, 1.0))
    easel.wide, easel.tall = wide, tall
    back(easel, hair, ink)
    easel.wide, easel.tall = 1.0, 1.0
    clothes.coat(easel, coat)
    easel.halves(_NECK, SHADE, NOSE)
    easel.tall = tall
    easel.halves(_UNDER_CHIN, NOSE, DEEP)
    easel.tall = 1.0
    clothes.COLLARS.get(f.collar, clothes.COLLARS[""])(easel, coat)
    easel.wide, easel.tall = wide, tall
    if not hair.over_ears and f.cap != "shawl":
        _ears(easel, 9 if f.ears == "wide" else 0)
    _skull(easel, JAWS.get(f.jaw, JAWS[""]))
    countenance.draw(easel, f, ink)
    _growth(easel, f, ink)
    front(easel, hair, ink)
    countenance.glasses(easel, f.glasses)
    if f.cap in HEADGEAR:
        HEADGEAR[f.cap](easel, coat)


def _ears(easel: Easel, out: float) -> None:
    for side, skin, inner in ((-1, SKIN, SHADE), (1, SHADE, NOSE)):
        easel.oval(AXIS + side * (67 + out), 166, 13, 23, skin)
        easel.oval(AXIS + side * (71 + out), 168, 5, 12, inner)


def _skull(easel: Easel, jaw: str) -> None:
    """The head: its lit half, its shaded half, and the shadow along the jaw."""
    easel.halves(_SKULL + jaw, SKIN, JAW)
    for outline in flatten(_SKULL + jaw):
        right = [_drawn_in(x, y) for x, y in outline if x >= AXIS]
        easel.polygon(right, SHADE)


def _drawn_in(x: float, y: float) -> Point:
    """A point of the outline, nearer to the axis the lower it lies: the edge of the shadow."""
    share = _SHADOW_SHARE * min(1.0, max(0.0, (y - _SHADOW_FROM) / _SHADOW_OVER))
    return (AXIS + (x - AXIS) * (1 - share), y)


def _growth(easel: Easel, f: Features, ink: Ink) -> None:
    beard(easel, f.beard, ink)
    if f.beard not in ("", "whiskers", "collar", "stubble"):
        countenance.bearded_mouth(easel)
    moustache(easel, f.moustache, ink)
