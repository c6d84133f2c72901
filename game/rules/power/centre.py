"""The office itself: staff, instructors, Lenin's notes, and how authority and scrutiny wear off."""

from game.rules.draft import Draft
from game.rules.ids import at
from game.rules.power import presence
from game.rules.power.placement import competence
from game.rules.state import Why

LETTER_MONTH = "1922-12"
"""The notes on six leaders were dictated on 24–25 December 1922 (CW 36; the dating is disputed)."""

FORGOTTEN = 15
"""A fifteenth of what an audience has heard of methods is forgotten in a month."""
SILENCE = 110
"""Reports came unevenly for years: chance (per mille) that a committee drops a kind of report."""

SUMMONS_KEPT = 900
"""Sixteen reports were demanded in 1922 (Podsheldolkin); three a month from July are eighteen."""


def tick(draft: Draft) -> None:
    """One month in the office."""
    _hire(draft)
    _summon(draft)
    _inspect(draft)
    _fall_silent(draft)
    _dictate(draft)
    draft.change("scrutiny", -(draft.number("scrutiny") // 12), Why("why.scrutiny-fades"))
    _fade(draft)
    _come_back(draft, "authority", 15, Why("why.authority-fades"))


def _fade(draft: Draft) -> None:
    """What is pressed for, won, or heard of wears off like everything else."""
    why = Why("why.critics-fade")
    usual = draft.scenario.usual
    pressure = draft.number("transfers-rule") - usual("transfers-rule")
    draft.change("transfers-rule", -(max(0, pressure) // 10), Why("why.rule-forgotten"))
    known = draft.number("platform") - usual("platform")
    draft.change("platform", -(max(0, known) // 12), why)
    draft.change("watch", -(draft.number("watch") // 10), why)
    _come_back(draft, "legality", 8, why)
    _come_back(draft, "coalition", 10, why)
    _come_back(draft, "standing", 8, why)
    for key in draft.keys("exposure"):
        draft.change(key, -(draft.number(key) // FORGOTTEN), Why("why.forgotten"))
    for key in draft.keys("contested"):
        draft.change(key, -(draft.number(key) // 3), why)


def _come_back(draft: Draft, number: str, part: int, why: Why) -> None:
    """A number comes back towards its declared start by a part of the way a month."""
    draft.change(number, (draft.scenario.usual(number) - draft.number(number)) // part, why)


def _hire(draft: Draft) -> None:
    """Paid posts fill up towards the ceiling, a third of the gap a month."""
    gap = draft.number("staff-ceiling") - draft.number("paid-functionaries")
    draft.change("paid-functionaries", gap // 3, Why("why.hiring"))
    budgeted = draft.scenario.usual("paid-functionaries")
    bill = (draft.number("paid-functionaries") - budgeted) // 2
    if bill > 0:
        draft.change("fund", -bill, Why("why.payroll"))


def _summon(draft: Draft) -> None:
    """Secretaries are called to report in person; now and then one does not come.

    Who comes brings a report, and is away from his committee meanwhile.
    """
    dice, places = draft.dice("summons"), tuple(draft.scenario.organisations)
    for _ in range(draft.number("summons-plan") if places else 0):
        called, comes = places[dice.below(len(places))], dice.chance(SUMMONS_KEPT)
        if not comes:
            continue
        why = Why("why.summoned", {"organisation": called})
        draft.change("reports-demanded", 1, why)
        draft.change(at("reporting", called), 1, why)
        presence.travel(draft, called, why)


def _inspect(draft: Draft) -> None:
    """Instructors reach organisations; a visit brings a report and a little grip."""
    head = draft.holdings.get("head-orgotdel")
    skill = 600 + competence(draft, head.holder if head else None) // 2
    chance = draft.number("instructors") * 9 * skill // 1000
    visits = zip(draft.scenario.organisations, draft.keys("inspected"), strict=True)
    for organisation, visited in visits:
        if draft.number(visited) or not draft.dice(f"inspect/{organisation}").chance(chance):
            continue
        why = Why("why.inspected", {"organisation": organisation})
        draft.change(visited, 1, why)
        draft.change(at("reporting", organisation), 1, why)
        draft.change(at("grip", organisation), 20, why)


def _fall_silent(draft: Draft) -> None:
    """Committees stop sending a kind of report, the sooner the more lies unanswered with them."""
    loads, reports = draft.keys("load"), draft.keys("reporting")
    places = zip(draft.scenario.organisations, loads, reports, strict=True)
    for organisation, load, reporting in places:
        chance = SILENCE + draft.number(load) // 3
        if draft.dice(f"silence/{organisation}").chance(chance):
            draft.change(reporting, -1, Why("why.fell-silent"))


def _dictate(draft: Draft) -> None:
    """Lenin's confidence and what he has heard of methods decide the sharpness of the Letter."""
    if draft.scenario.turns[draft.turn - 1].month != LETTER_MONTH:
        return
    heard = draft.number(at("exposure", "lenin")) * 4
    sharp = 1000 - draft.number("lenin-confidence") + heard
    draft.put("letter-sharpness", sharp, Why("why.letter"))
