"""A whole page: the head, ways past what repeats itself, the tree, the line that tells."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from json import dumps

from game.drawing.svgtags import once
from game.drawing.theme import PAPER, THEMES, Theme
from game.page.ctx import Say
from game.page.decision import decision
from game.page.nodes.base import Node
from game.page.nodes.frame import Frame
from game.page.prefs import Prefs
from game.web import writers  # noqa: F401  # each registers its rules
from game.web.art import Art
from game.web.html import element, escape
from game.web.post import LETTER
from game.web.writer import DECISION, FORM, Glossary, Writer
from game.web.writers.layout import main

NAMES = {"return": "enter", "page up": "pageup", "page down": "pagedown"}
"""Keys that a browser calls otherwise."""

WHOLE = 100
"""Per cent."""

OWN = frozenset(
    {
        *("text-larger", "text-smaller", "mute", "fullscreen", "next-page", "previous-page"),
        *("speak", "speak-again", "speak-page", "speak-faster", "speak-slower"),
        *("next-part", "previous-part"),
        *("next", "previous", "up", "down", "left", "right", "page-up", "page-down"),
        *("home", "end", "erase", "explain", "zoom-in", "zoom-out", "save"),
    }
)
"""Commands that a browser has keys of its own for, or none."""


SIZES = "sizes"
"""The id of the stylesheet that each page has for itself."""


def linked(sheet: str = "", script: str = "") -> str:
    """Where the stylesheet and the script are, for a page that asks for them; and which they are.

    A browser keeps both for a day; of another version it is told another address.
    """
    asked = [
        f"{name}?{which}" if which else name
        for name, which in (("page.css", sheet), ("page.js", script))
    ]
    style = element("link", rel="stylesheet", href=asked[0])
    return style + element("script", defer=True, src=asked[1])


HEAD = linked()


@dataclass(frozen=True)
class Sheet:
    """What a page is written with besides its tree.

    `title` names it, `focus` is the key of what is to have the keyboard, `told` a passing line,
    `count` how many uses were answered before. `head` stands at the end of the head: where the
    stylesheet and the script are. `letters` are keys that this page answers besides those of all.
    In a room `above` stands over the page, and `stamp` comes back behind the count of each use. A
    `bare` page has nothing under it to be pressed; one that `renews` is asked for again after so
    many seconds, by the script or without it.
    """

    say: Say
    glossary: Glossary
    art: Art
    title: str = ""
    focus: str = ""
    told: str = ""
    count: int = 0
    language: str = "en"
    prefs: Prefs = field(default_factory=Prefs)
    head: str = HEAD
    letters: Sequence[str] = ()
    above: str = ""
    stamp: str = ""
    bare: bool = False
    renews: float = 0

    @property
    def theme(self) -> Theme:
        """The colours that the player has chosen."""
        return THEMES.get(self.prefs.theme, PAPER)


def page(root: Node, sheet: Sheet) -> str:
    """A whole document. Raises PageError; KeyError for a node that has no rule."""
    inside, sizes = body(root, sheet)
    return "<!DOCTYPE html>\n" + element(
        "html",
        element("head", *_head(sheet), element("style", sizes, id=SIZES)),
        element("body", inside, **_body(sheet)),
        lang=sheet.language,
        data_theme=sheet.theme.name,
        class_=_classes(sheet.prefs),
        style=f"--scale:{sheet.prefs.text_percent / WHOLE:g}",
    )


def body(root: Node, sheet: Sheet) -> tuple[str, str]:
    """What is inside of the body, and the stylesheet of its sizes."""
    say, at = sheet.say, f"{sheet.count}{sheet.stamp}"
    out = Writer(
        say,
        sheet.glossary,
        sheet.art,
        sheet.theme,
        title=sheet.title,
        focus=sheet.focus,
        count=at,
        page=root,
    )
    written = once(out.write(root))
    if not any(isinstance(each, Frame) for each in root.walk()):
        written = main(written, sheet.title)
    count = element("input", type="hidden", name="at", value=at)
    shown = element("div", written, id="shown")
    foot = "" if sheet.bare else _foot(sheet)
    inside = "".join(
        (
            element("a", escape(say("ui.web.skip")), class_="skip", href="#main"),
            _to_decision(root, sheet),
            sheet.above,
            element("form", count, shown, foot, id=FORM, method="post"),
            out.forms,
            element("p", escape(sheet.told), id="told", role="status", class_="t-ui"),
        )
    )
    return inside, out.sizes


def _to_decision(root: Node, sheet: Sheet) -> str:
    """A way past all that is chosen among, to the button that the page is for."""
    if decision(root) is None:
        return ""
    return element("a", escape(sheet.say("ui.web.decision")), class_="skip", href=f"#{DECISION}")


def _head(sheet: Sheet) -> tuple[str, ...]:
    return (
        element("meta", charset="utf-8"),
        element("meta", name="viewport", content="width=device-width, initial-scale=1"),
        element("title", escape(f"{sheet.title} \u00b7 Apparat" if sheet.title else "Apparat")),
        sheet.head,
        _again(sheet),
    )


def _again(sheet: Sheet) -> str:
    if not sheet.renews:
        return ""
    return element("noscript", element("meta", http_equiv="refresh", content=f"{sheet.renews:g}"))


def farewell(say: Say, language: str) -> str:
    """What is shown when the game has been left."""
    words = element("p", escape(say("ui.web.left")))
    head = (element("meta", charset="utf-8"), element("title", "Apparat"))
    link = element("link", rel="stylesheet", href="page.css")
    return "<!DOCTYPE html>\n" + element(
        "html", element("head", *head, link), element("body", main(words, "Apparat")), lang=language
    )


def _body(sheet: Sheet) -> dict[str, object]:
    """What the script is told: keys and their commands, what to say if nobody answers."""
    return {
        "data_keys": dumps(_keys(sheet), separators=(",", ":")),
        "data_lost": sheet.say("ui.web.lost"),
        "data_renews": f"{sheet.renews:g}" if sheet.renews else None,
    }


def _keys(sheet: Sheet) -> dict[str, str]:
    """Keys and their commands, without what a browser does by itself."""
    own = {each: f"{LETTER}{each}" for each in sheet.letters}
    return {
        NAMES.get(key, key): name
        for name, keys in sheet.prefs.bindings.items()
        if name not in OWN
        for key in keys
        if "[" not in key and not (key == "space" and name == "activate")
    } | own


def _foot(sheet: Sheet) -> str:
    """What keys do in the window, as buttons: back, undo, help."""
    buttons = (
        element(
            "button",
            escape(sheet.say(f"ui.web.{name}")),
            name=f"command {name}",
            class_="use is-slim",
        )
        for name in ("back", "undo", "help")
    )
    return element("footer", *buttons, class_="page-foot")


def _classes(prefs: Prefs) -> str | None:
    given = {"easy": prefs.easy_reading, "still": prefs.reduced_motion}
    given["large"] = prefs.text_percent >= 150  # noqa: PLR2004  # where columns stack in the window
    return " ".join(name for name, is_so in given.items() if is_so) or None
