"""Hair, moustaches and beards by name, as paths in the units of the easel."""

from dataclasses import dataclass

from game.drawing.easel import Easel
from game.drawing.features import CARD, INK, SKIN
from game.drawing.shapes import Ink, Mix


@dataclass(frozen=True, slots=True)
class Hair:
    """How hair lies: what shows behind the head, what in front, and the facets that catch light.

    `knot` is hair put up, `tone` how much of its colour shows through where it is cut close.
    """

    front: str
    facets: tuple[str, ...] = ()
    back: str = ""
    knot: str = ""
    tone: float = 1.0
    over_ears: bool = False


_PARTED_DOWN = (
    "M87,222 Q64,180 62,132 Q60,52 150,50 Q240,52 238,132 Q236,180 213,222 Q216,170 208,136"
    " Q198,108 172,86 Q150,82 128,86 Q102,108 92,136 Q84,170 87,222Z"
)
_PARTED_LIT = (
    "M87,222 Q66,180 65,134 Q66,66 150,54 L150,70 L128,86 Q102,108 92,136 Q84,170 87,222Z",
    "M80,124 Q94,72 149,56 Q106,80 80,124Z",
    "M220,124 Q206,72 151,56 Q194,80 220,124Z",
)
HAIR: dict[str, Hair] = {
    "none": Hair(""),
    "bald": Hair(
        "M83,156 Q74,124 86,98 Q96,122 96,152Z M217,156 Q226,124 214,98 Q204,122 204,152Z",
        ("M82,138 Q80,116 87,104 Q90,118 88,146Z",),
    ),
    "swept": Hair(
        "M81,146 Q68,44 152,42 Q234,42 219,146 Q213,104 194,86 Q146,98 108,88 Q90,102 81,146Z",
        (
            "M92,98 Q96,62 138,50 Q112,66 104,90Z",
            "M118,90 Q126,60 168,50 Q142,66 138,92Z",
            "M160,92 Q168,68 198,62 Q180,74 176,90Z",
        ),
    ),
    "bush": Hair(
        "M78,158 Q50,140 56,106 Q46,70 78,54 Q96,20 134,26 Q162,8 192,28 Q228,34 232,68"
        " Q254,96 240,124 Q238,146 222,158 Q218,112 198,94 Q176,102 152,92 Q128,104 104,94"
        " Q84,112 78,158Z",
        (
            "M66,104 Q66,70 94,58 Q80,76 80,106Z",
            "M100,74 Q108,42 140,36 Q120,54 118,80Z",
            "M150,76 Q158,46 190,42 Q170,56 168,82Z",
        ),
    ),
    "curly": Hair(
        "M74,142 Q52,124 62,100 Q52,74 80,64 Q86,40 116,44 Q136,22 160,36 Q192,24 204,52"
        " Q234,56 232,86 Q250,108 226,142 Q220,114 206,100 Q194,110 180,96 Q166,110 150,96"
        " Q134,110 120,96 Q106,110 94,102 Q80,114 74,142Z",
        (
            "M70,118 Q70,100 90,98 Q82,106 82,124Z",
            "M80,90 Q86,68 112,66 Q98,74 100,86 Q88,82 80,90Z",
            "M124,60 Q134,44 158,46 Q144,52 142,64 Q134,56 124,60Z",
        ),
    ),
    "wavy": Hair(
        "M79,150 Q62,106 78,72 Q92,36 132,40 Q160,26 190,42 Q230,54 227,100 Q230,128 221,150"
        " Q214,114 198,98 Q178,106 160,90 Q140,102 118,86 Q104,106 90,108 Q82,122 79,150Z",
        (
            "M84,104 Q88,66 124,54 Q106,70 108,84 Q92,90 84,104Z",
            "M128,84 Q140,56 178,52 Q156,64 158,84 Q142,92 128,84Z",
        ),
    ),
    "crest": Hair(
        "M80,144 Q64,64 96,42 Q130,8 178,20 Q238,36 220,144 Q212,106 198,90 Q176,96 160,82"
        " Q130,98 104,90 Q88,106 80,144Z",
        (
            "M92,92 Q94,56 132,38 Q108,62 106,90Z",
            "M122,88 Q134,48 176,34 Q150,56 146,86Z",
        ),
    ),
    "receding": Hair(
        "M81,150 Q70,80 112,56 Q150,42 188,56 Q230,80 219,150 Q214,114 206,96 Q198,74 180,70"
        " Q168,80 150,80 Q132,80 120,70 Q102,74 94,96 Q86,114 81,150Z",
        ("M86,112 Q86,78 114,64 Q98,80 94,98Z", "M124,68 Q140,54 168,56 Q146,60 138,76Z"),
    ),
    "thinning": Hair(
        "M81,152 Q72,80 112,60 Q150,50 188,60 Q228,80 219,152 Q214,112 202,82 Q180,64 150,63"
        " Q120,64 98,82 Q86,112 81,152Z",
        ("M85,118 Q86,84 108,68 Q98,84 94,100Z",),
    ),
    "parted": Hair(
        "M81,144 Q70,50 132,45 Q226,36 219,144 Q213,110 198,96 Q160,98 126,70 Q112,100 92,108"
        " Q84,124 81,144Z",
        (
            "M128,66 Q156,48 202,70 Q170,64 150,84Z",
            "M156,90 Q176,72 208,90 Q186,84 178,96Z",
            "M88,104 Q92,72 118,56 Q106,76 106,96Z",
        ),
    ),
    "cropped": Hair(
        "M83,138 Q78,56 150,53 Q222,56 217,138 Q210,100 192,82 Q150,72 108,82 Q90,100 83,138Z",
        ("M90,104 Q96,70 132,60 Q110,72 104,84Z", "M120,76 Q132,60 164,60 Q144,66 140,75Z"),
    ),
    "shaven": Hair(
        "M85,126 Q84,61 150,60 Q216,61 215,126 Q206,94 186,82 Q150,76 114,82 Q94,94 85,126Z",
        tone=0.34,
    ),
    "fringe": Hair(
        "M79,156 Q62,46 150,44 Q238,46 221,156 Q215,132 212,114 Q182,108 150,112 Q118,108 88,114"
        " Q85,132 79,156Z",
        ("M92,106 Q92,66 128,52 Q112,76 112,106Z", "M132,106 Q136,70 164,54 Q152,80 152,106Z"),
    ),
    "bun": Hair(
        _PARTED_DOWN,
        _PARTED_LIT,
        knot="M120,58 Q124,36 150,36 Q176,36 180,58Z",
        over_ears=True,
    ),
    "knot": Hair(
        "M80,172 Q58,60 150,47 Q242,60 220,172 Q218,128 204,106 Q172,100 140,74 Q114,100 98,110"
        " Q84,132 80,172Z",
        (
            "M84,138 Q82,80 132,56 Q104,84 96,110Z",
            "M144,72 Q180,64 208,104 Q182,86 166,90Z",
        ),
        back="M200,194 Q238,184 238,214 Q232,240 200,232Z",
    ),
    "crown": Hair(
        "M80,178 Q40,132 60,82 Q84,30 150,34 Q216,30 240,82 Q260,132 220,178 Q222,132 202,106"
        " Q176,86 150,90 Q124,86 98,106 Q78,132 80,178Z",
        (
            "M68,128 Q66,72 122,48 Q88,76 82,140Z",
            "M106,94 Q116,62 154,48 Q132,68 130,86Z",
            "M168,86 Q174,62 206,64 Q190,74 190,96Z",
        ),
        knot="M116,42 Q122,18 150,18 Q178,18 184,42Z",
        over_ears=True,
    ),
    "bob": Hair(
        "M80,206 Q58,52 150,46 Q242,52 220,206 Q224,144 206,110 Q160,106 128,78 Q106,106 96,114"
        " Q78,144 80,206Z",
        (
            "M76,170 Q72,86 126,60 Q94,88 90,126Z",
            "M134,76 Q172,58 208,98 Q178,80 160,94Z",
        ),
        back="M64,214 Q48,48 150,42 Q252,48 236,214 Q238,246 208,244 L92,244 Q62,246 64,214Z",
        over_ears=True,
    ),
    "side": Hair(
        "M78,214 Q50,60 140,44 Q240,44 222,214 Q226,150 202,112 Q164,96 122,82 Q106,104 98,120"
        " Q76,150 78,214Z",
        ("M72,170 Q72,90 116,66 Q90,96 88,134Z", "M128,78 Q172,54 212,108 Q178,84 160,92Z"),
        back="M66,230 Q44,46 150,42 Q256,46 234,230 L214,262 L86,262Z",
        over_ears=True,
    ),
}
MOUSTACHE: dict[str, str] = {
    "heavy": "M102,226 Q122,198 150,207 Q178,198 198,226 Q176,237 150,228 Q124,237 102,226Z",
    "trim": "M118,224 Q132,210 150,215 Q168,210 182,224 Q166,231 150,227 Q134,231 118,224Z",
    "long": "M98,256 Q106,212 150,208 Q194,212 202,256 Q190,234 150,229 Q110,234 98,256Z",
    "walrus": "M102,246 Q112,204 150,206 Q188,204 198,246 Q176,254 150,237 Q124,254 102,246Z",
    "brush": "M126,213 Q150,205 174,213 Q182,220 184,230 Q150,223 116,230 Q118,220 126,213Z",
    "curled": "M84,204 Q96,222 118,213 Q134,204 150,211 Q166,204 182,213 Q204,222 216,204"
    " Q212,237 176,233 Q160,231 150,226 Q140,231 124,233 Q88,237 84,204Z",
    "thin": "M120,228 Q136,215 150,220 Q164,215 180,228 Q164,225 150,227 Q136,225 120,228Z",
}


