"""Shoulders and collars by name."""

from collections.abc import Callable

from game.drawing.easel import Easel
from game.drawing.features import CARD, INK, LINEN, STAR
from game.drawing.shapes import Ink, Mix

_SHOULDERS = "M4,360 L22,317 L97,285 L203,285 L278,317 L296,360Z"
_FACET = "M4,360 L22,317 L97,285 L122,360Z"
_LEFT = "M110,283 L150,319 L128,347 L86,296Z"
_RIGHT = "M190,283 L150,319 L172,347 L214,296Z"


def coat(easel: Easel, ink: Ink) -> None:
    """The shoulders, and the one facet that light falls on."""
    easel.path(_SHOULDERS, ink)
    easel.path(_FACET, Mix(ink, CARD, 0.1))


def _turned_down(easel: Easel) -> None:
    easel.path(_LEFT, CARD)
    easel.path(_RIGHT, LINEN)


def _shirt(easel: Easel, ink: Ink) -> None:
    easel.path("M150,319 L161,360 L139,360Z", Mix(ink, CARD, 0.07))
    _turned_down(easel)


def _tie(easel: Easel, ink: Ink) -> None:
    easel.path("M128,347 L150,319 L172,347 L166,360 L134,360Z", CARD)
    tie = Mix(ink, (62, 92, 107), 0.6)
    easel.path("M142,318 L158,318 L162,334 L168,360 L132,360 L138,334Z", tie)
    easel.path("M142,318 L150,318 L150,334 L138,334Z", Mix(tie, CARD, 0.15))
    _turned_down(easel)


def _bow(easel: Easel, ink: Ink) -> None:
    easel.path("M120,360 L150,315 L180,360Z", CARD)
    _turned_down(easel)
    bow = Mix(ink, INK, 0.4)
    easel.path("M150,322 L118,310 L118,340Z M150,322 L182,310 L182,340Z", bow)
    easel.oval(150, 323, 8, 9, Mix(bow, CARD, 0.15))


def _tunic(easel: Easel, ink: Ink) -> None:
    """A soldier's collar, closed to the neck, and a row of buttons."""
    easel.path("M146,316 L154,316 L158,360 L142,360Z", Mix(ink, INK, 0.25))
    for y in (332, 352):
        easel.oval(150, y, 4, 4, Mix(ink, CARD, 0.35))
    easel.path("M108,280 L150,311 L146,332 L90,306Z", Mix(ink, CARD, 0.2))
    easel.path("M192,280 L150,311 L154,332 L210,306Z", Mix(ink, INK, 0.22))
    easel.path("M40,326 L96,318 L100,360 L46,360Z", Mix(ink, CARD, 0.04))


def _blouse(easel: Easel, ink: Ink) -> None:
    """A Russian shirt: a band around the neck, buttoned at the side."""
    shirt = Mix(ink, LINEN, 0.72)
    easel.path("M97,285 L150,312 L203,285 L226,296 L206,360 L94,360 L74,296Z", shirt)
    easel.path("M97,285 L150,312 L150,360 L94,360 L74,296Z", Mix(shirt, CARD, 0.35))
    easel.path("M106,268 Q150,304 194,268 L198,292 Q150,326 102,292Z", Mix(shirt, INK, 0.3))
    easel.path("M118,306 L130,312 L130,360 L116,360Z", Mix(shirt, INK, 0.3))
    for y in (324, 346):
        easel.oval(123, y, 3.5, 3.5, CARD)


def _wing(easel: Easel, ink: Ink) -> None:
    """A stiff stand-up collar with its corners turned, and a narrow tie."""
    easel.path("M118,360 L150,310 L182,360Z", CARD)
    easel.path("M142,310 L158,310 L166,360 L134,360Z", Mix(ink, INK, 0.3))
    easel.path("M106,262 L148,296 L148,318 L126,310 L104,296Z", CARD)
    easel.path("M194,262 L152,296 L152,318 L174,310 L196,296Z", LINEN)


def _lace(easel: Easel, ink: Ink) -> None:
    """A lady's collar to the chin, with a brooch."""
    for number in range(-4, 5):
        ink = CARD if number < 1 else LINEN
        easel.oval(150 + number * 13, 314 - abs(number) * 4, 9, 9, ink)
    easel.path("M106,266 Q128,288 150,290 L150,316 Q112,310 96,292Z", CARD)
    easel.path("M194,266 Q172,288 150,290 L150,316 Q188,310 204,292Z", LINEN)
    easel.oval(150, 318, 9, 7, STAR)
    easel.oval(150, 318, 4, 3, CARD)


def _round(easel: Easel, _: Ink) -> None:
    """A woman's flat collar with round corners."""
    easel.path("M108,280 L150,316 Q148,350 118,346 Q84,334 84,296Z", CARD)
    easel.path("M192,280 L150,316 Q152,350 182,346 Q216,334 216,296Z", LINEN)
    easel.oval(150, 320, 5, 5, INK)


def _open(easel: Easel, ink: Ink) -> None:
    """A workman's shirt, open at the neck under the jacket."""
    shirt = Mix(ink, LINEN, 0.5)
    easel.path("M100,286 L150,352 L200,286 L222,296 L172,360 L128,360 L78,296Z", shirt)
    easel.path("M100,286 L150,352 L128,360 L78,296Z", Mix(shirt, CARD, 0.3))


def _lapels(easel: Easel, ink: Ink) -> None:
    """The broad lapels of a leather jacket over a dark shirt."""
    easel.path("M108,284 L150,318 L192,284 L186,360 L114,360Z", Mix(ink, INK, 0.5))
    easel.path("M102,282 L64,300 L78,326 L64,334 L130,360 L140,360 L118,308Z", Mix(ink, CARD, 0.2))
    easel.path(
        "M198,282 L236,300 L222,326 L236,334 L170,360 L160,360 L182,308Z", Mix(ink, CARD, 0.1)
    )


def _fur(easel: Easel, _: Ink) -> None:
    """The fur collar of a winter coat."""
    fur = (70, 58, 46)
    easel.path(
        "M96,262 Q60,276 54,308 Q58,340 92,352 Q118,364 150,358 L150,318 Q112,300 96,262Z",
        Mix(fur, CARD, 0.12),
    )
    easel.path(
        "M204,262 Q240,276 246,308 Q242,340 208,352 Q182,364 150,358 L150,318 Q188,300 204,262Z",
        fur,
    )
    for spot in ((78, 292), (92, 322), (118, 340), (98, 300)):
        easel.path(
            f"M{spot[0]},{spot[1]} L{spot[0] + 14},{spot[1] - 8} L{spot[0] + 8},{spot[1] + 7}Z",
            Mix(fur, CARD, 0.28),
        )


def _scarf(easel: Easel, ink: Ink) -> None:
    """A knitted scarf wound once."""
    wool = Mix((62, 92, 107), ink, 0.25)
    easel.path("M98,266 Q150,306 202,266 L214,300 Q150,338 86,300Z", Mix(wool, CARD, 0.2))
    easel.path("M150,288 Q180,284 202,266 L214,300 Q184,318 150,320Z", wool)
    easel.path("M168,312 L200,304 L206,360 L172,360Z", Mix(wool, INK, 0.25))


COLLARS: dict[str, Callable[[Easel, Ink], None]] = {
    "": _shirt,
    "tie": _tie,
    "bow": _bow,
    "tunic": _tunic,
    "blouse": _blouse,
    "wing": _wing,
    "lace": _lace,
    "round": _round,
    "open": _open,
    "lapels": _lapels,
    "fur": _fur,
    "scarf": _scarf,
}
