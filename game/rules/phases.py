"""The phases of a turn, in order; `power/README.md` says what a half-month leaves out."""

from game.rules import tray
from game.rules.draft import Draft
from game.rules.due import is_due
from game.rules.power import (
    assignments,
    centre,
    circulars,
    election,
    levy,
    mood,
    papers,
    placement,
    plenum,
    presence,
    privilege,
    tolerance,
    unseating,
    votes,
)
from game.rules.power.effects import apply_effect
from game.rules.scoring import measured
from game.rules.state import Why

OFTEN = (circulars.tick, papers.tick)
"""What happens at the end of every turn, in this order."""

MONTHLY = (
    assignments.tick,
    placement.tick,
    unseating.tick,
    privilege.tick,
    levy.tick,
    centre.tick,
    plenum.tick,
    tolerance.tick,
)
"""What happens when a month is over, in this order, after `OFTEN`."""

EVERY_TURN = ("desk-time", "supporters")
"""Purses that are filled up anew every turn; the others are added to."""


def end_turn(draft: Draft) -> None:
    """Close a month and open the next, or end the scenario."""
    tray.lapse(draft)
    sitting = [each for each in draft.scenario.assemblies.values() if each.turn == draft.turn]
    for assembly in sitting:
        election.convene(draft, assembly)
    _set_pieces(draft)
    for assembly in sitting:
        election.enlarge(draft, assembly)
    month = draft.scenario.turns[draft.turn - 1]
    for tick in (*OFTEN, *(MONTHLY if month.closes_month else ()), mood.tick, presence.tick):
        tick(draft)
    _note_series(draft)
    measured.note(draft)
    if draft.turn == len(draft.scenario.turns):
        draft.over = True
        return
    draft.turn += 1
    _take_due_effects(draft)
    open_turn(draft)


def open_turn(draft: Draft) -> None:
    """Open a month: the recorded series, the purses, the desk."""
    month = draft.scenario.turns[draft.turn - 1]
    for number, value in month.series.items():
        draft.put(number, value, Why("why.series", {"month": month.month}))
    if draft.turn > 1:
        _refill(draft, opens_month=month.opens_month)
    tray.lay(draft)


def _refill(draft: Draft, *, opens_month: bool) -> None:
    for number, whole in draft.scenario.refill.items():
        amount = tolerance.granted(draft.ledger, number, whole)
        why = Why("why.new-month" if amount == whole else "why.less-tolerated")
        if number in EVERY_TURN:
            draft.put(number, amount, why)
        elif opens_month or number == "access":
            draft.change(number, amount, why)


def _set_pieces(draft: Draft) -> None:
    """The votes of the turn in the order of their days, which is theirs in the scenario.

    Each finds what those before it have left; whether it is held at all may hang on them.
    """
    for vote in draft.scenario.votes.values():
        if vote.turn == draft.turn and is_due(draft.finish(), draft.scenario, vote):
            votes.hold(draft, vote)


def _take_due_effects(draft: Draft) -> None:
    """Delayed effects that are due take place."""
    due = [each for each in draft.delayed_effects if each.due <= draft.turn]
    draft.delayed_effects = [each for each in draft.delayed_effects if each.due > draft.turn]
    for each in due:
        option = draft.scenario.cards[each.card].option(each.option)
        waiting = option.effects[each.index] if option is not None else None
        for effect in getattr(waiting, "effects", ()):
            args: dict[str, str | int] = {"card": each.card, "option": each.option}
            apply_effect(draft, effect, Why("why.fuse", args))


def _note_series(draft: Draft) -> None:
    """Keep this month's public numbers for the charts."""
    charted = {
        key: draft.number(key) for key, each in draft.scenario.numbers.items() if each.charted
    }
    for number, each in draft.scenario.numbers.items():
        if each.scope == "organisation" and number in ("elected", "recommended", "appointed"):
            charted[number] = sum(
                draft.number(f"{number}@{o}") for o in draft.scenario.organisations
            )
    draft.series.append(charted)
