"""Flat two-tone heads drawn from features, four times too large and then shrunk."""

from collections.abc import Callable
from functools import lru_cache

import pygame

from game.drawing.features import (
    BEARD,
    CAP_GREEN,
    HAIR,
    INK,
    LIP,
    MOUSTACHE,
    NOSE,
    SHADE,
    SKIN,
    STAR,
    Features,
    paint_name,
)
from game.drawing.svgpath import flatten
from game.drawing.theme import Colour, mix

_OVER = 4
_HEAD = "M28,48 Q28,20 50,20 Q72,20 72,48 Q72,66 66,76 Q60,88 50,89 Q40,88 34,76 Q28,66 28,48Z"
_HEAD_DARK = "M50,20 Q72,20 72,48 Q72,66 66,76 Q60,88 50,89Z"
_STAR_PATH = "M50,20 L52.5,27 L60,27 L54,31 L56,38 L50,34 L44,38 L46,31 L40,27 L47.5,27Z"


class _Easel:
    """A large surface with the sketch's 100 × 120 coordinates."""

    def __init__(self, width: int) -> None:
        self.k = width * _OVER / 100
        self.surface = pygame.Surface((width * _OVER, round(width * 1.2) * _OVER))

    def path(self, path: str, colour: Colour) -> None:
        for shape in flatten(path) if path else ():
            spots = [(x * self.k, y * self.k) for x, y in shape]
            pygame.draw.polygon(self.surface, colour, spots)

    def oval(self, x: float, y: float, rx: float, ry: float, colour: Colour) -> None:
        k = self.k
        pygame.draw.ellipse(
            self.surface, colour, ((x - rx) * k, (y - ry) * k, 2 * rx * k, 2 * ry * k)
        )

    def hoop(self, x: float, y: float, r: float, width: float) -> None:
        k = self.k
        pygame.draw.circle(self.surface, INK, (x * k, y * k), r * k, max(1, round(width * k)))

    def stroke(self, points: list[tuple[float, float]], width: float) -> None:
        spots = [(x * self.k, y * self.k) for x, y in points]
        thick = max(1, round(width * self.k))
        pygame.draw.lines(self.surface, INK, closed=False, points=spots, width=thick)


@lru_cache(maxsize=400)
def portrait(features: Features, width: int) -> pygame.Surface:
    """The picture, ``width`` pixels wide and 1.2 times as high."""
    easel = _Easel(max(8, width))
    ground = paint_name(features.ground, "red")
    easel.surface.fill(ground)
    easel.path("M0,120 L100,20 L100,120Z", mix(ground, (0, 0, 0), 0.18))
    if features.hair == "unknown":
        _silhouette(easel, mix(ground, INK, 0.75))
    else:
        _person(easel, features)
    size = (max(8, width), round(max(8, width) * 1.2))
    return pygame.transform.smoothscale(easel.surface, size)


def _silhouette(easel: _Easel, colour: Colour) -> None:
    easel.path("M8,120 L22,98 L42,90 L58,90 L78,98 L92,120Z", colour)
    easel.path("M42,84 L58,84 L60,97 L40,97Z", colour)
    easel.path(_HEAD, colour)


def _person(easel: _Easel, f: Features) -> None:
    hair = paint_name(f.hair_colour, "black")
    coat = paint_name(f.coat, "black")
    if f.cap == "shawl":
        easel.path(
            "M20,54 Q18,8 50,8 Q82,8 80,54 Q82,84 92,104 L8,104 Q18,84 20,54Z", mix(coat, INK, 0.3)
        )
    easel.path("M8,120 L22,98 L42,90 L58,90 L78,98 L92,120Z", coat)
    easel.path("M42,84 L58,84 L60,97 L50,104 L40,97Z", SHADE)
    collar = mix(SKIN, coat, 0.15)
    easel.path("M40,95 L50,104 L44,112 L34,98Z M60,95 L50,104 L56,112 L66,98Z", collar)
    if f.hair in ("bob", "side"):
        easel.path("M24,40 Q24,16 50,15 Q76,16 76,40 L77,72 L23,72Z", mix(hair, INK, 0.25))
    easel.path(_HEAD, SKIN)
    easel.path(_HEAD_DARK, SHADE)
    if f.cap != "shawl" and f.hair not in ("bob", "side"):
        easel.oval(27, 54, 4, 7, SKIN)
        easel.oval(73, 54, 4, 7, SHADE)
    easel.path(HAIR.get(f.hair, HAIR["cropped"]), hair)
    _face(easel, f)
    _growth(easel, f, hair)
    _glasses(easel, f.glasses)
    _CAPS.get(f.cap, _bare)(easel, coat)


