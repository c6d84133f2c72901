"""What each effect does to a draft."""

from typing import assert_never

from game.rules.draft import Draft
from game.rules.effects import (
    Assign,
    BringCard,
    ChangeNumber,
    ClearFlag,
    DelayEffects,
    Effect,
    Give,
    Mandate,
    Place,
    SendCircular,
    SetFlag,
    Vacate,
)
from game.rules.ids import at
from game.rules.moves import Write
from game.rules.power.circulars import FIELDS, send
from game.rules.power.placement import place, vacate
from game.rules.power.privilege import give
from game.rules.select import owners
from game.rules.state import DelayedEffect, Why


def apply_effect(draft: Draft, effect: Effect, why: Why) -> None:  # noqa: C901, PLR0912 one case a kind
    """Do what an effect does; `why` is the reason that every change of it gets."""
    match effect:
        case Assign():  # the capacity rule decides what comes of the backlog
            draft.change("assignments-backlog", effect.persons, why)
        case BringCard():
            draft.bring(effect.card)
        case ChangeNumber():
            _change_numbers(draft, effect, why)
        case ClearFlag():
            draft.flag(effect.flag, up=False)
        case DelayEffects():
            _delay(draft, effect, why)
        case Give():
            privilege = draft.scenario.privileges[effect.privilege]
            give(draft, privilege, effect.target, effect.amount, why)
        case Mandate():
            if effect.vote in draft.scenario.votes:
                draft.change(at("mandate", effect.vote), effect.by, why)
        case Place():
            place(draft, effect.post, effect.person, effect.manner, why)
        case SendCircular():
            send(draft, Write("circular", {each: getattr(effect, each) for each in FIELDS}), why)
        case SetFlag():
            draft.flag(effect.flag)
        case Vacate():
            vacate(draft, effect.post, why)
        case _:
            assert_never(effect)


def _change_numbers(draft: Draft, effect: ChangeNumber, why: Why) -> None:
    """Move the number of each owner that `at` names."""
    where = str(why.args["target"]) if effect.at == "target" else effect.at
    for key in owners(draft.scenario, effect.number, where):
        draft.change(key, effect.by, why)


def _delay(draft: Draft, effect: DelayEffects, why: Why) -> None:
    """Let them wait; `why` carries the card and the option they belong to."""
    card, name = str(why.args["card"]), str(why.args["option"])
    option = draft.scenario.cards[card].option(name)
    if option is None:
        raise KeyError(name)
    index = option.effects.index(effect)
    draft.delay(DelayedEffect(draft.turn + effect.turns, card, name, index))
