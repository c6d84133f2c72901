"""The report of the month: what came back, what moved, what was decided."""

from collections import Counter
from dataclasses import dataclass

from game.rules import visibility
from game.rules.ids import OFFICE
from game.rules.power.circulars import REPLIES
from game.rules.state import Letter, Step
from game.viewmodel.briefing import briefing
from game.viewmodel.context import ViewContext
from game.viewmodel.entries import entry_lines
from game.viewmodel.returns import chosen_in
from game.viewmodel.shared import Group
from game.viewmodel.trace import TraceLine, trace

GROUPS = {
    "why.carried-out": "letters",
    "why.noticed": "letters",
    "why.obeyed": "letters",
    "why.ignored": "letters",
    "why.load-cleared": "letters",
    "why.plenum-heard": "letters",
    "why.editors-complain": "letters",
    "why.unseated": "secretaries",
    "why.less-tolerated": "critics",
    "why.sent-away": "critics",
    "why.put-out": "critics",
    "why.assignments": "office",
    "why.requests-met": "office",
    "why.requests-unmet": "office",
    "why.sent-unasked": "office",
    "why.hiring": "office",
    "why.payroll": "office",
    "why.inspected": "office",
    "why.summoned": "office",
    "why.fell-silent": "letters",
    "why.new-month": "office",
    "why.scrutiny-fades": "office",
    "why.authority-fades": "office",
    "why.letter": "office",
    "why.feet-found": "secretaries",
    "why.gone-native": "secretaries",
    "why.turnover": "secretaries",
    "why.privilege-bill": "privilege",
    "why.loyalty-fades": "privilege",
    "why.rank-pulls": "privilege",
    "why.mood": "cells",
    "why.security": "cells",
    "why.series": "country",
    "why.rule-forgotten": "office",
    "why.committee": "secretaries",
    "why.free-elections": "secretaries",
    "why.congress": "country",
    "why.paper-given-out": "critics",
    "why.paper-taken-up": "critics",
    "why.critics-fade": "critics",
    "why.admissions": "party",
    "why.levy": "party",
    "why.checking": "party",
}
"""Under which heading a change is printed, by its reason; the rest are `matters`."""

ORDER = (
    "matters",
    "critics",
    "letters",
    "secretaries",
    "office",
    "privilege",
    "cells",
    "party",
    "country",
)


@dataclass(frozen=True, slots=True)
class LetterView:
    """A letter and its replies: how many of each kind, and who protested."""

    title: str
    replies: tuple[tuple[str, int], ...]
    protests: str
    noticed: str


@dataclass(frozen=True, slots=True)
class MonthView:
    """What a month came to."""

    title: str
    text: str
    heard: tuple[str, ...]
    chronicle: tuple[str, ...]
    other: tuple[str, ...]
    letters: tuple[LetterView, ...]
    groups: tuple[Group[TraceLine], ...]
    over: bool
    go_on: str
    chosen: str = ""  # the assembly whose delegates were chosen in the turn


def month_report(context: ViewContext, last: Step | None) -> MonthView:
    """The report of the month that `last`, an end of turn, has closed."""
    state, locale = context.state, context.locale
    turn = len(state.series)
    closed = context.scenario.turns[max(0, turn - 1)]
    part = "" if closed.is_month else "-part"
    # of one's own letters the replies are shown, each under its heading
    entries = [
        each for each in state.chronicle if each.turn == turn and each.key != "chronicle.letter"
    ]
    said = entry_lines(entries, state, context.scenario, locale, context.archive)
    return MonthView(
        title=locale.text(f"ui.month-report.title{part}", month=locale.turn(closed)),
        text=_text(context, said.own),
        heard=() if state.over else briefing(context),
        chronicle=said.own,
        other=said.other,
        letters=_letters(context, turn),
        groups=_groups(context, last),
        over=state.over,
        go_on=locale.text(
            "ui.month-report.debrief" if state.over else f"ui.month-report.next{part}"
        ),
        chosen=chosen_in(context, turn),
    )


def _letters(context: ViewContext, turn: int) -> tuple[LetterView, ...]:
    """The replies to one's own letters."""
    sent = (
        visibility.letters(context.state, context.scenario)
        if context.scenario.seat == OFFICE
        else ()
    )
    return tuple(_letter(context, each) for each in sent if each.turn == turn)


def _text(context: ViewContext, own: tuple[str, ...]) -> str:
    if context.state.over:
        return context.locale.text("ui.month-report.over")
    return "" if own else context.locale.text("ui.month-report.quiet")


def _letter(context: ViewContext, letter: Letter) -> LetterView:
    locale = context.locale
    counted = Counter(letter.replies.values())
    rows = tuple((locale.text(f"ui.reply.{each}"), counted[each]) for each in REPLIES)
    angry = [o for o, reply in letter.replies.items() if reply == "protested"]
    names = ", ".join(locale.name("organisation", each) or each for each in angry)
    title = locale.text(
        "ui.month-report.letter",
        number=letter.number,
        subject=letter.text.subject,
        voice=letter.text.choices["voice"],
    )
    protests = locale.text("ui.month-report.protests", who=names) if names else ""
    noticed = locale.text("ui.month-report.noticed") if letter.noticed else ""
    return LetterView(title, rows, protests, noticed)


def _groups(context: ViewContext, last: Step | None) -> tuple[Group[TraceLine], ...]:
    if last is None:
        return ()
    groups = []
    known = [c for c in last.changes if visibility.traces(c, context.state, context.scenario)]
    for name in ORDER:
        changes = [c for c in known if GROUPS.get(c.why.key, "matters") == name]
        lines = trace(changes, context.state, context.scenario, context.locale, context.archive)
        if lines:
            groups.append(Group(context.locale.text(f"ui.month-report.{name}"), lines))
    return tuple(groups)
