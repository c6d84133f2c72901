"""Colours. A theme names what a colour is for, never what it looks like."""

from dataclasses import dataclass, replace

Colour = tuple[int, int, int]


def hexa(code: str) -> Colour:
    """Turn ``#rrggbb`` into a colour."""
    value = int(code.lstrip("#"), 16)
    return (value >> 16, value >> 8 & 255, value & 255)


@dataclass(frozen=True, slots=True)
class Theme:
    """One complete set of colours; widgets ask for them by field name."""

    name: str
    paper: Colour  # the page
    card: Colour  # panels on the page
    sheet: Colour  # a raised card on a panel (the option in focus)
    rail: Colour  # the navigation strip
    desk: Colour  # the table under a document
    text: Colour
    muted: Colour  # secondary text
    rule: Colour  # borders and heading rules
    line: Colour  # hairlines between rows
    dark: Colour  # the top bar, pressed chips
    on_dark: Colour
    on_dark_muted: Colour
    on_dark_dim: Colour  # what has been read already
    red: Colour  # fills
    on_red: Colour
    red_text: Colour  # the same idea as text on a panel
    blue: Colour
    on_blue: Colour
    blue_text: Colour
    ochre: Colour
    on_ochre: Colour
    ochre_text: Colour
    gold: Colour  # the chip of something uncertain
    on_gold: Colour
    tan: Colour  # empty part of meters, neutral bars
    on_tan: Colour
    chip: Colour  # ground of a plain chip
    focus: Colour
    halo: Colour  # the ring's second tone, so that one of the two always shows
    sea: Colour
    foreign: Colour
    shadow: Colour

    def colour(self, name: str) -> Colour:
        """Look a colour up by name, as widgets do."""
        found: Colour = getattr(self, name)
        return found


PAPER = Theme(
    name="paper",
    paper=hexa("#efe6d0"),
    card=hexa("#f7f1e1"),
    sheet=hexa("#fff7e8"),
    rail=hexa("#e2d6b6"),
    desk=hexa("#cdbf9b"),
    text=hexa("#1b1a17"),
    muted=hexa("#635c50"),
    rule=hexa("#1b1a17"),
    line=hexa("#8f8056"),
    dark=hexa("#1b1a17"),
    on_dark=hexa("#f7f1e1"),
    on_dark_muted=hexa("#d8cba9"),
    on_dark_dim=hexa("#978d7a"),
    red=hexa("#b3261e"),
    on_red=hexa("#fff7ea"),
    red_text=hexa("#a8211a"),
    blue=hexa("#3e5c6b"),
    on_blue=hexa("#f7f1e1"),
    blue_text=hexa("#34505e"),
    ochre=hexa("#a87c28"),
    on_ochre=hexa("#1b1a17"),
    ochre_text=hexa("#7a560f"),
    gold=hexa("#d8b765"),
    on_gold=hexa("#1b1a17"),
    tan=hexa("#d9c9a3"),
    on_tan=hexa("#1b1a17"),
    chip=hexa("#efe6d0"),
    focus=hexa("#0b4f86"),
    halo=hexa("#fff7e8"),
    sea=hexa("#cfc9b3"),
    foreign=hexa("#e4dcc6"),
    shadow=hexa("#a39a7d"),
)

HIGH_CONTRAST = replace(
    PAPER,
    name="high-contrast",
    paper=hexa("#ffffff"),
    card=hexa("#ffffff"),
    sheet=hexa("#ffffff"),
    rail=hexa("#f2f2f2"),
    desk=hexa("#d9d9d9"),
    text=hexa("#000000"),
    muted=hexa("#2e2e2e"),
    rule=hexa("#000000"),
    line=hexa("#6b6b6b"),
    dark=hexa("#000000"),
    on_dark=hexa("#ffffff"),
    on_dark_muted=hexa("#e6e6e6"),
    on_dark_dim=hexa("#c4c4c4"),
    red=hexa("#8e0f0a"),
    on_red=hexa("#ffffff"),
    red_text=hexa("#8e0f0a"),
    blue=hexa("#17405a"),
    on_blue=hexa("#ffffff"),
    blue_text=hexa("#17405a"),
    ochre=hexa("#755200"),
    on_ochre=hexa("#ffffff"),
    ochre_text=hexa("#5a3d00"),
    gold=hexa("#ffd766"),
    on_gold=hexa("#000000"),
    tan=hexa("#d9d9d9"),
    on_tan=hexa("#000000"),
    chip=hexa("#ffffff"),
    focus=hexa("#00439c"),
    halo=hexa("#ffff66"),
    sea=hexa("#dfe6ea"),
    foreign=hexa("#f4f4f4"),
    shadow=hexa("#8a8a8a"),
)