@dataclass(frozen=True, slots=True)
class Beard:
    """How a beard is cut, and how much of its colour shows where it is only a few days old."""

    path: str
    tone: float = 1.0


BEARD: dict[str, Beard] = {
    "goatee": Beard(
        "M116,226 Q122,244 132,252 Q150,248 168,252 Q178,244 184,226 Q190,274 150,296"
        " Q110,274 116,226Z"
    ),
    "imperial": Beard("M136,253 Q150,249 164,253 Q163,282 150,292 Q137,282 136,253Z"),
    "full": Beard(
        "M87,176 Q98,214 118,224 Q150,216 182,224 Q202,214 213,176 Q222,252 186,288"
        " Q150,308 114,288 Q78,252 87,176Z"
    ),
    "short": Beard(
        "M88,186 Q102,226 122,234 Q150,226 178,234 Q198,226 212,186 Q213,244 186,266"
        " Q150,286 114,266 Q87,244 88,186Z"
    ),
    "wedge": Beard(
        "M110,230 Q124,246 132,252 Q150,248 168,252 Q176,246 190,230 Q188,280 158,314 L142,314"
        " Q112,280 110,230Z"
    ),
    "long": Beard(
        "M87,176 Q100,216 120,224 Q150,216 180,224 Q200,216 213,176 Q228,276 176,334"
        " Q150,346 124,334 Q72,276 87,176Z"
    ),
    "spade": Beard(
        "M87,180 Q100,220 120,226 Q150,218 180,226 Q200,220 213,180 Q220,258 204,298"
        " Q150,314 96,298 Q80,258 87,180Z"
    ),
    "whiskers": Beard(
        "M84,146 Q82,204 112,238 Q104,196 98,152Z M216,146 Q218,204 188,238 Q196,196 202,152Z"
    ),
    "collar": Beard(
        "M83,146 Q80,232 106,256 Q150,294 194,256 Q220,232 217,146 L207,172 Q205,222 183,245"
        " Q150,268 117,245 Q95,222 93,172Z"
    ),
    "stubble": Beard(
        "M88,190 Q104,214 124,212 Q150,204 176,212 Q196,214 212,190 Q210,240 186,258"
        " Q150,274 114,258 Q90,240 88,190Z",
        tone=0.22,
    ),
}
FULL_BEARDS = frozenset({"full", "short", "long", "spade"})
"""Beards that cover the cheeks; lines of age do not show there."""


