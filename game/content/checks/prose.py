"""The prose: length, typography, markup, glyphs."""

import re
from collections.abc import Iterator

from game.content.findings import Details, Finding, filled, find
from game.content.glyphs import missing
from game.content.library import Entry, Library
from game.content.schema.gazette import News
from game.content.traversal import Text

NEAR = 14
"""So many characters around a mistake are shown."""

CHARACTERS = {"title": 48, "label": 60, "alt": 150}
WORDS = {
    "card": {"text": 110, "lapse": 30},
    "option": {"text": 20, "outcome": 60, "record": 45, "seen": 30},
    "echo": {"text": 30, "mark": 9},
    "answer": {"says": 28},
    "line": {"text": 34},
}
"""The limits of CONTENT: a card, and a line of a scene, has to fit at the largest size of text."""

_LEVELS = {"echoes": "echo", "answers": "answer", "lines": "line"}
"""The fields of a card, an option or a scene whose texts have limits of their own."""

PRINTED = {"lead": 24, "item": 20, "short": 10}
"""Words of news by its place: a front page has no more room."""
HEADLINE, CAPTION = 26, 48
"""Characters of a headline, and of the line under a cut."""

_SLIPS = (
    (re.compile(r"[\"']"), "a straight quote; write ‘ ’ “ ”"),
    (re.compile(r"  "), "two spaces"),
    (re.compile(r"\.\.\."), "three dots; write …"),
    (re.compile(r"(?<= )-(?= )"), "a hyphen as a dash; write –"),
    (re.compile(r" [,.;:?]"), "a space before a sign"),
)


def texts(library: Library) -> Iterator[tuple[Entry, Text]]:
    """All prose written for this game; titles of sources are other people’s words."""
    for entry in library.entries():
        if entry.kind != "sources":
            for text in entry.texts:
                yield entry, text


def near(text: str, found: re.Match[str]) -> str:
    """A mistake with what stands around it."""
    start, end = max(0, found.start() - NEAR), found.end() + NEAR
    return f"near ⟨{text[start:end].strip()}⟩"


def typography(library: Library) -> Iterator[Finding]:
    """W510: straight quotes, double spaces and the like."""
    for entry, text in texts(library):
        for pattern, slip in _SLIPS:
            if found := pattern.search(text.text):
                hints = (near(text.text, found),)
                context = entry.describe(text.path)
                spot = entry.spot(text.path)
                yield find("W510", spot, slip=slip, hints=hints, context=context)


def exclamations(library: Library) -> Iterator[Finding]:
    """W515: an exclamation mark outside a quotation."""
    for entry, text in texts(library):
        bare = re.sub(r"“[^”]*”", "“”", text.text)
        if found := re.search("!", bare):
            hints = (near(bare, found),)
            context = entry.describe(text.path)
            yield find("W515", entry.spot(text.path), hints=hints, context=context)


def unbalanced(library: Library) -> Iterator[Finding]:
    """E508: markup that is opened and not closed."""
    for entry, text in texts(library):
        if problem := fault(text.text):
            context = entry.describe(text.path)
            yield find("E508", entry.spot(text.path), problem=problem, context=context)


def fault(text: str) -> str:
    """What is wrong with the markup of a text.

    >>> fault("a *word* of [[cell|the cells]]"), fault("a **word*")
    ('', 'an odd number of asterisks')
    """
    bare = re.sub(r"\[\[[^\[\]|]+(\|[^\[\]|]+)?\]\]", "", text)
    if "[[" in bare or "]]" in bare:
        return "a term needs [[ and ]]"
    if bare.replace("**", "").count("*") % 2 or bare.count("**") % 2:
        return "an odd number of asterisks"
    return ""


_GAP = re.compile(r"[{}]")


def braced(library: Library) -> Iterator[Finding]:
    """W509: a brace, which is shown as it stands: the prose of things has no gaps."""
    for entry, text in texts(library):
        if found := _GAP.search(text.text):
            hints = (near(text.text, found),)
            context = entry.describe(text.path)
            yield find("W509", entry.spot(text.path), hints=hints, context=context)


def overlong(library: Library) -> Iterator[Finding]:
    """W506: more than fits."""
    for entry, text in texts(library):
        if entry.kind in ("cards", "gazette", "scenes"):
            limit, has, unit = _measure(entry, text, _field(entry, text))
            if limit and has > limit:
                context = entry.describe(text.path)
                details: Details = {"has": has, "limit": limit, "unit": unit}
                yield filled("W506", entry.spot(text.path), details, context=context)


def _field(entry: Entry, text: Text) -> str:
    """The field whose limit counts: of a variant, that which it stands for."""
    inside = next((model for model, path in entry.models if path == text.path[:-1]), None)
    return str(getattr(inside, "of", text.path[-1]))


def _measure(entry: Entry, text: Text, name: str) -> tuple[int, int, str]:
    """Limit, what the text has, and of what."""
    if isinstance(entry.entity, News):
        if name == "text":
            return PRINTED[entry.entity.place], len(text.text.split()), "words"
        return {"head": HEADLINE, "caption": CAPTION}.get(name, 0), len(text.text), "characters"
    if name in CHARACTERS:
        return CHARACTERS[name], len(text.text), "characters"
    inner = (_LEVELS[each] for each in map(str, text.path) if each in _LEVELS)
    level = next(inner, "option" if text.path[0] == "options" else "card")
    field = "lapse" if text.path[0] == "lapse" else name
    return WORDS[level].get(field, 0), len(text.text.split()), "words"


def unprintable(library: Library) -> Iterator[Finding]:
    """E507: a character that the fonts of the game do not have."""
    for entry in library.entries():
        for text in entry.texts:
            if signs := missing(text.text):
                shown = ", ".join(f"{each} (U+{ord(each):04X})" for each in signs)
                context = entry.describe(text.path)
                yield find("E507", entry.spot(text.path), signs=shown, context=context)


def unprintable_phrases(library: Library) -> Iterator[Finding]:
    """E507: the same in the texts of a language."""
    for phrases in library.phrases.values():
        if not missing("".join(each.text for each in phrases.values())):
            continue
        for key, phrase in phrases.items():
            if signs := missing(phrase.text):
                shown = ", ".join(f"{each} (U+{ord(each):04X})" for each in signs)
                yield find("E507", phrase.spot, signs=shown, context=key)
