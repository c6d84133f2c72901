"""Where the player left the record, and which later cards that brought or kept away."""

from collections.abc import Iterator
from dataclasses import dataclass

from game.locale import Locale
from game.rules.conditions import AllOf, AnyOf, Chosen, Condition, Flag
from game.rules.effects import BringCard, DelayEffects, Effect, SetFlag
from game.rules.scenario import Card, Scenario
from game.rules.scoring.record import Divergence
from game.rules.state import State


@dataclass(frozen=True, slots=True)
class DivergenceView:
    """A place where the player left the record.

    `opened` are later cards that came because of it, `closed` those that stayed away, `spoken`
    those that came in any case and spoke of it.
    """

    month: str
    card: str
    act: str
    chosen: str
    recorded: str
    record: str
    grade: str
    opened: tuple[str, ...] = ()
    closed: tuple[str, ...] = ()
    spoken: tuple[str, ...] = ()


def divergence_view(
    one: Divergence, state: State, scenario: Scenario, locale: Locale
) -> DivergenceView:
    """A divergence with its chain."""
    stem = f"card.{one.card}.option"
    opened = [each for each in _hanging(scenario, one.card, one.chosen) if each in state.seen]
    closed = [each for each in _hanging(scenario, one.card, one.recorded) if each not in state.seen]
    return DivergenceView(
        month=locale.turn(scenario.turns[one.turn - 1]),
        card=locale.text(f"card.{one.card}.title"),
        act=scenario.cards[one.card].act,
        chosen=locale.text(f"{stem}.{one.chosen}.label"),
        recorded=locale.text(f"{stem}.{one.recorded}.label"),
        record=locale.text(f"{stem}.{one.recorded}.record"),
        grade=locale.text(f"grade.{one.grade}"),
        opened=tuple(locale.text(f"card.{each}.title") for each in opened),
        closed=tuple(locale.text(f"card.{each}.title") for each in closed),
        spoken=tuple(
            locale.text(f"card.{each}.title")
            for each in _speaking(scenario, one.card, one.chosen)
            if each in state.seen and each not in opened
        ),
    )


def _speaking(scenario: Scenario, card: str, option: str) -> list[str]:
    """The cards of its seat that have an echo of a card that was answered so."""
    seat = scenario.cards[card].seat
    return [
        each.id
        for each in scenario.cards.values()
        if each.id != card
        and each.seat == seat
        and any(
            echo.card == card and (not echo.options or option in echo.options)
            for echo in (*each.echoes, *(e for answer in each.options for e in answer.echoes))
        )
    ]


def _hanging(scenario: Scenario, card: str, option: str) -> list[str]:
    """The cards that come only, or also, because a card was answered so."""
    chosen = scenario.cards[card].option(option)
    effects = tuple(_all(chosen.effects)) if chosen is not None else ()
    flags = {each.flag for each in effects if isinstance(each, SetFlag)}
    brought = {each.card for each in effects if isinstance(each, BringCard)}
    return [
        each.id
        for each in scenario.cards.values()
        if each.id != card and (each.id in brought or _asks(each, flags, card, option))
    ]


def _all(effects: tuple[Effect, ...]) -> Iterator[Effect]:
    """Effects, and those that they delay."""
    for effect in effects:
        yield effect
        if isinstance(effect, DelayEffects):
            yield from _all(effect.effects)


def _asks(card: Card, flags: set[str], asked: str, option: str) -> bool:
    return card.when is not None and any(
        (isinstance(part, Flag) and part.flag in flags)
        or (isinstance(part, Chosen) and part.card == asked and part.option in (None, option))
        for part in _parts(card.when)
    )


def _parts(condition: Condition) -> Iterator[Condition]:
    """What a condition asks for; what it forbids (`not`) is left out."""
    if isinstance(condition, AllOf | AnyOf):
        for each in condition.of:
            yield from _parts(each)
    else:
        yield condition
