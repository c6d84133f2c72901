"""What one sees of the other side's doings: a leaflet, a visit, a rumour, an empty chair.

While a game runs no matter of the other is called by its title. An answer may say itself what is
seen of it (`seen`); else it has one of the wordings of its theme, or of its kind of act, the turn
saying which.
"""

from game.locale import Locale
from game.rules.archive import Archive
from game.rules.ids import other_seat
from game.rules.scenario import Scenario
from game.rules.state import Entry

MOST = 9
"""More wordings of one thing are not looked for."""

NAMELESS = ("chronicle.departs",)
"""What says only how the other side came to do something: that cannot be seen."""


def seen_line(entry: Entry, scenario: Scenario, locale: Locale, archive: Archive) -> str:
    """What is seen of a doing of the other side; nothing of what cannot be seen."""
    kind = entry.key.removeprefix("chronicle.")
    if entry.key in NAMELESS:
        return ""
    if kind == "choice":
        return _answer(entry, scenario, locale, archive)
    if kind in ("action", "paper"):
        part = "action-centre" if kind == "action" and not entry.args["target"] else kind
        return _worded(locale, f"seen.{other_seat(scenario.seat)}.{part}", entry)
    return locale.text(entry.key, **entry.args)


def _answer(entry: Entry, scenario: Scenario, locale: Locale, archive: Archive) -> str:
    card, option = str(entry.args["card"]), str(entry.args["option"])
    own = locale.plain(f"card.{card}.option.{option}.seen")
    if own:
        return own
    found = scenario.cards[card]
    note = archive.cards.get(card)
    theme = f"seen.{found.seat}.theme.{note.theme}" if note is not None else ""
    stem = theme if theme and locale.has(f"{theme}.1") else f"seen.{found.seat}.{found.act}"
    return _worded(locale, stem, entry)


def _worded(locale: Locale, stem: str, entry: Entry) -> str:
    """One of the wordings of a thing: the turn says which, so that they come in their order."""
    count = sum(locale.has(f"{stem}.{number}") for number in range(1, MOST + 1))
    named = sum(map(ord, str(entry.args.get("card", entry.args.get("action", "")))))
    number = 1 + (entry.turn + named) % max(1, count)
    return locale.text(f"{stem}.{number}", **entry.args)