def _face(easel: _Easel, f: Features) -> None:
    easel.path("M36,45 L47,46 L47,48.4 L36,47.6Z M64,45 L53,46 L53,48.4 L64,47.6Z", INK)
    easel.oval(41.5, 52, 2, 2, INK)
    easel.oval(58.5, 52, 2, 2, INK)
    easel.path("M50,50 L54,64 L47,64Z", NOSE)
    if f.moustache not in ("heavy", "walrus"):
        easel.path("M44,73 L56,73 L54,75 L46,75Z", LIP)


def _growth(easel: _Easel, f: Features, hair: Colour) -> None:
    if f.moustache:
        easel.path(MOUSTACHE.get(f.moustache, ""), hair)
    if f.beard:
        easel.path(BEARD.get(f.beard, ""), hair)
        easel.path("M45,77 L55,77 L53,79 L47,79Z", LIP)


def _glasses(easel: _Easel, kind: str) -> None:
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


def _bare(easel: _Easel, _: Colour) -> None:
    """No headgear."""


def _peaked(easel: _Easel, _: Colour) -> None:
    easel.path("M24,34 Q28,12 50,12 Q72,12 76,34 L76,38 L24,38Z", CAP_GREEN)
    easel.path("M22,38 L78,38 Q80,46 68,44 Q50,40 32,44 Q20,46 22,38Z", INK)
    easel.path(_STAR_PATH, STAR)


def _flat(easel: _Easel, _: Colour) -> None:
    easel.path("M22,36 Q18,16 46,13 Q80,11 79,34 L77,38 L24,38Z", (58, 54, 48))
    easel.path("M26,37 L74,37 Q78,46 66,43 Q50,40 34,43 Q22,46 26,37Z", INK)


def _budenovka(easel: _Easel, _: Colour) -> None:
    easel.path(
        "M26,40 Q26,22 46,10 L50,1 L54,10 Q74,22 74,40 L74,62 L70,62 L69,40 L31,40 L30,62 L26,62Z",
        (107, 104, 82),
    )
    easel.path("M31,36 Q50,31 69,36 L69,43 Q50,38 31,43Z", (84, 82, 64))
    easel.path("M50,16 L52.5,23 L60,23 L54,27 L56,34 L50,30 L44,34 L46,27 L40,23 L47.5,23Z", STAR)


def _fur(easel: _Easel, _: Colour) -> None:
    easel.path("M23,40 Q20,12 34,10 Q50,6 66,10 Q80,12 77,40 Q50,33 23,40Z", (46, 38, 31))
    easel.path("M36,9 Q50,6 64,9 L62,14 Q50,11 38,14Z", STAR)


def _shawl(easel: _Easel, coat: Colour) -> None:
    cloth = mix(coat, SKIN, 0.2)
    easel.path("M24,56 Q20,12 50,11 Q80,12 76,56 Q74,34 62,27 Q50,23 38,27 Q26,34 24,56Z", cloth)
    easel.path(
        "M24,54 L31,78 Q40,94 50,96 Q60,94 69,78 L76,54 Q80,84 70,98 L50,106 L30,98 Q20,84 24,54Z",
        cloth,
    )


def _kerchief(easel: _Easel, _: Colour) -> None:
    easel.path("M25,42 Q22,13 50,12 Q78,13 75,42 Q66,29 50,27 Q34,29 25,42Z", STAR)
    easel.path("M74,38 Q84,44 82,58 L74,48Z", mix(STAR, INK, 0.25))


def _hat(easel: _Easel, _: Colour) -> None:
    easel.path("M30,32 Q30,8 50,10 Q70,8 70,32Z", (52, 46, 40))
    easel.path("M30,26 L70,26 L70,33 L30,33Z", INK)
    easel.path("M16,34 Q50,26 84,34 Q50,42 16,34Z", (52, 46, 40))


_CAPS: dict[str, Callable[[_Easel, Colour], None]] = {
    "peaked": _peaked,
    "flat": _flat,
    "budenovka": _budenovka,
    "fur": _fur,
    "shawl": _shawl,
    "kerchief": _kerchief,
    "hat": _hat,
}
CAPS = tuple(_CAPS)
