"""Proposals: what a vote decides may not be told from what was put before it.

An answer that gives a mandate for a vote of its own turn is a proposal to those who vote, unless
it is a `deed`, which stays done. What a later text says of a proposal either is only that it was
made, and its mark says so, or it asks how the vote went.
"""

import re
from collections.abc import Iterator, Mapping
from functools import partial

from game.content.build.cards import Calendar, inside
from game.content.build.own import shares
from game.content.build.scenario import played
from game.content.domains import conditions
from game.content.findings import Finding, find
from game.content.library import Entry, Library
from game.content.notes import digest
from game.content.schema.cards import Card, Echo
from game.content.schema.scenarios import Scenario
from game.content.schema.scenes import Line
from game.content.schema.votes import Vote
from game.content.traversal import Path
from game.rules.conditions import AllOf, AnyOf, Chosen, Condition, Not, Won
from game.rules.effects import Mandate

_PUT = re.compile(
    r"\b(?:propos|want|would|ask|spoke|said|offer|nam(?:e|ed)\b|mov(?:e|ed)\b|support|voted"
    r"|went with|stood by|fought for|reported for|(?:was|were) for\b|agreed|took up)"
)
"""What a mark says of a proposal: that it was made, and not that it was carried."""

Proposals = Mapping[tuple[str, str], frozenset[str]]
"""A card and its answer → the votes of the same turn that decide on what is proposed."""

Problem = tuple[Path, str, str, frozenset[str]]
"""Where it stands, the card, the answer, the votes."""


def foregone_votes(library: Library) -> Iterator[Finding]:
    """E357: a text tells as decided what was only put to a vote."""
    every = _proposals(library)
    facts = digest(dict(every))
    for entry in library.entries():
        if entry.kind != "votes":  # what one is held for is not how it went
            judge = partial(_foregone, entry, every)
            yield from entry.notes.unless_clean("proposals", facts, judge)


def _foregone(entry: Entry, every: Proposals) -> Iterator[Finding]:
    for path, card, option, votes in (*_asked(entry, every), *_quoted(entry, every)):
        yield find(
            "E357",
            entry.spot(path),
            card=card,
            option=option,
            vote=", ".join(sorted(votes)),
            context=entry.describe(path),
        )


def _proposals(library: Library) -> Proposals:
    scenarios = played(library)
    votes = library.of("votes", Vote)
    found: dict[tuple[str, str], frozenset[str]] = {}
    every = library.of("cards", Card)
    for entry in library.entries("cards"):
        for option, swayed in entry.notes.value("mandates", partial(_swayed, entry)):
            card = every[entry.id]
            here = frozenset(
                each for each in swayed if each in votes and _meet(card, votes[each], scenarios)
            )
            if here:
                found[card.id, option] = here
    return found


def _swayed(entry: Entry) -> list[tuple[str, list[str]]]:
    """The answers of a card that propose something, and the votes that they speak to."""
    options = entry.entity.options if isinstance(entry.entity, Card) else ()
    every = (
        (option.id, sorted({each.vote for each in option.effects if isinstance(each, Mandate)}))
        for option in options
        if not option.deed
    )
    return [(option, votes) for option, votes in every if votes]


def _meet(card: Card, vote: Vote, scenarios: list[tuple[Scenario, Calendar]]) -> bool:
    """Whether a card can lie on the desk in the turn of a vote."""
    first, last = card.window.first, card.window.last
    return any(
        set(inside(first, last, days)) & set(inside(vote.turn, vote.turn, days))
        for scenario, days in scenarios
        if shares(scenario, card.scenarios) and shares(scenario, vote.scenarios)
    )


def _asked(entry: Entry, every: Proposals) -> Iterator[Problem]:
    """Conditions that ask whether a proposal was made, and not how the vote on it went."""
    for condition, path in conditions(entry):
        for each in _plain(condition):
            if isinstance(each, Chosen) and each.option is not None:
                votes = every.get((each.card, each.option), frozenset())
                if votes and not _knows(condition, votes):
                    yield path, each.card, each.option, votes


def _quoted(entry: Entry, every: Proposals) -> Iterator[Problem]:
    """Echoes of proposals, on cards and in scenes, that do not call them so."""
    for model, path in entry.models:
        if isinstance(model, Echo):
            card, options, mark, when = model.card, model.options, model.mark, model.when
        elif isinstance(model, Line) and model.echo is not None:
            card, options = model.echo.card, model.echo.options
            mark, when = model.echo.mark, model.when
        else:
            continue
        if card is None:  # it owes nothing to an answer
            continue
        for option in options:
            votes = every.get((card, option), frozenset())
            if votes and not _knows(when, votes) and not _PUT.search(mark or ""):
                yield path, card, option, votes


def _knows(condition: Condition | None, votes: frozenset[str]) -> bool:
    """Whether a condition asks how one of the votes went."""
    return any(isinstance(each, Won) and each.vote in votes for each in _plain(condition))


def _plain(condition: Condition | None) -> Iterator[Condition]:
    """The plain conditions that one is made of."""
    if isinstance(condition, AllOf | AnyOf):
        for each in condition.of:
            yield from _plain(each)
    elif isinstance(condition, Not):
        yield from _plain(condition.of)
    elif condition is not None:
        yield condition
