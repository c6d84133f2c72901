"""A paper of the opposition that is being written, in words: who will hear of it, what it risks."""

from game.rules.moves import Write
from game.rules.power.papers import before, expected
from game.rules.power.tolerance import STEPS
from game.viewmodel.context import ViewContext
from game.viewmodel.outlook import OutlookView, RiskView
from game.viewmodel.paper_sheet import paper_sheet
from game.viewmodel.sheet import SheetView

PAGE = "papers"
NAME = "name"
TRACED = False

SURE = 900
"""From this chance on (per mille) one does not speak of odds."""

WHOLE = 1_000


def outlook(context: ViewContext, move: Write) -> OutlookView | None:
    """How widely the case is known, in per cent of the party: now, through this paper, not yet.

    Archive mode does not say.
    """
    if context.preview == "archive":
        return None
    say, percent = context.locale.text, context.locale.percent
    known = context.state.ledger["platform"]
    wider = min(WHOLE - known, max(0, expected(context.state, context.scenario, move)[0]))
    parts = (
        (say("ui.papers.known"), known / 10),
        (say("ui.papers.wider"), wider / 10),
        (say("ui.papers.unheard"), (WHOLE - known - wider) / 10),
    )
    text = say("ui.papers.heard", now=percent(known), then=percent(known + wider))
    return OutlookView(parts, label=text)


def risk(context: ViewContext, move: Write) -> RiskView:
    """How likely the paper is taken up, and what is lost then."""
    if context.preview == "archive":
        return RiskView()
    say, chance = context.locale.text, expected(context.state, context.scenario, move)[1]
    if chance <= 0:
        return RiskView(say("ui.papers.no-risk"))
    told = say("ui.papers.sure" if chance >= SURE else "ui.papers.risk", chance=_tens(chance))
    count = sum(each.weight("risk") for each in context.scenario.made(move))
    lost = say("ui.papers.lost", count=count, left=context.state.ledger["legality"])
    return RiskView(f"{told} {lost}", grave=True)


def notes(context: ViewContext, move: Write) -> tuple[str, ...]:
    """How much of its force is spent already, and how much is still tolerated."""
    return (*_spent(context, move), *tolerated(context))


def _spent(context: ViewContext, move: Write) -> tuple[str, ...]:
    """What earlier papers take from this one, if they do."""
    say, percent = context.locale.text, context.locale.percent
    past = before(context.state.papers, move.subject, context.state.turn)
    found = []
    if past.same:
        found.append(say("ui.papers.said", count=past.same, left=percent(round(past.weight, -1))))
    if past.fresh:
        found.append(
            say("ui.papers.crowded", count=past.fresh, left=percent(round(past.readers, -1)))
        )
    return tuple(found)


def tolerated(context: ViewContext) -> tuple[str, ...]:
    """The bounds of what is tolerated: those that are passed, and the next."""
    say, read = context.locale.text, context.state.ledger
    left = read["legality"]
    lines = [
        say(f"ui.papers.lost.{step}", bound=bound) for step, bound in STEPS.items() if left < bound
    ]
    ahead = [(step, bound) for step, bound in STEPS.items() if left >= bound]
    if ahead:
        step, bound = ahead[0]
        lines.append(say(f"ui.papers.next.{step}", now=left, bound=bound))
    if read["signers-put-out"]:
        lines.append(say("ui.papers.put-out", count=read["signers-put-out"]))
    return tuple(lines)


def sheet(context: ViewContext, move: Write) -> SheetView:
    """The paper."""
    return paper_sheet(context, move)


def sent(context: ViewContext) -> tuple[SheetView, ...]:
    """The papers given out."""
    papers = context.state.papers
    return tuple(paper_sheet(context, each.text, each.number, each.turn) for each in papers)


def _tens(chance: int) -> int:
    """A chance in per cent, to the nearest five: nobody knows it better."""
    return max(5, round(chance / 50) * 5)