def lit(hair: Ink, share: float = 0.09) -> Ink:
    """Hair where light falls on it."""
    return Mix(hair, CARD, share)


def back(easel: Easel, hair: Hair, ink: Ink) -> None:
    """What shows behind the head."""
    easel.halves(hair.back, Mix(ink, INK, 0.2), Mix(ink, INK, 0.35))
    easel.halves(hair.knot, Mix(ink, INK, 0.2), Mix(ink, INK, 0.35))


def front(easel: Easel, hair: Hair, ink: Ink) -> None:
    """What lies on the head, and its facets; hair cut close lets the skin through."""
    base = ink if hair.tone == 1 else Mix(SKIN, ink, hair.tone)
    easel.halves(hair.front, lit(base, 0.04), base)
    for number, facet in enumerate(hair.facets):
        easel.path(facet, lit(base, (0.2, 0.26, 0.16)[number % 3]))


def beard(easel: Easel, name: str, ink: Ink) -> None:
    """The beard of a name, or none."""
    if name in BEARD:
        cut = BEARD[name]
        base = ink if cut.tone == 1 else Mix(SKIN, ink, cut.tone)
        easel.halves(cut.path, lit(base, 0.12), base)


def moustache(easel: Easel, name: str, ink: Ink) -> None:
    """The moustache of a name, or none."""
    easel.halves(MOUSTACHE.get(name, ""), lit(ink, 0.16), Mix(ink, INK, 0.1))
