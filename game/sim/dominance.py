"""Whether every answer to a card is somebody's best: no option may be there to be avoided.

A state in which the card lies on the desk is sampled from play; every open answer is given in it,
with its delayed effects, the replies to its letter and the first steps of a man it places; and
five bots that each want one thing say which they would take. An option that no bot would take in
any state, and that another beats for some bot and equals for the rest, is dominated.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import product

from game.rules.apply import apply_move
from game.rules.draft import Draft
from game.rules.effects import DelayEffects, Effect
from game.rules.ids import CardId, Id, NumberId, OptionId, Seat
from game.rules.legal import refusal
from game.rules.moves import Choose
from game.rules.power import circulars, placement
from game.rules.power.effects import apply_effect
from game.rules.scenario import Card, Option, Scenario
from game.rules.seats.policies import POLICIES
from game.rules.state import State, Why
from game.sim.play import play

Wants = Mapping[NumberId, int]

_SAID = {"factory": 1, "office": 2, "student": 2, "army": 2, "village": 1}
"""What a word in the cells counts, by how far their kind comes over (mood.HEARING)."""

_AGAINST = {
    **{f"opposition-{each}": 2 for each in _SAID},
    **{f"argued-{each}": by for each, by in _SAID.items()},
}
_QUIET = {each: -by for each, by in _AGAINST.items()}

UTILITIES: Mapping[Seat, Mapping[Id, Wants]] = {
    "general-secretary": {
        "office": {
            "authority": 3,
            "grip": 4,
            "loyalty": 3,
            "rank-loyalty": 2,
            "recommended": 1,
            "appointed": 1,
            "staff-ceiling": 2,
            "staff": 1,
            "instructors": 1,
            "posts-listed": 2,
            "tie": 8,
            "cc-proposed": 1,
            "mandate": 1,
            "assignments-quality": 1,
            "transfers-rule": 1,
            "summons-plan": 1,
            "contested": -2,
            "away": -200,  # a committee without its secretary has half of its hold
            "doors": 4,
        },
        "calm": {
            "scrutiny": -3,
            "exposure": -5,
            "lenin-confidence": 2,
            "squabble": -2,
            "load": -1,
            "discussion": -2,
            "watch": 1,
            "strikes": -1,
        },
        "cells": {"contentment": 5, **_QUIET, "wage-index": 1, "free-elections": 1, "load": -1},
        "argument": {
            "standing": -3,
            "platform": -3,
            "coalition": 3,
            "lenin-confidence": 1,
            "pressure-on-press": 1,
            "komsomol-line": 1,
            "army-line": 1,
            "legality": -1,
            "authority": 1,
            "access": -1,
            "supporters": -1,
            "tie": 4,
            "line": 2,
            "mandate": 2,
        },
        "saving": {
            "desk-time": 3,
            "fund": 20,
            "cadres": 3,
            "authority": 1,
            "staff": -1,
            "load": -2,
            "squabble": -1,
            "assignments-backlog": -1,
        },
    },
    "opposition": {
        "conferences": {
            **_AGAINST,
            "grip": -4,
            "contested": 3,
            "away": 200,
            "loyalty": -2,
            "recommendations": -1,
            "free-elections": 1,
            "sheltered": 1,
            "rank-loyalty": -2,
            "transfers-rule": -1,
            "posts-listed": -1,
            "tie": -6,
            "line": -6,
            "mandate": -1,
        },
        "legality": {"legality": 4, "watch": -4, "pressure-on-press": -1, "coalition": -1},
        "cells": {"contentment": 3, **_AGAINST, "discussion": 3, "receptive": 1, "load": -1},
        "argument": {
            "standing": 3,
            "platform": 3,
            "scrutiny": 1,
            "exposure": 3,
            "authority": -2,
            "coalition": -2,
            "army-line": -1,
            "komsomol-line": -1,
            "mandate": -1,
            "lenin-confidence": -1,
            "doors": 4,
        },
        "saving": {"supporters": 3, "access": 3, "legality": 1, "watch": -1, "standing": 1},
    },
}
"""What each bot wants: how much a number counts, measured in parts of its range.

