"""Chips of an option: what it costs, and as much of what it does as the preview level tells."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Literal

from game.locale import Locale
from game.rules.effects import (
    Assign,
    BringCard,
    ChangeNumber,
    DelayEffects,
    Effect,
    Give,
    Mandate,
    Place,
    SendCircular,
    Vacate,
)
from game.rules.scenario import Scenario
from game.viewmodel.context import PreviewLevel
from game.viewmodel.names import owner_name, person_name, short_name

Kind = Literal["plain", "cost", "gold"]

UNSURE = ("lenin-confidence", "exposure", "discussion")
"""Numbers that nobody in the office could read off: their chips are gold."""

STEPS = {"permille": (40, 80), "points": (3, 6), "roubles": (3_000, 9_000)}
"""From these sizes on, by unit, a change gets two and three arrows."""


@dataclass(frozen=True, slots=True)
class ChipView:
    """A short fact. `trend` is the number of arrows, up or down; `desk` draws the clock sign."""

    text: str
    kind: Kind = "plain"
    trend: int = 0
    desk: bool = False


def price_chips(prices: Mapping[str, int], locale: Locale) -> tuple[ChipView, ...]:
    """A price, purse by purse."""
    return tuple(
        ChipView(_price(locale, number, by), "cost", 0, number == "desk-time")
        for number, by in prices.items()
        if by
    )


def _price(locale: Locale, number: str, by: int) -> str:
    key = f"ui.cost.{number}"
    if locale.has(key) or locale.has(f"{key}.other"):
        return locale.text(key, amount=by, count=by)
    return locale.text("ui.cost.any", amount=by, what=short_name(locale, number))


def effect_chips(
    effects: Iterable[Effect], scenario: Scenario, locale: Locale, preview: PreviewLevel
) -> tuple[ChipView, ...]:
    """What effects do: sign and size (student), who is touched (secretary), nothing (archive)."""
    if preview == "archive":
        return ()
    found = [chip for each in effects if (chip := _chip(each, scenario, locale)) is not None]
    if preview == "secretary":
        found = [replace(chip, trend=0) for chip in found]
    merged: dict[str, ChipView] = {}
    for chip in found:
        known = merged.get(chip.text)
        if known is None or abs(chip.trend) > abs(known.trend):
            merged[chip.text] = chip
    return tuple(merged.values())


def arrows(unit: str, by: int, *, many: bool = False) -> int:
    """How many arrows a change gets (1–3), with its sign. What moves everywhere counts double."""
    if not by:
        return 0
    two, three = STEPS.get(unit, (10, 100))
    size = abs(by) * (2 if many else 1)
    count = 1 + (size >= two) + (size >= three)
    return count if by > 0 else -count


def _chip(effect: Effect, scenario: Scenario, locale: Locale) -> ChipView | None:
    """The chip of one effect; what only the rules remember (a flag) has none."""
    match effect:
        case ChangeNumber():
            return _moved(effect, scenario, locale)
        case Give(privilege=privilege, target=target, amount=amount):
            args = {"what": locale.name("privilege", privilege) or privilege}
            who = _owner(locale, target)
            return ChipView(locale.text("ui.chip.give", who=who, **args), trend=_sign(amount))
        case Mandate(vote=vote, by=by) if vote in scenario.votes:
            side = locale.text(f"vote.{vote}.option.{scenario.votes[vote].options[0]}.label")
            return ChipView(locale.text("ui.chip.mandate", side=side), trend=arrows("permille", by))
        case DelayEffects(turns=turns):
            return ChipView(locale.text("ui.chip.fuse", count=turns), "gold")
        case BringCard():
            return ChipView(locale.text("ui.chip.card"), "gold")
        case _:
            text = _plain(effect, locale)
            return ChipView(text) if text else None


def _plain(effect: Effect, locale: Locale) -> str:
    """Words for effects that are simply done."""
    match effect:
        case Place(post=post, person=person):
            who = person_name(locale, person)
            return locale.text("ui.chip.place", who=who, post=post)
        case Vacate(post=post):
            return locale.text("ui.chip.vacate", post=post)
        case SendCircular(subject=subject):
            return locale.text("ui.chip.circular", subject=subject)
        case Assign(persons=persons):
            return locale.text("ui.chip.assign", persons=persons)
        case _:
            return ""


def _moved(effect: ChangeNumber, scenario: Scenario, locale: Locale) -> ChipView:
    number, where = effect.number, effect.at
    declared = scenario.numbers[number]
    many = where is not None and (where == "all" or where.endswith("-regions"))
    trend = arrows("permille" if number == "tie" else declared.unit, effect.by, many=many)
    kind: Kind = "gold" if number in UNSURE else "plain"
    if where is None or declared.scope == "centre":
        return ChipView(short_name(locale, number), kind, trend)
    owner = _owner(locale, where)
    key = f"ui.chip.{number}" if number in ("tie", "exposure") else "ui.chip.at"
    text = locale.text(key, what=short_name(locale, number), who=owner)
    return ChipView(text, kind, trend)


def _owner(locale: Locale, owner: str) -> str:
    """An owner in as few letters as a chip has room for."""
    short = locale.plain(f"ui.chip.owner.{owner.replace(':', '.')}")
    return short or owner_name(locale, owner)


def _sign(amount: int) -> int:
    return (amount > 0) - (amount < 0)
