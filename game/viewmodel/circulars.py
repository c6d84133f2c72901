"""A circular that is being written, in words: who will carry it out, what it risks, the letter."""

from game.rules.ids import NumberId
from game.rules.moves import Write
from game.rules.power import plenum
from game.rules.power.circulars import (
    addressed,
    expected,
    force,
    is_checked,
    moved_there,
    overloaded,
    repeats,
)
from game.rules.power.unseating import is_restless
from game.viewmodel.chips import ChipView, arrows
from game.viewmodel.context import ViewContext
from game.viewmodel.letter_sheet import letter_sheet
from game.viewmodel.names import short_name
from game.viewmodel.outlook import OutlookView, RiskView
from game.viewmodel.sheet import SheetView

PAGE = "circulars"
NAME = "label"
TRACED = True


def outlook(context: ViewContext, move: Write) -> OutlookView | None:
    """How many organisations will carry it out: surely, perhaps, hardly; what moves where they do.

    The range is a guess that reports make narrower. Archive mode gives none.
    """
    if context.preview == "archive":
        return None
    say = context.locale.text
    low, high, of = expected(context.state, context.scenario, move)
    high = min(high, of)
    parts = (
        (say("ui.circulars.sure"), low),
        (say("ui.circulars.perhaps"), high - low),
        (say("ui.circulars.hardly"), of - high),
    )
    return OutlookView(
        parts,
        caption=say("ui.circulars.expected", low=low, high=high, of=of),
        heading=say("ui.circulars.there"),
        there=_there(context, move),
    )


def _there(context: ViewContext, move: Write) -> tuple[ChipView, ...]:
    """What moves in an organisation that carries it out; to a secretary, without how much."""
    state, scenario = context.state, context.scenario
    left = force(state.letters, move.subject, state.turn)
    moved: dict[NumberId, int] = {}
    for number, by in moved_there(scenario.made(move), left):
        moved[number] = moved.get(number, 0) + by
    told = context.preview != "secretary"
    return tuple(
        ChipView(
            short_name(context.locale, number),
            trend=arrows(scenario.numbers[number].unit, by) if told else 0,
        )
        for number, by in moved.items()
        if by
    )


def risk(context: ViewContext, move: Write) -> RiskView:
    """What is risked by the name that is used; empty if nothing is."""
    noticed = sum(each.weight("noticed") for each in context.scenario.made(move))
    if noticed <= 0 or context.preview == "archive":
        return RiskView()
    count = max(1, round(1000 / noticed))
    return RiskView(context.locale.text("ui.circulars.risk", count=count), grave=True)


def notes(context: ViewContext, move: Write) -> tuple[str, ...]:
    """What makes obedience formal, what would be seen of it, and how near the plenum is."""
    state, scenario, say = context.state, context.scenario, context.locale.text
    to = addressed(scenario, scenario.made(move))
    checked = sum(is_checked(state.ledger, each) for each in to)
    full = overloaded(state, scenario, move)
    scrutiny = state.ledger["scrutiny"]
    said = repeats(state.letters, move.subject, state.turn)
    worn = context.locale.percent(round(force(state.letters, move.subject, state.turn), -1))
    return (
        *((say("ui.circulars.repeated", count=said, left=worn),) if said else ()),
        *((say("ui.circulars.formal", count=full, of=len(to)),) if full else ()),
        say("ui.circulars.checked", checked=checked, of=len(to)),
        *restless(context),
        say("ui.circulars.plenum", now=scrutiny, bound=plenum.HEARD, lost=plenum.AUTHORITY_LOST),
    )


def restless(context: ViewContext) -> tuple[str, ...]:
    """Where the cells come near to dropping their secretaries, if anywhere."""
    where = [
        context.locale.name("organisation", each) or each
        for each in context.scenario.organisations
        if is_restless(context.state, each)
    ]
    if not where:
        return ()
    return (context.locale.text("ui.circulars.restless", count=len(where), who=", ".join(where)),)


def sheet(context: ViewContext, move: Write) -> SheetView:
    """The letter."""
    return letter_sheet(context, move)


def sent(context: ViewContext) -> tuple[SheetView, ...]:
    """The letters sent."""
    return tuple(
        letter_sheet(context, each.text, each.number, each.turn) for each in context.state.letters
    )
