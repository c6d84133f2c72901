"""The face itself: eyes, brows, nose, mouth, the lines of age, glasses."""

from game.drawing.easel import AXIS, Easel
from game.drawing.features import CARD, DEEP, INK, LIP, LOWER_LIP, NOSE, SHADE, Features
from game.drawing.hair import FULL_BEARDS
from game.drawing.shapes import Ink, Mix
from game.drawing.svgpath import flatten
from game.drawing.theme import hexa

_LIGHT_EYE = hexa("#3f4d54")
_BROWS = {
    "": "M100,150 Q100,142 104,141 Q122,133 141,141 L141,148 Q122,141 100,150Z",
    "thick": "M96,152 Q96,140 102,138 Q122,128 143,138 L144,149 Q122,141 96,152Z",
    "thin": "M101,146 Q122,133 141,142 L141,145 Q122,138 101,146Z",
    "arched": "M99,150 Q112,128 142,142 L142,148 Q114,136 99,150Z",
    "knit": "M98,140 Q122,134 144,147 L143,155 Q122,143 97,149Z",
}
_NOSES = {
    "": (
        "M150,148 L168,208 Q162,216 150,215Z",
        "M137,205 Q133,216 150,215 L150,209 Q143,210 137,205Z",
    ),
    "broad": (
        "M150,150 L174,206 Q166,218 150,216Z",
        "M130,203 Q126,217 150,216 L150,208 Q140,210 130,203Z",
    ),
    "long": (
        "M150,144 L167,212 Q162,222 150,221Z",
        "M136,211 Q133,221 150,221 L150,214 Q142,215 136,211Z",
    ),
    "short": (
        "M150,156 L166,202 Q160,209 150,208Z",
        "M138,199 Q134,209 150,208 L150,203 Q143,203 138,199Z",
    ),
}


def _mirrored(path: str) -> list[list[tuple[float, float]]]:
    return [[(2 * AXIS - x, y) for x, y in outline] for outline in flatten(path)]


def _pair(easel: Easel, path: str, lit: Ink, dark: Ink) -> None:
    """A shape of the left half and its mirror image in the right."""
    easel.path(path, lit)
    for outline in _mirrored(path):
        easel.polygon(outline, dark)


def draw(easel: Easel, f: Features, hair: Ink) -> None:
    """All of a face but its hair."""
    _eyes(easel, f)
    _brows(easel, f, hair)
    wing = _NOSES.get(f.nose, _NOSES[""])
    easel.path(wing[0], NOSE)
    easel.path(wing[1], SHADE)
    if f.age in ("lined", "old"):
        _lines(easel, f)
    _mouth(easel, f)


def _eyes(easel: Easel, f: Features) -> None:
    iris = _LIGHT_EYE if f.eyes == "light" else INK
    _pair(easel, "M100,162 Q104,146 124,146 Q142,148 144,164 Q122,154 100,162Z", SHADE, NOSE)
    _pair(easel, "M100,167 Q122,152 145,169 Q122,182 100,167Z", CARD, Mix(SHADE, CARD, 0.45))
    for x in (122, 178):
        easel.oval(x, 167, 8, 10, INK)
        if iris is not INK:
            easel.oval(x, 169, 6.4, 7, iris)
            easel.oval(x, 169, 3.4, 3.4, INK)
    if f.eyes == "heavy" or f.age == "old":
        _pair(easel, "M98,166 Q108,150 124,151 Q142,153 146,169 Q122,161 98,166Z", SHADE, NOSE)
        _pair(
            easel,
            "M97,168 Q108,160 124,160 Q140,162 147,171 Q136,166 122,165 Q108,165 97,168Z",
            INK,
            INK,
        )
    else:
        _pair(
            easel,
            "M96,168 Q108,153 124,154 Q142,156 147,171 Q136,162 122,161 Q108,161 96,168Z",
            INK,
            INK,
        )
    if f.eyes == "keen":
        _pair(easel, "M100,172 Q122,190 145,173 Q124,182 100,172Z", SHADE, NOSE)
    if f.jaw == "soft" and f.age != "old":
        _pair(easel, "M98,168 L93,163 L105,160Z", INK, INK)
    if f.age != "young":
        deep = 1 if f.age in ("lined", "old") or f.eyes == "heavy" else 0
        bag = (
            "M106,181 Q122,194 140,181 Q122,188 106,181Z",
            "M103,179 Q122,200 142,179 Q122,188 103,179Z",
        )
        _pair(easel, bag[deep], SHADE, NOSE)


