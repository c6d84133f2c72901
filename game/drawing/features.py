"""What a portrait is put together from. Names only; unknown ones fall back to plain."""

from collections.abc import Mapping
from dataclasses import dataclass, fields

from game.drawing.theme import Colour, hexa

INK, SKIN, SHADE = hexa("#1b1a17"), hexa("#ead9b8"), hexa("#cdb48a")
JAW, NOSE, DEEP = hexa("#bb9f72"), hexa("#ab8e60"), hexa("#8c7148")
CARD, LINEN, LIP, LOWER_LIP = hexa("#f7f1e1"), hexa("#d8c9a3"), hexa("#6d3a2b"), hexa("#bb8a63")
STAR = hexa("#b3261e")

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
    "tan": hexa("#8a7a52"),
    "dark": hexa("#201f1b"),
    "olive": hexa("#5b6150"),
    "khaki": hexa("#7a7250"),
    "navy": hexa("#27323d"),
    "linen": hexa("#b9ad92"),
    "leather": hexa("#2b211a"),
}

FACES: dict[str, tuple[float, float]] = {
    "narrow": (0.92, 1.0),
    "broad": (1.09, 1.0),
    "long": (0.95, 1.04),
    "round": (1.07, 0.97),
}
"""How much wider and higher a head is than the plain one."""

JAWS: dict[str, str] = {
    "": "Q216,198 198,230 Q180,266 150,268 Q120,266 102,230 Q84,198 84,144Z",
    "square": "Q216,202 207,234 Q190,268 150,269 Q110,268 93,234 Q84,202 84,144Z",
    "pointed": "Q215,192 192,230 Q168,268 150,270 Q132,268 108,230 Q85,192 84,144Z",
    "heavy": "Q222,208 210,240 Q188,273 150,273 Q112,273 90,240 Q78,208 84,144Z",
    "soft": "Q214,196 199,228 Q178,260 150,266 Q122,260 101,228 Q86,196 84,144Z",
}
"""From the right temple around the chin to the left; a soft one has fuller lips as well."""

AGES = ("young", "lined", "old")
EYES = ("light", "heavy", "keen")
BROWS = ("thick", "thin", "arched", "knit")
NOSES = ("broad", "long", "short")
GLASSES = ("pince", "round", "oval", "thick")
EARS = ("wide",)


@dataclass(frozen=True, slots=True)
class Features:
    """A face by names. ``hair="unknown"`` gives a silhouette.

    The `ground` is a colour, or ``none`` for a bust that stands on whatever it is put on. One that
    is `drained` has no colour left: the dead.
    """

    hair: str = "swept"
    beard: str = ""
    moustache: str = ""
    glasses: str = ""
    cap: str = ""
    coat: str = "black"
    collar: str = ""
    face: str = ""
    jaw: str = ""
    age: str = ""
    eyes: str = ""
    brows: str = ""
    nose: str = ""
    ears: str = ""
    hair_colour: str = "black"
    ground: str = "red"
    drained: bool = False

    @classmethod
    def of(cls, named: Mapping[str, object], *, drained: bool = False) -> "Features":
        """Features from a mapping as content gives it; other keys are ignored."""
        known = {f.name for f in fields(cls)} - {"drained"}
        chosen = {k.replace("-", "_"): str(v) for k, v in named.items() if v}
        return cls(**{k: v for k, v in chosen.items() if k in known}, drained=drained)


UNKNOWN = Features(hair="unknown", ground="tan")


def paint_name(name: str, default: str) -> Colour:
    """A colour by name or by ``#code``."""
    if name.startswith("#") and len(name) == 7:
        return hexa(name)
    return COLOURS.get(name, COLOURS[default])
