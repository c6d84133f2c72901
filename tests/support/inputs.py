"""Scenarios in which one input is another than recorded, for tests of what follows from what."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import fields, is_dataclass, replace

from game.rules.conditions import Count, NumberIs
from game.rules.effects import ChangeNumber, DelayEffects, Effect
from game.rules.ids import NumberId
from game.rules.moves import Move, Plan
from game.rules.quantity import Quantity
from game.rules.scenario import (
    Card,
    Choice,
    Form,
    Organisation,
    Privilege,
    Scenario,
)

Change = Callable[[Scenario], Scenario]
Keep = Callable[[Effect], bool]


def start(number: NumberId, value: int) -> Change:
    """The number begins elsewhere: that of the centre, or of every owner."""

    def change(scenario: Scenario) -> Scenario:
        starts = {**scenario.starts}
        for key in _keys(scenario, number):
            starts[key] = value
        return replace(scenario, starts=starts, organisations=_told(scenario, number, value))

    return change


def fixed(number: NumberId, value: int) -> Change:
    """The number begins elsewhere, and nothing in content moves it; the rules still may."""
    return lambda scenario: start(number, value)(untouched(number)(scenario))


def untouched(*numbers: NumberId) -> Change:
    """No effect of content moves the numbers."""

    def keeps(effect: Effect) -> bool:
        return not (isinstance(effect, ChangeNumber) and effect.number in numbers)

    return lambda scenario: _without_moves(filtered(scenario, keeps), numbers)


def without_votes_weight() -> Change:
    """No card throws weight into a vote."""
    return lambda scenario: filtered(scenario, lambda effect: effect.kind != "mandate")


def series(number: NumberId, value: int) -> Change:
    """The recorded series stands at one figure in every turn."""

    def change(scenario: Scenario) -> Scenario:
        turns = tuple(
            replace(turn, series={**turn.series, number: value}) for turn in scenario.turns
        )
        return replace(scenario, turns=turns)

    return change


def coefficient(name: str, value: int) -> Change:
    """The reading has another coefficient."""

    def change(scenario: Scenario) -> Scenario:
        reading = scenario.reading
        weights = {**reading.coefficients, name: value}
        return replace(scenario, reading=replace(reading, coefficients=weights))

    return change


def plan(monthly: int, responsible: int) -> Change:
    """The assignment department is told something else from the first month, once for all."""

    def change(scenario: Scenario) -> Scenario:
        moves = tuple(each for each in scenario.recorded if not isinstance(each.move, Plan))
        told = fixed("assignments-plan", monthly)(fixed("responsible-share", responsible)(scenario))
        return replace(told, recorded=moves)

    return change


def without(kind: type[Move]) -> Change:
    """Nobody recorded any move of a kind."""

    def change(scenario: Scenario) -> Scenario:
        moves = tuple(each for each in scenario.recorded if not isinstance(each.move, kind))
        return replace(scenario, recorded=moves)

    return change


def undecided(card: str) -> Change:
    """Nobody recorded what was decided on a card, and no answer to it does anything."""

    def change(scenario: Scenario) -> Scenario:
        one = scenario.cards[card]
        options = tuple(replace(option, recorded=False, effects=()) for option in one.options)
        return replace(scenario, cards={**scenario.cards, card: replace(one, options=options)})

    return change


def asked_for(scenario: Scenario) -> set[NumberId]:
    """Every number that a price, a condition, a measure or an aim reads."""
    found: set[NumberId] = set()
    for each in _inside(scenario):
        if isinstance(each, NumberIs | Count):
            found.add(each.number)
        elif isinstance(each, Quantity):
            found |= {name.partition("@")[0] for name in (*each.of, *each.over)}
        found |= getattr(each, "cost", {}).keys() if not isinstance(each, Privilege) else set()
    return found


def _inside(thing: object) -> Iterator[object]:
    """Every record in a record, however deep."""
    if is_dataclass(thing):
        yield thing
        for each in fields(thing):
            yield from _inside(getattr(thing, each.name))
    elif isinstance(thing, Mapping):
        for value in thing.values():
            yield from _inside(value)
    elif isinstance(thing, tuple):
        for value in thing:
            yield from _inside(value)


def effects(scenario: Scenario) -> Iterator[tuple[str, Effect]]:
    """Every effect of content with its place in words; those that wait too."""
    for card in scenario.cards.values():
        for option in card.options:
            yield from _flat(f"card {card.id}, {option.id}", option.effects)
        yield from _flat(f"card {card.id}, left lying", card.lapse)
    for vote in scenario.votes.values():
        for outcome, waiting in vote.outcomes.items():
            yield from _flat(f"vote {vote.id}, {outcome}", waiting)
    for action in scenario.actions.values():
        yield from _flat(f"action {action.id}", action.effects)


def touched(scenario: Scenario) -> Iterator[tuple[str, NumberId]]:
    """Every number that an effect, a paper or a circular moves, with the place where it does."""
    for place, effect in effects(scenario):
        if isinstance(effect, ChangeNumber):
            yield place, effect.number
    for form in scenario.forms.values():
        for field, choices in form.fields.items():
            for choice in choices:
                for number in (*choice.sent, *choice.local):
                    yield f"{form.id} {field} {choice.id}", number


def filtered(scenario: Scenario, keep: Keep) -> Scenario:
    """The scenario with only those effects of cards, votes and actions that are to be kept."""
    return replace(
        scenario,
        cards={name: _card(card, keep) for name, card in scenario.cards.items()},
        votes={
            name: replace(
                vote, outcomes={each: _kept(row, keep) for each, row in vote.outcomes.items()}
            )
            for name, vote in scenario.votes.items()
        },
        actions={
            name: replace(action, effects=_kept(action.effects, keep))
            for name, action in scenario.actions.items()
        },
    )


def _card(card: Card, keep: Keep) -> Card:
    options = tuple(replace(each, effects=_kept(each.effects, keep)) for each in card.options)
    return replace(card, options=options, lapse=_kept(card.lapse, keep))


def _kept(found: tuple[Effect, ...], keep: Keep) -> tuple[Effect, ...]:
    inside = (
        replace(each, effects=_kept(each.effects, keep)) if isinstance(each, DelayEffects) else each
        for each in found
    )
    return tuple(each for each in inside if keep(each))


def _flat(place: str, found: tuple[Effect, ...]) -> Iterator[tuple[str, Effect]]:
    for each in found:
        yield place, each
        if isinstance(each, DelayEffects):
            yield from _flat(place, each.effects)


def _without_moves(scenario: Scenario, numbers: tuple[NumberId, ...]) -> Scenario:
    """Papers and circulars that do not move the numbers either."""
    forms = {name: _quiet_form(form, numbers) for name, form in scenario.forms.items()}
    return replace(scenario, forms=forms)


def _quiet_form(form: Form, numbers: tuple[NumberId, ...]) -> Form:
    fields = {
        field: tuple(_quiet_choice(each, numbers) for each in choices)
        for field, choices in form.fields.items()
    }
    return replace(form, fields=fields)


def _quiet_choice(choice: Choice, numbers: tuple[NumberId, ...]) -> Choice:
    return replace(choice, sent=_less(choice.sent, numbers), local=_less(choice.local, numbers))


def _less(moved: Mapping[NumberId, int], numbers: tuple[NumberId, ...]) -> dict[NumberId, int]:
    return {name: by for name, by in moved.items() if name not in numbers}


def _keys(scenario: Scenario, number: NumberId) -> list[str]:
    """The ledger keys that stand for a number, but for those that organisations declare."""
    if "@" in number:
        return [number]
    scope = scenario.numbers[number].scope
    return [f"{number}@{each}" for each in scenario.owners(scope)] or [number]


def _told(scenario: Scenario, number: NumberId, value: int) -> dict[str, Organisation]:
    return {
        name: replace(each, numbers={**each.numbers, number: value})
        if number in each.numbers
        else each
        for name, each in scenario.organisations.items()
    }
