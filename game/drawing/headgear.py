"""What heads wear, by name; the cloth of a shawl follows the coat."""

from collections.abc import Callable

from game.drawing.easel import Easel
from game.drawing.features import CAP_GREEN, INK, SKIN, STAR
from game.drawing.shapes import Ink, Mix

_STAR_PATH = "M50,20 L52.5,27 L60,27 L54,31 L56,38 L50,34 L44,38 L46,31 L40,27 L47.5,27Z"


def _peaked(easel: Easel, _: Ink) -> None:
    easel.path("M24,34 Q28,12 50,12 Q72,12 76,34 L76,38 L24,38Z", CAP_GREEN)
    easel.path("M22,38 L78,38 Q80,46 68,44 Q50,40 32,44 Q20,46 22,38Z", INK)
    easel.path(_STAR_PATH, STAR)


def _flat(easel: Easel, _: Ink) -> None:
    easel.path("M22,36 Q18,16 46,13 Q80,11 79,34 L77,38 L24,38Z", (58, 54, 48))
    easel.path("M26,37 L74,37 Q78,46 66,43 Q50,40 34,43 Q22,46 26,37Z", INK)


def _budenovka(easel: Easel, _: Ink) -> None:
    easel.path(
        "M26,40 Q26,22 46,10 L50,1 L54,10 Q74,22 74,40 L74,62 L70,62 L69,40 L31,40 L30,62 L26,62Z",
        (107, 104, 82),
    )
    easel.path("M31,36 Q50,31 69,36 L69,43 Q50,38 31,43Z", (84, 82, 64))
    easel.path("M50,16 L52.5,23 L60,23 L54,27 L56,34 L50,30 L44,34 L46,27 L40,23 L47.5,23Z", STAR)


def _fur(easel: Easel, _: Ink) -> None:
    easel.path("M23,40 Q20,12 34,10 Q50,6 66,10 Q80,12 77,40 Q50,33 23,40Z", (46, 38, 31))
    easel.path("M36,9 Q50,6 64,9 L62,14 Q50,11 38,14Z", STAR)


def _shawl(easel: Easel, coat: Ink) -> None:
    cloth = Mix(coat, SKIN, 0.2)
    easel.path("M24,56 Q20,12 50,11 Q80,12 76,56 Q74,34 62,27 Q50,23 38,27 Q26,34 24,56Z", cloth)
    easel.path(
        "M24,54 L31,78 Q40,94 50,96 Q60,94 69,78 L76,54 Q80,84 70,98 L50,106 L30,98 Q20,84 24,54Z",
        cloth,
    )


def _kerchief(easel: Easel, _: Ink) -> None:
    easel.path("M25,42 Q22,13 50,12 Q78,13 75,42 Q66,29 50,27 Q34,29 25,42Z", STAR)
    easel.path("M74,38 Q84,44 82,58 L74,48Z", Mix(STAR, INK, 0.25))


def _hat(easel: Easel, _: Ink) -> None:
    easel.path("M30,32 Q30,8 50,10 Q70,8 70,32Z", (52, 46, 40))
    easel.path("M30,26 L70,26 L70,33 L30,33Z", INK)
    easel.path("M16,34 Q50,26 84,34 Q50,42 16,34Z", (52, 46, 40))


HEADGEAR: dict[str, Callable[[Easel, Ink], None]] = {
    "peaked": _peaked,
    "flat": _flat,
    "budenovka": _budenovka,
    "fur": _fur,
    "shawl": _shawl,
    "kerchief": _kerchief,
    "hat": _hat,
}
