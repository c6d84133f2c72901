"""The references inside effects, conditions, moves and quantities."""

from collections.abc import Iterator
from dataclasses import fields
from typing import Any

from game.content.index import Index
from game.content.schema.circulars import FIELDS
from game.content.visit import Path, Reference
from game.rules.conditions.number import NumberIs
from game.rules.effects.change_number import ChangeNumber
from game.rules.effects.give import Give
from game.rules.moves import Grant
from game.rules.power.votes import ABSTAIN
from game.rules.quantity import Quantity

KINDS = {
    "body": "body",
    "card": "card",
    "number": "number",
    "person": "person",
    "post": "post",
    "privilege": "privilege",
    "to": "post",
    "vote": "vote",
}
"""The name of a field of the rules' records → the kind of thing its id names."""


def mentions(
    record: object, path: Path, index: Index, scopes: dict[str, str]
) -> Iterator[Reference]:
    """Every reference of one record. `scopes` says for each privilege to whom it is given."""
    if isinstance(record, Quantity):
        yield from _quantity(record, path)
        return
    for each in fields(record):  # type: ignore[arg-type]  # only records come here
        value = getattr(record, each.name)
        if value is not None and each.name in KINDS:
            yield Reference(KINDS[each.name], value, (*path, each.name))
    yield from _option(record, path)
    yield from _choices(record, path)
    yield from _owner(record, path, index)
    if isinstance(record, Give | Grant) and record.privilege in scopes:
        yield Reference(f"owner: {scopes[record.privilege]}", record.target, (*path, "target"))


def _option(record: Any, path: Path) -> Iterator[Reference]:  # noqa: ANN401 whatever has an option
    option = getattr(record, "option", None)
    for owner in ("card", "vote"):
        if option is not None and hasattr(record, owner):
            kind = f"option of {owner} {getattr(record, owner)}"
            yield Reference(kind, option, (*path, "option"))


def _choices(record: object, path: Path) -> Iterator[Reference]:
    for field in FIELDS:
        if hasattr(record, field):
            yield Reference(f"{field} of a circular", getattr(record, field), (*path, field))


def _owner(record: object, path: Path, index: Index) -> Iterator[Reference]:
    if not isinstance(record, ChangeNumber | NumberIs) or record.at is None:
        return
    scope = index.scope(record.number)
    if scope is not None and scope != "centre":
        word = "group" if isinstance(record, ChangeNumber) else "owner"
        yield Reference(f"{word}: {scope}", record.at, (*path, "at"))


def _quantity(  # noqa: C901 one line a kind of quantity
    quantity: Quantity, path: Path
) -> Iterator[Reference]:
    of = (*path, "of")
    match quantity.kind:
        case "number" | "sum" | "share" | "rate" | "count":
            for index, each in enumerate(quantity.of):
                yield Reference("number", each.partition("@")[0], (*of, index))
            for index, each in enumerate(quantity.over):
                yield Reference("number", each.partition("@")[0], (*path, "over", index))
        case "vote" | "won":
            yield Reference("vote", quantity.of[0], (*of, 0))
            if quantity.of[-1] != ABSTAIN:
                kind = f"option of vote {quantity.of[0]}"
                yield Reference(kind, quantity.of[-1], (*of, 1))
        case "assembly" | "carried":
            yield Reference("assembly", quantity.of[0], (*of, 0))
            for index, each in enumerate(quantity.of[2:], 2):
                yield Reference("organisation", each, (*of, index))
        case "letters":
            for index, each in enumerate(quantity.of):
                yield Reference("subject of a circular", each, (*of, index))
        case "held":
            yield Reference("post", quantity.of[0], (*of, 0))
            yield Reference("person", quantity.of[-1], (*of, 1))
        case "flag":
            pass
