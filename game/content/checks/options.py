"""The options of a card taken together."""

from collections.abc import Iterator

from game.content.findings import Finding, find
from game.content.library import Entry, Library
from game.content.schema.base import Entity
from game.content.schema.cards import Card, Option
from game.content.traversal import Path
from game.rules.ids import Seat


def _cards(library: Library) -> Iterator[tuple[Entry, Card]]:
    for entry in library.entries("cards"):
        if isinstance(entry.entity, Card):
            yield entry, entry.entity


TIME: dict[Seat, str] = {"general-secretary": "desk-time", "opposition": "supporters"}
"""The purse of each seat that is full again every turn."""


def locked_cards(library: Library) -> Iterator[Finding]:
    """E307: there can be a moment in which no option is open."""
    for entry, card in _cards(library):
        allowed = 0 if card.role == "month" else 1
        purse = TIME[card.seat]
        if not any(_is_open(option, purse, allowed) for option in card.options):
            context = entry.describe(["options"])
            spot = entry.key_spot(("options",))
            yield find("E307", spot, purse=purse, most=allowed, context=context)


def _is_open(option: Option, purse: str, most: int) -> bool:
    spent = {number: amount for number, amount in option.cost.items() if amount}
    time = spent.pop(purse, 0)
    return option.needs is None and not spent and time <= most


def equal_labels(library: Library) -> Iterator[Finding]:
    """W512: two options that read the same."""
    for entry, card in _cards(library):
        seen: dict[str, int] = {}
        for index, option in enumerate(card.options):
            first = seen.setdefault(option.label.casefold(), index)
            if first != index:
                path = ("options", index, "label")
                also = entry.spot(["options", first, "label"])
                context = entry.describe(path)
                yield find("W512", entry.spot(path), also=also, context=context)


PARTS = (
    "options",
    "aims",
    "provinces",
    "earlier",
    "clauses",
    "seats",
    "blocs",
    "variants",
    "echoes",
    "lines",
)
"""The fields of models that hold parts with ids of their own."""


def equal_ids(library: Library) -> Iterator[Finding]:
    """E205: two parts of an entity with one id."""
    for entry in library.entries():
        for model, above in entry.models:
            for name in PARTS:
                yield from _twice(entry, getattr(model, name, ()), (*above, name))


def _twice(entry: Entry, parts: tuple[object, ...], above: Path) -> Iterator[Finding]:
    seen: dict[str, int] = {}
    for index, part in enumerate(parts):
        if not isinstance(part, Entity):  # an echo names options of another card
            continue
        path = (*above, index, "id")
        first = seen.setdefault(part.id, index)
        if first != index:
            also = entry.spot((*above, first, "id"))
            context = entry.describe(path)
            yield find("E205", entry.spot(path), id=part.id, also=also, context=context)


def recorded_options(library: Library) -> Iterator[Finding]:
    """E418, W421: what the record shows is one option at most, and graded as recorded."""
    for entry, card in _cards(library):
        marked = [index for index, option in enumerate(card.options) if option.recorded]
        for index in marked[1:]:
            path = ("options", index, "recorded")
            also = entry.spot(["options", marked[0], "recorded"])
            yield find("E418", entry.spot(path), also=also, context=entry.describe(path))
        for index, option in enumerate(card.options):
            if option.recorded and option.grade != "recorded":
                path = ("options", index, "grade")
                context = entry.describe(path)
                yield find("W421", entry.spot(path), grade=option.grade, context=context)


def telling(library: Library) -> Iterator[Finding]:
    """W466: what the other side is said to see and does not, or names the matter."""
    for entry, card in _cards(library):
        for index, option in enumerate(card.options):
            path, text = ("options", index, "seen"), (option.seen or "").casefold()
            named = [each for each in (card.title, option.label) if each.casefold() in text]
            problem = "is never seen: the option is quiet" if option.secret else ""
            if named:
                problem = f"names what is on the card: {named[0]}"
            if text and problem:
                yield find("W466", entry.spot(path), problem=problem, context=entry.describe(path))
