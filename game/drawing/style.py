"""Text styles: which face, how large, how it is spaced. Sizes are logical pixels."""

from dataclasses import dataclass
from typing import Literal

FontRole = Literal["display", "prose", "interface", "typewriter", "masthead", "news"]


@dataclass(frozen=True, slots=True)
class TextStyle:
    """A named way of setting text."""

    role: FontRole
    size: float
    leading: float = 1.3
    bold: bool = False
    italic: bool = False
    tracking: float = 0.0  # extra space after each letter, in logical pixels
    upper: bool = False


STYLES: dict[str, TextStyle] = {
    # sizes come from a rule: h to p at least 26 px (32 px for prose) in a window 1080 high
    "prose": TextStyle("prose", 22.5, 1.25),
    "prose-small": TextStyle("prose", 20, 1.3),
    "ui": TextStyle("interface", 19.3, 1.24),
    "ui-bold": TextStyle("interface", 19.3, 1.24, bold=True),
    "caption": TextStyle("interface", 17.3, 1.22),  # repeats or explains; never the only word
    "option": TextStyle("display", 20, 1.24),
    "subhead": TextStyle("display", 19, 1.3),
    "heading": TextStyle("display", 18.5, 1.3, tracking=1.2, upper=True),
    "title": TextStyle("display", 33, 1.2, tracking=1.0, upper=True),
    "ending": TextStyle("display", 33, 1.2, tracking=0.4),
    "poster": TextStyle("display", 26, 1.15, tracking=0.4, upper=True),
    "hero": TextStyle("display", 108, 1.15),
    "score": TextStyle("display", 60, 1.1),
    "number": TextStyle("display", 21, 1.2),
    "gauge": TextStyle("display", 21, 1.1),
    "date": TextStyle("display", 22, 1.1, tracking=0.4, upper=True),
    "nav": TextStyle("display", 18.5, 1.25),
    "button": TextStyle("display", 18.5, 1.25, tracking=0.3),
    "toggle": TextStyle("display", 17.5, 1.25),
    "menu": TextStyle("display", 22, 1.25, tracking=0.3, upper=True),
    "typewriter": TextStyle("typewriter", 21, 1.28),
    "typewriter-bold": TextStyle("typewriter", 21, 1.28, bold=True),
    "masthead": TextStyle("masthead", 46, 1.15),
    "stamp": TextStyle("masthead", 24, 1.1, tracking=2),
    "map": TextStyle("interface", 16.5, 1.1, bold=True),
    "map-large": TextStyle("interface", 20, 1.1, bold=True),
    "news": TextStyle("news", 22.6, 1.3),
    "news-head": TextStyle("news", 28, 1.25, bold=True),
    "stage-title": TextStyle("display", 46, 1.15, tracking=1.0, upper=True),
    "stage-name": TextStyle("display", 26, 1.2),
    "stage-line": TextStyle("prose", 28, 1.36),
    "stage-told": TextStyle("prose", 26, 1.36),
    "stage-past": TextStyle("prose", 24, 1.42),
    "telegram": TextStyle("typewriter", 18, 1.25),
    "strip": TextStyle("typewriter", 22, 1.2),
    # a front page: its name, its lines of small print, headlines, columns
    "gazette-title": TextStyle("masthead", 112, 1.0),
    "gazette-line": TextStyle("news", 17, 1.2),
    "gazette-lead": TextStyle("news", 31, 1.07, bold=True, upper=True),
    "gazette-head": TextStyle("news", 22, 1.2, bold=True, upper=True),
    "gazette": TextStyle("news", 22, 1.27),
    "gazette-caption": TextStyle("news", 18, 1.25, italic=True),
    # a typed sheet of findings
    "typed-line": TextStyle("typewriter", 18, 1.33),
}

_FACES: dict[FontRole, tuple[str, str, str, str]] = {
    # regular, bold, italic, bold italic; a missing cut repeats another and is slanted
    "display": ("Oswald-SemiBold", "Oswald-Bold", "Oswald-SemiBold", "Oswald-Bold"),
    "prose": ("PTSerif-Regular", "PTSerif-Bold", "PTSerif-Italic", "PTSerif-BoldItalic"),
    "interface": ("PTSans-Regular", "PTSans-Bold", "PTSans-Italic", "PTSans-Bold"),
    "typewriter": (
        "CMUTypewriter-Regular",
        "CMUTypewriter-Bold",
        "CMUTypewriter-Italic",
        "CMUTypewriter-Bold",
    ),
    "masthead": ("RussoOne-Regular",) * 4,
    "news": (
        "OldStandardTT-Regular",
        "OldStandardTT-Bold",
        "OldStandardTT-Italic",
        "OldStandardTT-Bold",
    ),
}
FALLBACK = "DejaVuSans"


def face_file(role: FontRole, *, bold: bool, italic: bool) -> str:
    """File stem of a cut."""
    return _FACES[role][int(bold) + 2 * int(italic)]


def slanted(role: FontRole, *, bold: bool, italic: bool) -> bool:
    """Whether italic must be faked because no file has the cut."""
    cuts = _FACES[role]
    return italic and cuts[2 + int(bold)] == cuts[int(bold)]