NIGHT = replace(
    PAPER,
    name="night",
    paper=hexa("#1a1917"),
    card=hexa("#24221f"),
    sheet=hexa("#2f2b25"),
    rail=hexa("#201f1c"),
    desk=hexa("#131210"),
    text=hexa("#efe6d0"),
    muted=hexa("#b6ab93"),
    rule=hexa("#8f8468"),
    line=hexa("#857b64"),
    dark=hexa("#0d0c0b"),
    on_dark=hexa("#f3ead5"),
    on_dark_muted=hexa("#c9bd9f"),
    on_dark_dim=hexa("#9d937f"),
    red=hexa("#d0443a"),
    on_red=hexa("#ffffff"),
    red_text=hexa("#ff8b7d"),
    blue=hexa("#527a8f"),
    on_blue=hexa("#ffffff"),
    blue_text=hexa("#9dc3d6"),
    ochre_text=hexa("#e3b455"),
    tan=hexa("#2e2a22"),
    on_tan=hexa("#efe6d0"),
    chip=hexa("#1f1d1a"),
    focus=hexa("#ffd24d"),
    halo=hexa("#0d0c0b"),
    sea=hexa("#1c2023"),
    foreign=hexa("#2b2822"),
    shadow=hexa("#0a0908"),
)

THEMES: dict[str, Theme] = {t.name: t for t in (PAPER, HIGH_CONTRAST, NIGHT)}

_PAGES = ("paper", "card", "sheet", "rail")
PAIRS: tuple[tuple[str, str], ...] = (
    *((ink, page) for page in _PAGES for ink in ("text", "muted", "red_text", "blue_text")),
    *(("ochre_text", page) for page in ("paper", "card", "sheet")),
    ("text", "desk"),
    ("text", "chip"),
    ("red_text", "chip"),
    ("on_dark", "dark"),
    ("on_dark_muted", "dark"),
    ("on_dark_dim", "dark"),
    ("on_red", "red"),
    ("on_blue", "blue"),
    ("on_ochre", "ochre"),
    ("on_gold", "gold"),
    ("on_tan", "tan"),
)
"""Every (text, background) pair that widgets may use; the tests measure each."""

FILLS = ("red", "blue", "ochre", "dark", "tan")
"""What the parts of a bar are filled with. `dark` and `tan` may be as the ground is: an edge of
`EDGES` is drawn between any two parts and around them all."""
EDGES = ("rule", "card")
"""The two lines that part the parts of a bar; of any two, one shows against both."""

SHAPES: tuple[tuple[str, str], ...] = (
    *((ink, page) for page in _PAGES[:3] for ink in ("red", "blue", "ochre", "rule", "line")),
    *((ink, "tan") for ink in ("red", "blue", "rule", "text")),
    ("rule", "rail"),
    ("red", "rail"),
)
"""Every pair of what means something without words and what it lies on: 3 to 1 at least."""


def luminance(colour: Colour) -> float:
    """Relative luminance as WCAG 2 defines it."""
    parts = [c / 255 for c in colour]
    lin = [p / 12.92 if p <= 0.03928 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return 0.2126 * lin[0] + 0.7152 * lin[1] + 0.0722 * lin[2]


def contrast(one: Colour, other: Colour) -> float:
    """Contrast ratio of two colours, from 1 to 21."""
    a, b = sorted((luminance(one), luminance(other)))
    return (b + 0.05) / (a + 0.05)


def on(background: str) -> str:
    """Name of the text colour that belongs on a fill."""
    special = {"dark": "on_dark", "red": "on_red", "blue": "on_blue", "ochre": "on_ochre"}
    special |= {"gold": "on_gold", "tan": "on_tan"}
    return special.get(background, "text")


def mix(one: Colour, other: Colour, share: float) -> Colour:
    """Blend: ``share`` of the second colour into the first."""
    r, g, b = (round(x + (y - x) * share) for x, y in zip(one, other, strict=True))
    return (r, g, b)