def _brows(easel: Easel, f: Features, hair: Ink) -> None:
    ink = Mix(hair, INK, 0.55)
    usual = "thin" if f.jaw == "soft" else ""
    _pair(easel, _BROWS.get(f.brows or usual, _BROWS[""]), Mix(ink, CARD, 0.06), ink)


def _lines(easel: Easel, f: Features) -> None:
    """Folds from the nose to the mouth; later also a furrowed forehead and crow's feet."""
    if f.beard not in FULL_BEARDS:
        _pair(easel, "M129,210 Q118,221 115,238 Q124,226 132,213Z", SHADE, NOSE)
    if f.age == "old":
        _pair(easel, "M98,174 Q92,178 89,186 Q94,180 99,178Z", SHADE, NOSE)
        if f.hair in ("bald", "receding", "thinning", "shaven", "none") and not f.cap:
            easel.halves("M112,112 Q150,104 188,112 Q150,109 112,112Z", SHADE, NOSE)
            easel.halves("M118,124 Q150,117 182,124 Q150,121 118,124Z", SHADE, NOSE)
        else:
            easel.halves("M118,120 Q150,113 182,120 Q150,117 118,120Z", SHADE, NOSE)


def _mouth(easel: Easel, f: Features) -> None:
    if f.jaw == "soft":
        easel.path(
            "M130,237 Q141,229 150,233 Q159,229 170,237 Q150,241 130,237Z",
            Mix(LIP, (179, 38, 30), 0.25),
        )
        easel.path("M135,240 Q150,242 165,240 Q156,251 150,251 Q144,251 135,240Z", LOWER_LIP)
    else:
        easel.path("M127,237 Q141,231 150,234 Q159,231 173,237 Q150,241 127,237Z", LIP)
        easel.path("M135,241 Q150,243 165,241 Q156,250 150,250 Q144,250 135,241Z", LOWER_LIP)
    if f.age in ("lined", "old") and not f.beard:
        _pair(easel, "M128,236 Q121,239 117,245 Q125,240 131,239Z", NOSE, DEEP)
        easel.halves("M138,258 Q150,256 162,258 Q150,261 138,258Z", SHADE, NOSE)


def bearded_mouth(easel: Easel) -> None:
    """The lower lip again, where a beard has covered it."""
    easel.path(
        "M136,240 Q150,237 164,240 Q158,249 150,249 Q142,249 136,240Z", Mix(LIP, LOWER_LIP, 0.4)
    )


def glasses(easel: Easel, kind: str) -> None:
    """What is worn over the eyes, or nothing."""
    if kind == "pince":
        for x in (121, 179):
            easel.hoop(x, 167, 23, 4)
        easel.stroke([(143, 162), (147, 156), (153, 156), (157, 162)], 4)
        easel.stroke([(201, 174), (212, 214), (206, 284)], 1.6)
    elif kind in ("round", "thick"):
        width = 7 if kind == "thick" else 4
        for x in (120, 180):
            easel.hoop(x, 167, 26, width)
        easel.stroke([(145, 164), (150, 161), (155, 164)], width)
        easel.stroke([(95, 163), (80, 158)], width)
        easel.stroke([(205, 163), (220, 158)], width)
    elif kind == "oval":
        for side in (-1, 1):
            rim = [
                (AXIS + side * x, y)
                for x, y in ((6, 164), (10, 153), (48, 153), (54, 164), (44, 183), (16, 183))
            ]
            easel.stroke([*rim, rim[0]], 3)
            easel.stroke([(AXIS + side * 54, 162), (AXIS + side * 70, 158)], 3)
        easel.stroke([(144, 163), (150, 160), (156, 163)], 3)