A number of an organisation or person counts by the mean over all of them; the mandate of a vote
counts towards the side of the General Secretary. `doors` are flags raised and cards brought: what
can be done later.
"""

DOORS = "doors"

SCALE = 10_000_000
Judged = Mapping[OptionId, tuple[int, ...]]


@dataclass(frozen=True, slots=True)
class Dominated:
    """An option that nobody would take, and the one that is taken instead."""

    card: CardId
    option: OptionId
    by: OptionId


def samples(
    scenario: Scenario, games: int, each: int, seed: str = "DESK"
) -> Mapping[CardId, list[State]]:
    """Up to `each` states for every card of the seat in which it lies on the desk."""
    found: dict[CardId, list[State]] = {}
    for number in range(games):
        policy = POLICIES["random" if number % 3 else "recorded"]
        last: dict[CardId, State] = {}
        play(
            scenario,
            f"{seed}-{number}",
            policy,
            lambda step, seen=last: seen.update(  # type: ignore[misc] # mypy cannot see the default
                {
                    item.card: step.state
                    for item in step.state.desks[scenario.seat].tray
                    if item.card not in seen
                }
            ),
        )
        for card, state in last.items():
            if len(kept := found.setdefault(card, [])) < each:
                kept.append(state)
    return found


def judge(scenario: Scenario, card: Card, state: State) -> Judged:
    """What each bot makes of each open answer."""
    bots = UTILITIES[card.seat].values()
    later = _kinds(card)
    judged: dict[OptionId, tuple[int, ...]] = {}
    for option in card.options:
        if refusal(state, Choose(card.id, option.id), scenario) is None:
            after = _after(scenario, state, card, option, later)
            judged[option.id] = tuple(_worth(scenario, wants, state, after) for wants in bots)
    return judged


def beaten(card: Card, judged: Sequence[Judged]) -> Iterator[Dominated]:
    """The dominated options of one card, from what the bots make of it in several states."""
    for option in card.options:
        seen = [each for each in judged if option.id in each]
        if not seen or any(_is_best(each, option.id) for each in seen):
            continue
        rivals = [
            other.id
            for other in card.options
            if other.id != option.id and all(other.id in each for each in seen)
        ]
        by = next(
            (each for each in rivals if all(_beats(row, each, option.id) for row in seen)), ""
        )
        yield Dominated(card.id, option.id, by)


def _is_best(judged: Judged, option: OptionId) -> bool:
    """Whether some bot would take it; among equals, only if none of them beats it."""
    for tastes in _tastes(judged):
        top = max(tastes.values())
        if tastes[option] == top and not any(
            _beats(judged, each, option) for each, taste in tastes.items() if taste == top
        ):
            return True
    return False


def _tastes(judged: Judged) -> Iterator[Mapping[OptionId, int]]:
    """What each bot makes of the answers, and each pair of bots that share a desk."""
    bots = [_levelled(column) for column in zip(*judged.values(), strict=True)]
    table = dict(zip(judged, zip(*bots, strict=True), strict=True))
    for one, other in product(range(len(bots)), repeat=2):
        for share in (1, 2):
            yield {name: share * row[one] + row[other] for name, row in table.items()}


def _levelled(column: tuple[int, ...]) -> tuple[int, ...]:
    """A bot's judgements between 0 and 1,000, so that two bots weigh alike."""
    low, wide = min(column), max(column) - min(column)
    return tuple((each - low) * 1000 // wide if wide else 0 for each in column)


def _beats(judged: Judged, one: OptionId, other: OptionId) -> bool:
    pairs = list(zip(judged[one], judged[other], strict=True))
    return all(a >= b for a, b in pairs) and any(a > b for a, b in pairs)


def _after(
    scenario: Scenario, state: State, card: Card, option: Option, later: frozenset[str]
) -> Mapping[str, int]:
    """The ledger when the answer, what it delays, its letter and its placements have worked."""
    draft = Draft(state, scenario, traced=False)
    apply_move(draft, Choose(card.id, option.id))
    why = Why("why.fuse", {"card": card.id, "option": option.id})
    for each in option.effects:
        if isinstance(each, DelayEffects):
            for effect in each.effects:
                apply_effect(draft, effect, why)
    if "send-circular" in later:
        circulars.tick(draft)
    if "place" in later:
        placement.tick(draft)
    doors = sum(each.kind in {"set-flag", "bring-card"} for each in _flat(option.effects))
    return {**draft.ledger, DOORS: doors}


def _kinds(card: Card) -> frozenset[str]:
    """The kinds of effect of any answer; what takes time has to run for all answers alike."""
    return frozenset(each.kind for option in card.options for each in _flat(option.effects))


def _flat(effects: Iterable[Effect]) -> Iterator[Effect]:
    for each in effects:
        yield each
        if isinstance(each, DelayEffects):
            yield from _flat(each.effects)


def _worth(scenario: Scenario, wants: Wants, state: State, after: Mapping[str, int]) -> int:
    total = 0
    for number, weight in wants.items():
        for key, scale in _keys(scenario, number):
            if (moved := after[key] - state.ledger.get(key, 0)) != 0:
                total += weight * moved * scale
    return total


@cache
def _keys(scenario: Scenario, number: NumberId) -> tuple[tuple[str, int], ...]:
    """The ledger keys of a number, and what one unit of each counts for."""
    if number == DOORS:
        return ((DOORS, SCALE // 100),)
    declared = scenario.numbers.get(number)
    if declared is None:
        return ()
    unit = SCALE // (declared.high - declared.low)
    if declared.scope == "centre":
        return ((number, unit),)
    owners = scenario.within_reach(declared.scope)
    if declared.scope == "vote":
        return tuple((f"{number}@{each}", unit * _side(scenario, each)) for each in owners)
    return tuple((f"{number}@{each}", max(1, unit // len(owners))) for each in owners)


def _side(scenario: Scenario, vote: Id) -> int:
    return -1 if scenario.votes[vote].pull < 0 else 1
