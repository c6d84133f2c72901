"""The one stylesheet of all pages: colours and letters from the window's own, then a layout.

No colour stands in `assets/web/page.css` or `room.css`: they name what a colour is for, and each
theme says what that is. Sizes are those of the window at 1280 × 720 in rem of 16 pixels, so that a
browser's own zoom and the size of text that a player has chosen move all of them.
"""

from collections.abc import Iterator
from dataclasses import fields
from functools import cache

from game.drawing.assets import asset
from game.drawing.map.reach import Reach
from game.drawing.shapes import Point
from game.drawing.style import STYLES, FontRole, TextStyle, face_file
from game.drawing.svgtags import FAMILIES, weight
from game.drawing.theme import PAPER, THEMES, Theme, on
from game.web.drawings import map_boards

PIXELS = 16
"""How many logical units are a rem."""

EASY: FontRole = "interface"
"""The face that everything is set in for easy reading."""

ENDINGS = {"truetype": "ttf", "woff2": "woff2"}
"""Forms of faces, and what the names of such files end in."""

PAGES = "page.css"
"""The layout of a page of the game, which `parts.css` goes on from."""

GROUNDS = ("paper", "card", "sheet", "rail", "desk", "dark", "red", "blue", "ochre", "gold", "tan")


@cache
def stylesheet(fonts: str = "fonts", layout: str = PAGES) -> str:
    """The whole sheet. `fonts` is where the faces are asked for, beside it; without, none are.

    `layout` is the file that says what stands where: a page of the game, or one of a class.
    """
    parts = [faces(fonts) if fonts else "", *map(_theme, THEMES.values()), _styles(), _colours()]
    parts += [asset("web", layout).read_text("utf-8")]
    if layout == PAGES:
        parts += [asset("web", "parts.css").read_text("utf-8"), *_boards()]
    return "\n".join(parts)


def faces(folder: str, form: str = "truetype") -> str:
    """The faces alone, in one of the forms that browsers read."""
    seen: dict[str, str] = {}
    for role in FAMILIES:
        for bold in (False, True):
            for italic in (False, True):
                stem = face_file(role, bold=bold, italic=italic)
                source = _source(folder, stem, form)
                seen.setdefault(stem, _face(role, source, bold=bold, italic=italic))
    return "\n".join(seen.values())


def _source(folder: str, stem: str, form: str) -> str:
    return f'url({folder}/{stem}.{ENDINGS[form]}) format("{form}")'


def _face(role: FontRole, source: str, *, bold: bool, italic: bool) -> str:
    family = FAMILIES[role].split(",")[0]
    heavy = "700" if bold else "600" if role == "display" else "400"
    slant = "italic" if italic else "normal"
    return (
        f"@font-face{{font-family:{family};font-weight:{heavy};font-style:{slant};"
        f"font-display:swap;src:{source}}}"
    )


def _theme(theme: Theme) -> str:
    colours = ";".join(
        f"--{_named(each.name)}:#{'{:02x}{:02x}{:02x}'.format(*theme.colour(each.name))}"
        for each in fields(theme)
        if each.name != "name"
    )
    where = ":root" if theme is PAPER else f':root[data-theme="{theme.name}"]'
    return f"{where}{{{colours}}}"


def _styles() -> str:
    easy = f":root.easy *{{font-family:{FAMILIES[EASY]};letter-spacing:normal}}"
    return "\n".join((*(_style(name, each) for name, each in STYLES.items()), easy))


def _style(name: str, style: TextStyle) -> str:
    size = style.size / PIXELS
    slant = "italic " if style.italic else ""
    font = f"{slant}{weight(style)} {size:.3g}rem/{style.leading:g} {FAMILIES[style.role]}"
    spacing = f";letter-spacing:{style.tracking / style.size:.3g}em" if style.tracking else ""
    upper = ";text-transform:uppercase" if style.upper else ""
    return f".t-{name}{{font:{font}{spacing}{upper}}}"


def _colours() -> str:
    """A class for each purpose: words in a colour, a ground with its words, fillings, edges."""
    names = [each.name for each in fields(PAPER) if each.name != "name"]
    words = [f".c-{each}{{color:var(--{_named(each)})}}" for each in names]
    fills = [f".f-{each}{{background-color:var(--{_named(each)})}}" for each in names]
    marks = [f".m-{each}::before{{background-color:var(--{_named(each)})}}" for each in names]
    edges = [f".edge-{each}{{border-color:var(--{_named(each)})}}" for each in names]
    bars = [f".bar-{each}{{border-left-color:var(--{_named(each)})}}" for each in names]
    grounds = [
        f".on-{each}{{background:var(--{each});color:var(--{_named(on(each))})}}"
        for each in GROUNDS
    ]
    return "\n".join((*grounds, *words, *fills, *marks, *edges, *bars))


def _boards() -> Iterator[str]:
    """The regions of the map under a pointer, where they are on the picture."""
    for number, board in enumerate(map_boards()):
        sides = zip(("left", "top", "width", "height"), board.place, strict=True)
        place = ";".join(f"{side}:{_share(share)}" for side, share in sides)
        yield f".board-{number}{{{place}}}"
        for each in board.reaches:
            shape = f"polygon(evenodd,{','.join(_corners(each))})"
            yield f".board-{number} .reach-{each.region}{{clip-path:{shape}}}"


def _corners(reach: Reach) -> Iterator[str]:
    """All contours in one line, which goes back to where it began after each of them."""
    start = _corner(reach.contours[0][0])
    for contour in reach.contours:
        yield from map(_corner, (*contour, contour[0]))
        yield start


def _corner(spot: Point) -> str:
    return f"{_share(spot[0])} {_share(spot[1])}"


def _share(share: float) -> str:
    return f"{round(100 * share, 1):g}%"


def _named(purpose: str) -> str:
    return purpose.replace("_", "-")
