"""Portraits of the archive → the features that heads are drawn from."""

from dataclasses import asdict
from functools import cache

from game.drawing.features import Features
from game.rules.archive import Portrait

GROUNDS = {"centre": "red", "opposition": "blue", "neutral": "tan"}
"""The ground behind a head, by the side that the record puts a person on."""


@cache  # a list of people has hundreds of them
def features(portrait: Portrait | None, *, dead: bool = False) -> Features | None:
    """Features of a portrait, without its colour for the dead; None is drawn as a silhouette."""
    if portrait is None:
        return None
    named = asdict(portrait)
    side = str(named.pop("side") or "neutral")
    return Features.of({**named, "ground": GROUNDS.get(side, "tan")}, drained=dead)
