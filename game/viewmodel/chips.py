"""Chips of an option: what it costs, and as much of what it does as the preview level tells.

The student reads every effect with its sign and size. The secretary reads few chips: the price,
what else it takes from a purse, the people it touches, and the one other thing that is moved most
and not by every answer. Of a purse it is always said whether it loses or gains.
"""

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
from game.rules.ids import CentreNumberId, PersonId, Seat
from game.rules.scenario import Card, Option, Scenario
from game.rules.visibility import PURSES
from game.viewmodel.context import ViewContext
from game.viewmodel.names import number_name, owner_name, person_name, short_name
from game.viewmodel.shared import Face, face_of

Kind = Literal["plain", "cost", "gold"]

UNSURE = ("lenin-confidence", "exposure", "discussion")
"""Numbers that nobody in the office could read off: their chips are gold."""

STEPS = {"permille": (40, 80), "points": (3, 6), "roubles": (3_000, 9_000)}
"""From these sizes on, by unit, a change gets two and three arrows."""


FEW = 3
"""So many chips an option has before a secretary, and so many heads stand in one of them."""

PAID: Mapping[Seat, tuple[str, ...]] = {
    "general-secretary": (*PURSES["general-secretary"], "authority"),
    "opposition": PURSES["opposition"],
}
"""What a seat pays with: its purses, and what the Secretariat spends besides when it signs."""

MAIN = 30
"""From so many thousandths of what a purse begins with on, a loss is a main price."""

ABOVE_NUMBERS, BELOW_NUMBERS = 2_000, 0
"""Weights of what is no number: done outright it tells more than any, that more comes it least."""


@dataclass(frozen=True, slots=True)
class ChipView:
    """A short fact. `trend` is the number of arrows, up or down; `desk` draws the clock sign.

    `faces` are the people whom it is about, `tip` says what it stands for.
    """

    text: str
    kind: Kind = "plain"
    trend: int = 0
    desk: bool = False
    faces: tuple[Face, ...] = ()
    tip: str = ""


def option_chips(context: ViewContext, card: Card, option: Option) -> tuple[ChipView, ...]:
    """The chips of an option: its price, and of what it does what the preview level tells."""
    locale, scenario = context.locale, context.scenario
    prices = price_chips(option.cost, locale)
    match context.preview:
        case "archive":
            return prices
        case "student":
            return prices + effect_chips(option.effects, scenario, locale)
        case "secretary":
            return (*prices, *_few(context, card, option))[: max(FEW, len(prices))]


def price_chips(prices: Mapping[CentreNumberId, int], locale: Locale) -> tuple[ChipView, ...]:
    """A price, purse by purse."""
    return tuple(
        ChipView(
            _price(locale, number, by),
            "cost",
            desk=number == "desk-time",
            tip=locale.text("ui.chip.cost.tip", about=_about(locale, number)),
        )
        for number, by in prices.items()
        if by
    )


def _price(locale: Locale, number: str, by: int) -> str:
    key = f"ui.cost.{number}"
    if locale.has(key) or locale.has(f"{key}.other"):
        return locale.text(key, amount=by, count=by)
    return locale.text("ui.cost.any", amount=by, what=short_name(locale, number))


def effect_chips(
    effects: Iterable[Effect], scenario: Scenario, locale: Locale
) -> tuple[ChipView, ...]:
    """What effects do, each with its sign and size; what moves one thing twice has one chip."""
    merged: dict[str, ChipView] = {}
    for effect in effects:
        chip = _chip(effect, scenario, locale)
        if chip is None:
            continue
        known = merged.get(chip.text)
        if known is None or abs(chip.trend) > abs(known.trend):
            merged[chip.text] = chip
    return tuple(merged.values())


def _few(context: ViewContext, card: Card, option: Option) -> tuple[ChipView, ...]:
    """What is lost from a purse, the people, then the largest of the rest without its sign.

    What every answer moves tells them not apart, and comes last. Of two that are as large the first
    counts: the order is the author's, and tells nothing.
    """
    lost = _lost(context, card.seat, option)
    people = _people(context, option.effects)
    found = _weighed(context, card, option)
    common = set(found).intersection(*(_weighed(context, card, each) for each in card.options))
    ranked = sorted(found, key=lambda text: (text not in common, found[text][0]), reverse=True)
    largest = None if lost is not None else next((found[text][1] for text in ranked), None)
    return tuple(chip for chip in (lost, people, largest) if chip is not None)


def _lost(context: ViewContext, seat: Seat, option: Option) -> ChipView | None:
    """What an option takes from a purse besides its price, if that is much: of several the most."""
    shares = {
        each: -_by(option, each) * 1000 // max(1, context.scenario.numbers[each].start)
        for each in PAID[seat]
    }
    most = max(shares, key=lambda each: shares[each])
    return _of_purse(context, most, gained=False) if shares[most] >= MAIN else None


def _by(option: Option, number: str) -> int:
    """By how much an option moves a number of the centre at once."""
    moved = (each for each in option.effects if isinstance(each, ChangeNumber))
    return sum(each.by for each in moved if each.number == number)


def _of_purse(context: ViewContext, number: str, *, gained: bool) -> ChipView:
    """A purse and whether it is lost from or gained: a price is never shown without its sign."""
    key = "ui.chip.gained" if gained else "ui.chip.lost"
    what, about = short_name(context.locale, number), _about(context.locale, number)
    say = context.locale.text
    return ChipView(say(key, what=what), tip=say(f"{key}.tip", about=about))


