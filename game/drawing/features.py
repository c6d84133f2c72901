"""What a portrait is put together from. Names only; unknown ones fall back to plain."""

from collections.abc import Mapping
from dataclasses import dataclass, fields

from game.drawing.theme import Colour, hexa

INK, SKIN, SHADE = hexa("#1b1a17"), hexa("#ead9b8"), hexa("#cdb48a")
NOSE, LIP, CAP_GREEN, STAR = hexa("#b1956a"), hexa("#7a3b2a"), hexa("#3c4a3a"), hexa("#b3261e")

COLOURS: dict[str, Colour] = {
    "black": INK,
    "dark-brown": hexa("#3b2a1e"),
    "brown": hexa("#5b3a22"),
    "chestnut": hexa("#6b4526"),
    "auburn": hexa("#7d3f22"),
    "fair": hexa("#a98a55"),
    "grey": hexa("#6f6a62"),
    "white": hexa("#cfc8b8"),
    "red": hexa("#b3261e"),
    "blue": hexa("#3e5c6b"),
    "ochre": hexa("#8a7a52"),
    "tan": hexa("#b7a578"),
    "dark": hexa("#2c2a26"),
    "khaki": hexa("#5b6150"),
    "navy": hexa("#27323d"),
    "linen": hexa("#b9ad92"),
}

_SIDES = "M28,50 Q26,40 29,34 Q31,44 32,50Z M72,50 Q74,40 71,34 Q69,44 68,50Z"
HAIR: dict[str, str] = {
    "none": "",
    "bald": _SIDES,
    "swept": "M27,46 Q24,14 52,14 Q78,14 73,46 Q71,34 64,29 Q48,33 36,30 Q30,34 27,46Z",
    "bush": "M24,50 Q14,30 26,18 Q36,4 54,8 Q76,8 79,28 Q82,40 75,50 Q74,36 66,31 Q50,34 36,31"
    " Q28,36 24,50Z",
    "curly": "M24,46 Q18,36 24,28 Q22,18 32,16 Q38,8 48,12 Q58,7 66,14 Q76,16 76,27 Q82,36 75,46"
    " Q73,37 67,33 Q60,36 54,31 Q46,36 40,31 Q32,36 30,36 Q26,38 24,46Z",
    "receding": "M27,48 Q25,26 36,20 Q33,30 31,40Z M73,48 Q75,26 64,20 Q67,30 69,40Z"
    " M38,20 Q50,15 62,20 Q50,22 38,20Z",
    "parted": "M27,46 Q24,16 46,15 Q74,12 73,46 Q71,36 66,32 Q54,32 44,24 Q38,34 30,36Z",
    "cropped": "M28,44 Q27,19 50,18 Q73,19 72,44 Q70,32 64,27 Q50,24 36,27 Q30,32 28,44Z",
    "bun": "M26,54 Q20,18 50,15 Q80,18 74,54 Q72,36 62,28 Q50,23 38,28 Q28,36 26,54Z"
    " M40,15 Q38,4 50,4 Q62,4 60,15Z",
    "bob": "M22,70 Q16,14 50,13 Q84,14 78,70 L69,70 Q73,46 68,36 Q56,36 44,27 Q36,36 32,38"
    " Q27,48 31,70Z",
    "side": "M24,74 Q18,16 50,14 Q82,16 76,74 L70,66 Q73,44 66,32 Q58,26 50,24 Q42,26 34,32"
    " Q27,44 30,66Z",
}
MOUSTACHE: dict[str, str] = {
    "heavy": "M34,72 Q42,63 50,67 Q58,63 66,72 Q58,75 50,72 Q42,75 34,72Z",
    "trim": "M40,69 Q45,65 50,67 Q55,65 60,69 Q55,71 50,70 Q45,71 40,69Z",
    "long": "M30,76 Q40,64 50,67 Q60,64 70,76 Q60,73 50,71 Q40,73 30,76Z",
    "walrus": "M34,76 Q38,65 50,66 Q62,65 66,76 Q60,80 50,75 Q40,80 34,76Z",
}
BEARD: dict[str, str] = {
    "goatee": "M43,76 Q50,74 57,76 Q58,92 50,97 Q42,92 43,76Z",
    "full": "M30,62 Q34,72 42,74 Q50,72 58,74 Q66,72 70,62 Q72,84 60,96 Q50,102 40,96"
    " Q28,84 30,62Z",
    "short": "M31,64 Q36,76 44,77 Q50,75 56,77 Q64,76 69,64 Q69,80 60,88 Q50,94 40,88"
    " Q31,80 31,64Z",
    "wedge": "M40,76 Q50,73 60,76 L54,102 L46,102Z",
    "long": "M30,62 Q34,73 42,74 Q50,72 58,74 Q66,73 70,62 Q74,92 58,112 Q50,116 42,112"
    " Q26,92 30,62Z",
}


@dataclass(frozen=True, slots=True)
class Features:
    """A face by names. ``hair="unknown"`` gives a silhouette."""

    hair: str = "swept"
    beard: str = ""
    moustache: str = ""
    glasses: str = ""  # pince, round
    cap: str = ""  # peaked, flat, budenovka, fur, shawl, kerchief, hat
    coat: str = "black"
    hair_colour: str = "black"
    ground: str = "red"

    @classmethod
    def of(cls, named: Mapping[str, object]) -> "Features":
        """Features from a mapping as content gives it; other keys are ignored."""
        known = {f.name for f in fields(cls)}
        chosen = {k.replace("-", "_"): str(v) for k, v in named.items() if v}
        return cls(**{k: v for k, v in chosen.items() if k in known})


UNKNOWN = Features(hair="unknown", ground="tan")


def paint_name(name: str, default: str) -> Colour:
    """A colour by name or by ``#code``."""
    if name.startswith("#") and len(name) == 7:
        return hexa(name)
    return COLOURS.get(name, COLOURS[default])
