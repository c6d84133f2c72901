"""What heads wear, by name; the cloth of a shawl follows the coat."""

from collections.abc import Callable

from game.drawing.easel import Easel
from game.drawing.features import CARD, INK, STAR
from game.drawing.shapes import Ink, Mix
from game.drawing.theme import hexa

_GREEN, _GREY, _FELT, _FUR = hexa("#3c4a3a"), hexa("#3a3630"), hexa("#6b6852"), hexa("#2e261f")
_NAVY, _CLOTH = hexa("#27323d"), hexa("#2f4a45")


def _star(easel: Easel, x: float, y: float, size: float) -> None:
    points = (
        (0, -10),
        (2.5, -3),
        (10, -3),
        (4, 1),
        (6, 8),
        (0, 4),
        (-6, 8),
        (-4, 1),
        (-10, -3),
        (-2.5, -3),
    )
    easel.polygon([(x + dx * size, y + dy * size) for dx, dy in points], STAR)


def _with_peak(easel: Easel, cloth: Ink, band: Ink) -> None:
    easel.halves(
        "M60,98 Q50,62 92,48 Q150,28 208,48 Q250,62 240,98 L222,116 L78,116Z",
        Mix(cloth, CARD, 0.12),
        cloth,
    )
    easel.path("M62,92 Q66,66 104,54 Q82,74 84,98Z", Mix(cloth, CARD, 0.24))
    easel.halves("M78,100 Q150,86 222,100 L222,120 Q150,108 78,120Z", Mix(band, CARD, 0.1), band)
    easel.halves(
        "M74,118 Q150,104 226,118 Q228,134 210,136 Q150,122 90,136 Q72,134 74,118Z",
        Mix(INK, CARD, 0.12),
        INK,
    )


def _peaked(easel: Easel, _: Ink) -> None:
    _with_peak(easel, _GREEN, _GREEN)
    _star(easel, 150, 90, 2.2)


def _student(easel: Easel, _: Ink) -> None:
    _with_peak(easel, _NAVY, (62, 92, 107))


def _flat(easel: Easel, _: Ink) -> None:
    easel.halves(
        "M66,112 Q48,62 112,44 Q214,26 240,82 Q246,104 226,116 L76,118Z",
        Mix(_GREY, CARD, 0.14),
        _GREY,
    )
    easel.path("M74,104 Q70,66 118,52 Q92,74 92,106Z", Mix(_GREY, CARD, 0.26))
    easel.halves(
        "M76,112 Q150,98 226,112 Q234,132 208,132 Q150,116 92,132 Q66,130 76,112Z",
        Mix(INK, CARD, 0.14),
        INK,
    )


def _budenovka(easel: Easel, _: Ink) -> None:
    easel.halves(
        "M78,120 Q76,66 138,30 L150,2 L162,30 Q224,66 222,120 L224,190 L208,186 L206,122"
        " L94,122 L92,186 L76,190Z",
        Mix(_FELT, CARD, 0.14),
        _FELT,
    )
    easel.path("M86,104 Q92,66 136,42 Q108,70 104,108Z", Mix(_FELT, CARD, 0.26))
    easel.halves(
        "M92,108 Q150,92 208,108 L207,130 Q150,114 93,130Z",
        Mix(_FELT, INK, 0.2),
        Mix(_FELT, INK, 0.32),
    )
    _star(easel, 150, 78, 2.6)


def _papakha(easel: Easel, _: Ink) -> None:
    """Tall, of lambskin."""
    easel.halves(
        "M72,114 Q64,72 80,30 Q150,4 220,30 Q236,72 228,114 Q150,92 72,114Z",
        Mix(_FUR, CARD, 0.14),
        _FUR,
    )
    for x, y in ((88, 52), (104, 76), (92, 92), (124, 44), (136, 74), (168, 54), (190, 80)):
        easel.path(
            f"M{x},{y} Q{x + 8},{y - 12} {x + 16},{y} Q{x + 8},{y - 5} {x},{y}Z",
            Mix(_FUR, CARD, 0.3),
        )


def _fur(easel: Easel, _: Ink) -> None:
    easel.halves(
        "M70,122 Q58,58 100,38 Q150,20 200,38 Q242,58 230,122 Q150,98 70,122Z",
        Mix(_FUR, CARD, 0.14),
        _FUR,
    )
    easel.halves("M104,38 Q150,20 196,38 L192,52 Q150,38 108,52Z", Mix(STAR, CARD, 0.1), STAR)
    easel.path("M78,104 Q76,70 104,56 Q92,78 92,102Z", Mix(_FUR, CARD, 0.28))


def _skullcap(easel: Easel, _: Ink) -> None:
    """Round and embroidered, as it is worn in Turkestan and on the Volga."""
    easel.halves(
        "M90,100 Q88,48 150,44 Q212,48 210,100 Q150,82 90,100Z", Mix(_CLOTH, CARD, 0.14), _CLOTH
    )
    easel.halves("M90,100 Q150,82 210,100 L210,90 Q150,72 90,90Z", CARD, Mix(CARD, INK, 0.25))
    easel.path(
        "M130,76 Q140,54 148,76 Q140,68 130,76Z M156,76 Q166,54 174,78 Q166,68 156,76Z", CARD
    )


def _shawl(easel: Easel, coat: Ink) -> None:
    cloth = Mix(coat, CARD, 0.3)
    easel.halves(
        "M74,176 Q56,34 150,32 Q244,34 226,176 Q224,110 190,86 Q150,72 110,86 Q76,110 74,176Z",
        Mix(cloth, CARD, 0.14),
        cloth,
    )
    easel.halves(
        "M72,164 L92,232 Q120,280 150,284 Q180,280 208,232 L228,164 Q244,250 214,296 L150,324"
        " L86,296 Q56,250 72,164Z",
        Mix(cloth, CARD, 0.14),
        cloth,
    )
    easel.path("M80,150 Q76,78 128,52 Q98,84 92,130Z", Mix(cloth, CARD, 0.26))


def _kerchief(easel: Easel, _: Ink) -> None:
    easel.path("M216,110 Q258,128 252,176 L220,146Z", Mix(STAR, INK, 0.35))
    easel.halves(
        "M74,134 Q62,38 150,36 Q238,38 226,134 Q200,92 150,84 Q100,92 74,134Z",
        Mix(STAR, CARD, 0.08),
        Mix(STAR, INK, 0.12),
    )
    easel.path("M82,108 Q84,66 128,52 Q102,76 98,98Z", Mix(STAR, CARD, 0.24))


def _hat(easel: Easel, _: Ink) -> None:
    felt = Mix(_GREY, (60, 44, 32), 0.5)
    easel.halves(
        "M88,100 Q84,26 132,30 Q150,38 168,30 Q216,26 212,100Z", Mix(felt, CARD, 0.14), felt
    )
    easel.path("M88,82 Q150,72 212,82 L212,102 Q150,92 88,102Z", INK)
    easel.halves("M42,106 Q150,76 258,106 Q150,130 42,106Z", Mix(felt, CARD, 0.14), felt)


HEADGEAR: dict[str, Callable[[Easel, Ink], None]] = {
    "peaked": _peaked,
    "student": _student,
    "flat": _flat,
    "budenovka": _budenovka,
    "papakha": _papakha,
    "fur": _fur,
    "skullcap": _skullcap,
    "shawl": _shawl,
    "kerchief": _kerchief,
    "hat": _hat,
}