def _weighed(
    context: ViewContext, card: Card, option: Option
) -> Mapping[str, tuple[int, ChipView]]:
    """What an option moves besides people, by what it moves: how much, and the chip."""
    found: dict[str, tuple[int, ChipView]] = {}
    for each in option.effects:
        chip = _chip(each, context.scenario, context.locale)
        if chip is not None and _person_of(each, context.scenario) is None:
            shown, weight = (
                _unsigned(context, card.seat, chip, each),
                _weight(each, context.scenario),
            )
            thing = shown.text if isinstance(each, Mandate) else chip.text
            if thing not in found or weight > found[thing][0]:
                found[thing] = weight, shown
    return found


def _unsigned(context: ViewContext, seat: Seat, chip: ChipView, effect: Effect) -> ChipView:
    """A chip that does not say which way a thing goes, unless it goes into a purse or out of it."""
    match effect:
        case Mandate():
            return replace(chip, text=context.locale.text("ui.chip.vote"), trend=0)
        case ChangeNumber(number=number, by=by) if number in PAID[seat]:
            return _of_purse(context, number, gained=by > 0)
        case _:
            return replace(chip, trend=0)


def _people(context: ViewContext, effects: Iterable[Effect]) -> ChipView | None:
    """One chip for everybody who is touched by name: heads, and the names of the first ones."""
    touched = (_person_of(each, context.scenario) for each in effects)
    found = dict.fromkeys(each for each in touched if each is not None)
    if not found:
        return None
    faces = tuple(face_of(each, context.locale, context.archive) for each in found)
    names = [each.name for each in faces]
    shown = ", ".join(names[:FEW])
    more = len(names) - FEW
    say = context.locale.text
    text = say("ui.chip.people-more", who=shown, count=more) if more > 0 else shown
    return ChipView(text, faces=faces[:FEW], tip=say("ui.chip.people.tip", who=", ".join(names)))


def _person_of(effect: Effect, scenario: Scenario) -> PersonId | None:
    """Whom an effect touches by name, if it touches one person and nothing else."""
    match effect:
        case ChangeNumber(number="tie", at=str(who)) | Place(person=who):
            return who if who in scenario.people else None
        case _:
            return None


def _weight(effect: Effect, scenario: Scenario) -> int:
    """How much an effect moves, in thousandths of what it could; everywhere counts double.

    The measure knows neither good nor bad, nor what was done in the record.
    """
    match effect:
        case ChangeNumber(number=number, at=where, by=by):
            declared = scenario.numbers[number]
            share = abs(by) * 1000 // max(1, declared.high - declared.low)
            return 1 + share * (2 if _is_many(where) else 1)
        case Mandate(by=by):
            return 1 + abs(by) // 2
        case DelayEffects() | BringCard():
            return BELOW_NUMBERS
        case _:
            return ABOVE_NUMBERS


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
            what, who = locale.name("privilege", privilege) or privilege, _owner(locale, target)
            return _told(locale, "give", trend=_sign(amount), who=who, what=what)
        case Mandate(vote=vote, by=by) if vote in scenario.votes:
            side = locale.text(f"vote.{vote}.option.{scenario.votes[vote].options[0]}.label")
            return _told(locale, "mandate", trend=arrows("permille", by), side=side)
        case DelayEffects(turns=turns):
            return _told(locale, "fuse", "gold", count=turns)
        case BringCard():
            return _told(locale, "card", "gold")
        case _:
            text = _plain(effect, locale)
            tip = locale.text("ui.chip.done.tip")
            return ChipView(text, tip=tip) if text else None


def _told(
    locale: Locale, key: str, kind: Kind = "plain", trend: int = 0, **args: str | int
) -> ChipView:
    """A chip that the texts have words for, and words to explain it."""
    text = locale.text(f"ui.chip.{key}", **args)
    return ChipView(text, kind, trend, tip=locale.text(f"ui.chip.{key}.tip", **args))


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
    unit = "permille" if number == "tie" else declared.unit
    trend = arrows(unit, effect.by, many=_is_many(where))
    kind: Kind = "gold" if number in UNSURE else "plain"
    tip = _about(locale, number)
    if kind == "gold":
        tip = locale.text("ui.chip.unsure.tip", about=tip)
    if where is None or declared.scope == "centre":
        return ChipView(short_name(locale, number), kind, trend, tip=tip)
    owner = _owner(locale, where)
    key = f"ui.chip.{number}" if number in ("tie", "exposure") else "ui.chip.at"
    text = locale.text(key, what=short_name(locale, number), who=owner)
    return ChipView(text, kind, trend, tip=tip)


def _is_many(where: str | None) -> bool:
    """Whether a change is made in many places at once."""
    return where is not None and (where == "all" or where.endswith("-regions"))


def _about(locale: Locale, number: str) -> str:
    """What a number is, in a sentence, by its name."""
    about = locale.plain(f"number.{number}.about") or ""
    return locale.text("ui.chip.number.tip", name=number_name(locale, number), about=about)


def _owner(locale: Locale, owner: str) -> str:
    """An owner in as few letters as a chip has room for."""
    short = locale.plain(f"ui.chip.owner.{owner.replace(':', '.')}")
    return short or owner_name(locale, owner)


def _sign(amount: int) -> int:
    return (amount > 0) - (amount < 0)
