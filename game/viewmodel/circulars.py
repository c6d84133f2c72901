"""A circular that is being written, in words: who will carry it out, what it risks, the letter."""

from game.rules.moves import Write
from game.rules.power.circulars import expected
from game.viewmodel.outlook import OutlookView, RiskView
from game.viewmodel.paper import PaperView, paper
from game.viewmodel.sight import Sight

PAGE = "circulars"
NAME = "label"
TRACED = True


def outlook(sight: Sight, move: Write) -> OutlookView | None:
    """How many organisations will carry it out: surely, perhaps, hardly.

    The range is a guess that reports make narrower. Archive mode gives none.
    """
    if sight.preview == "archive":
        return None
    say = sight.locale.text
    low, high, of = expected(sight.state, sight.scenario, move)
    high = min(high, of)
    parts = (
        (say("ui.circulars.sure"), low),
        (say("ui.circulars.perhaps"), high - low),
        (say("ui.circulars.hardly"), of - high),
    )
    return OutlookView(parts, caption=say("ui.circulars.expected", low=low, high=high, of=of))


def risk(sight: Sight, move: Write) -> RiskView:
    """What is risked by the name that is used; empty if nothing is."""
    noticed = sum(each.weight("noticed") for each in move.made(sight.scenario))
    if noticed <= 0 or sight.preview == "archive":
        return RiskView()
    count = max(1, round(1000 / noticed))
    return RiskView(sight.locale.text("ui.circulars.risk", count=count), grave=True)


def sheet(sight: Sight, move: Write) -> PaperView:
    """The letter."""
    return paper(sight, move)


def sent(sight: Sight) -> tuple[PaperView, ...]:
    """The letters sent."""
    return tuple(paper(sight, each.text, each.number, each.turn) for each in sight.state.letters)
