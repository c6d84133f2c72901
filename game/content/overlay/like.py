"""A reading that is like another one gives only what differs."""

from collections.abc import Iterator
from dataclasses import replace

from game.content.findings import Finding, find
from game.content.item import Item
from game.content.marks import Spot
from game.content.overlay.ways import with_value
from game.content.suggest import did_you_mean

MOST = 8
"""So many readings may follow each other."""

FIELD = "coefficients"


def alike(readings: dict[str, Item]) -> Iterator[Finding]:
    """Fill in what readings take from others. E714: from one that is not there, or from itself."""
    for name, item in list(readings.items()):
        if isinstance(item.data, dict) and isinstance(item.data.get("like"), str):
            yield from _fill(readings, name, item)


def _fill(readings: dict[str, Item], name: str, item: Item) -> Iterator[Finding]:
    whole, seen = item, [name]
    while isinstance(whole.data, dict) and isinstance(model := whole.data.get("like"), str):
        if model in seen or model not in readings or len(seen) > MOST:
            spot = Spot.at(item.file, item.node.find(["like"]).mark)
            hints = () if model in readings else did_you_mean(model, readings)
            yield find("E714", spot, id=model, hints=hints)
            return
        seen.append(model)
        whole = readings[model]
        item = _merged(item, whole)
    readings[name] = item


def _merged(item: Item, model: Item) -> Item:
    """The reading with the coefficients that only the other one has."""
    theirs, node = model.data.get(FIELD), model.node.find([FIELD]).of_file(model.file)
    mine = item.data.get(FIELD, {})
    if not isinstance(theirs, dict) or not isinstance(mine, dict):
        return item
    here = item.node.children.get(FIELD, replace(node, keys={}, children={}))
    for key, value in theirs.items():
        if key not in mine:
            mine, here = with_value(mine, here, key, value, node.find([key]))
    data, nodes = with_value(item.data, item.node, FIELD, mine, here)
    return item.but(data=data, node=nodes)
