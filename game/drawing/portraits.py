"""Flat two-tone heads from features."""

from functools import lru_cache

from game.drawing.easel import HEIGHT, WIDTH, Easel
from game.drawing.features import (
    BEARD,
    HAIR,
    INK,
    LIP,
    MOUSTACHE,
    NOSE,
    SHADE,
    SKIN,
    Features,
    paint_name,
)
from game.drawing.headgear import HEADGEAR
from game.drawing.shapes import Ink, Mix, Picture

_OVER = 4
_HEAD = "M28,48 Q28,20 50,20 Q72,20 72,48 Q72,66 66,76 Q60,88 50,89 Q40,88 34,76 Q28,66 28,48Z"
_HEAD_DARK = "M50,20 Q72,20 72,48 Q72,66 66,76 Q60,88 50,89Z"


@lru_cache(maxsize=400)
def portrait(features: Features, ground: Ink | None = None) -> Picture:
    """The head of some features, on their own ground or on another."""
    behind = paint_name(features.ground, "red") if ground is None else ground
    easel = Easel()
    easel.path("M0,120 L100,20 L100,120Z", Mix(behind, (0, 0, 0), 0.18))
    if features.hair == "unknown":
        _silhouette(easel, Mix(behind, INK, 0.75))
    else:
        _person(easel, features)
    return Picture(WIDTH, HEIGHT, tuple(easel.shapes), over=_OVER, ground=behind)


def _silhouette(easel: Easel, colour: Ink) -> None:
    easel.path("M8,120 L22,98 L42,90 L58,90 L78,98 L92,120Z", colour)
    easel.path("M42,84 L58,84 L60,97 L40,97Z", colour)
    easel.path(_HEAD, colour)


def _person(easel: Easel, f: Features) -> None:
    hair = paint_name(f.hair_colour, "black")
    coat = paint_name(f.coat, "black")
    if f.cap == "shawl":
        easel.path(
            "M20,54 Q18,8 50,8 Q82,8 80,54 Q82,84 92,104 L8,104 Q18,84 20,54Z", Mix(coat, INK, 0.3)
        )
    easel.path("M8,120 L22,98 L42,90 L58,90 L78,98 L92,120Z", coat)
    easel.path("M42,84 L58,84 L60,97 L50,104 L40,97Z", SHADE)
    collar = Mix(SKIN, coat, 0.15)
    easel.path("M40,95 L50,104 L44,112 L34,98Z M60,95 L50,104 L56,112 L66,98Z", collar)
    if f.hair in ("bob", "side"):
        easel.path("M24,40 Q24,16 50,15 Q76,16 76,40 L77,72 L23,72Z", Mix(hair, INK, 0.25))
    easel.path(_HEAD, SKIN)
    easel.path(_HEAD_DARK, SHADE)
    if f.cap != "shawl" and f.hair not in ("bob", "side"):
        easel.oval(27, 54, 4, 7, SKIN)
        easel.oval(73, 54, 4, 7, SHADE)
    easel.path(HAIR.get(f.hair, HAIR["cropped"]), hair)
    _face(easel, f)
    _growth(easel, f, hair)
    _glasses(easel, f.glasses)
    if f.cap in HEADGEAR:
        HEADGEAR[f.cap](easel, coat)


def _face(easel: Easel, f: Features) -> None:
    easel.path("M36,45 L47,46 L47,48.4 L36,47.6Z M64,45 L53,46 L53,48.4 L64,47.6Z", INK)
    easel.oval(41.5, 52, 2, 2, INK)
    easel.oval(58.5, 52, 2, 2, INK)
    easel.path("M50,50 L54,64 L47,64Z", NOSE)
    if f.moustache not in ("heavy", "walrus"):
        easel.path("M44,73 L56,73 L54,75 L46,75Z", LIP)


def _growth(easel: Easel, f: Features, hair: Ink) -> None:
    if f.moustache:
        easel.path(MOUSTACHE.get(f.moustache, ""), hair)
    if f.beard:
        easel.path(BEARD.get(f.beard, ""), hair)
        easel.path("M45,77 L55,77 L53,79 L47,79Z", LIP)


def _glasses(easel: Easel, kind: str) -> None:
    if kind == "pince":
        easel.hoop(41, 52, 7, 1.6)
        easel.hoop(59, 52, 7, 1.6)
        easel.stroke([(47, 51), (50, 49), (53, 51)], 1.6)
    elif kind == "round":
        easel.hoop(41, 52, 7.9, 1.8)
        easel.hoop(59, 52, 7.9, 1.8)
        easel.stroke([(48, 51), (52, 51)], 1.8)
        easel.stroke([(34, 50), (28, 49)], 1.8)
        easel.stroke([(66, 50), (72, 49)], 1.8)
