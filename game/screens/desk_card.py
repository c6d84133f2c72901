"""The left of the desk: the card in hand, what a decision led to, or a clear desk."""

from collections.abc import Callable
from functools import partial

from game.page.answers import Next, OnChoose, OnUse
from game.page.ctx import Ctx
from game.page.nodes import (
    Banner,
    Button,
    CardSheet,
    Column,
    Flow,
    Heading,
    Label,
    ListRow,
    Node,
    Notice,
    OptionCard,
    Panel,
    Prose,
    Row,
)
from game.screens.chips import chips
from game.screens.prompts import prompts
from game.screens.rows import said
from game.screens.traces import trace_rows
from game.viewmodel.card import CardView, OptionView
from game.viewmodel.desk import DeskView, OutcomeView
from game.viewmodel.tray import ClearView, Way

TITLE = "card:title"
"""Where the focus rests on a new card: before its terms and options, and Enter does nothing."""

TurnTo = Callable[[str, str], Next | None]
"""Turns to a page and what it opens on."""

ROOM = 600
"""Logical units between the bar and the foot: a card that needs more gets a lower strip."""


def card_panel(card: CardView, choose: OnChoose) -> Node:
    """A card: strip, dateline, title, prose, options, and what comes of leaving it."""
    options = [_option(each, choose) for each in card.options]
    rest = [Prose(card.text), *options, *said(card.lapse, colour="muted")]
    sheet = CardSheet(
        Banner(card.illustration, label=card.alt),
        Label(card.dateline, "caption", colour="muted"),
        Label(card.title, "title", focusable=True, key=TITLE),
        rest,
        room=ROOM,
    )
    return Panel(sheet, pad=0, key=f"card:{card.id}")


def foot_line(ctx: Ctx, view: DeskView, open_sources: OnUse) -> Node:
    """What to press, and the way to the sources; it stays in sight while the page scrolls."""
    count = len(view.card.options) if view.card is not None else 0
    hint = ctx.say(view.hint, count=count, **prompts(ctx))
    parts: list[Node] = [
        Label(hint, "ui", colour="muted", grow=1)
    ]  # grows: the way is at the right
    if view.card is not None:
        grounds = view.card.grounds
        name = ctx.say("ui.sources.open", count=len(grounds.sources), how=grounds.confidence)
        parts.append(Button(name, open_sources, kind="slim", key="sources"))
    return Row(parts, gap=16)


def outcome_panel(ctx: Ctx, outcome: OutcomeView, go_on: Button, undo: OnUse | None) -> Node:
    """What was decided, what is seen of it, and which numbers moved; `undo` where one may."""
    back = [Button(ctx.say("ui.desk.undo"), undo, key="undo")] if undo is not None else []
    rows: list[Node] = [
        Label(outcome.title, "title"),
        Notice(outcome.choice, "done"),
        Prose(outcome.text),
        *said(outcome.more, colour="muted"),
        Flow([go_on, *back], gap=12),
        Heading(ctx.say("ui.trace.title")),
        *trace_rows(ctx, outcome.lines),
    ]
    return Panel(Column(rows, gap=8), pad=14, key="outcome")


def clear_panel(ctx: Ctx, clear: ClearView, turn_to: TurnTo, on_end: OnUse) -> Node:
    """A clear desk: what can still be done this month, and the button that ends it."""
    end = Button(ctx.say("ui.desk.end"), on_end, kind="primary", arrow=True, key="clear:end")
    rows: list[Node] = [
        Banner("desk", label=""),
        Label(clear.title, "title", focusable=True, key=TITLE),
        Prose(clear.text),
        *(_way(each, turn_to) for each in clear.ways),
        Flow([end]),
    ]
    return Panel(Column(rows, gap=8), pad=14, key="clear")


def _option(view: OptionView, choose: OnChoose) -> OptionCard:
    return OptionCard(
        view.number,
        view.label,
        view.text,
        chips(view.chips),
        on_activate=lambda: choose(view.id),
        closed=view.closed,
        key=f"option:{view.number}",
    )


def _way(way: Way, turn_to: TurnTo) -> Node:
    act = partial(turn_to, way.page, way.at)
    return ListRow(way.text, marker="red", on_activate=act, key=f"way:{way.page}")
