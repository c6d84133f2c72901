"""A paper of the opposition that is being written, in words: who will hear of it, what it risks."""

from game.rules.moves import Write
from game.rules.power.papers import expected
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
    wider = min(WHOLE - known, max(0, _expected(context, move)[0]))
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
    say, chance = context.locale.text, _expected(context, move)[1]
    if chance <= 0:
        return RiskView(say("ui.papers.no-risk"))
    told = say("ui.papers.sure" if chance >= SURE else "ui.papers.risk", chance=_tens(chance))
    count = sum(each.weight("risk") for each in context.scenario.made(move))
    lost = say("ui.papers.lost", count=count, left=context.state.ledger["legality"])
    return RiskView(f"{told} {lost}", grave=True)


def sheet(context: ViewContext, move: Write) -> SheetView:
    """The paper."""
    return paper_sheet(context, move)


def sent(context: ViewContext) -> tuple[SheetView, ...]:
    """The papers given out."""
    papers = context.state.papers
    return tuple(paper_sheet(context, each.text, each.number, each.turn) for each in papers)


def _expected(context: ViewContext, move: Write) -> tuple[int, int]:
    read = context.state.ledger
    return expected(context.scenario, move, read["pressure-on-press"], read["watch"])


def _tens(chance: int) -> int:
    """A chance in per cent, to the nearest five: nobody knows it better."""
    return max(5, round(chance / 50) * 5)
