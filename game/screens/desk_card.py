"""The left of the desk: the card in hand, or a clear desk."""

from collections.abc import Callable
from functools import partial

from game.page.answers import Next, OnChoose, OnUse
from game.page.ctx import Ctx
from game.page.nodes import (
    Banner,
    Box,
    Button,
    CardSheet,
    Column,
    Flow,
    Label,
    ListRow,
    Node,
    OptionCard,
    Panel,
    PortraitTile,
    Prose,
    Row,
)
from game.screens.chips import chips
from game.screens.echoes import echo_rows
from game.screens.faces import features
from game.screens.prompts import prompts
from game.screens.rows import told
from game.viewmodel.card import AskerView, CardView, OptionView
from game.viewmodel.desk import DeskView
from game.viewmodel.tray import ClearView, Way

TITLE = "card:title"
"""Where the focus rests on a new card: before its terms and options, and Enter does nothing."""

TurnTo = Callable[[str, str], Next | None]
"""Turns to a page and what it opens on."""

HEAD, ASKER, LIMIT = 84, 96, 120
"""The width of the head of who asks, the least of its column, the longest line under it."""

ROOM = 600
"""Logical units between the bar and the foot: a card that needs more gets a lower strip."""


def card_panel(card: CardView, choose: OnChoose, on_open: OnChoose, on_person: OnChoose) -> Node:
    """A card: strip, dateline, title, who asks, prose, options, and what comes of leaving it.

    A mark opens the choice that it quotes, a head the page of its person.
    """
    options = [_option(each, choose) for each in card.options]
    prose = Column([Prose(card.text), *echo_rows(card.echoes, on_open)], gap=6, grow=1)
    asks = [_asker(card.asker, on_person)] if card.asker is not None else []
    matter = Row([prose, *asks], gap=14, align="top", least=280)
    rest = [matter, *options, *told(card.lapse, colour="muted")]
    sheet = CardSheet(
        Banner(card.illustration, label=card.alt),
        Label(card.dateline, "caption", colour="muted"),
        Label(card.title, "title", focusable=True, key=TITLE),
        rest,
        room=ROOM,
    )
    return Panel(sheet, pad=0, key=f"card:{card.id}")


def _asker(view: AskerView, on_person: OnChoose) -> Node:
    """Who asks: his head, and how he stands. Who is there besides is told with it."""
    face = view.face
    head = PortraitTile(
        features(face.portrait),
        face.name,
        view.stands,
        width=HEAD,
        limit=LIMIT,
        label=f"{face.alt} {view.others}".strip(),
        on_activate=lambda: on_person(face.id),
        key=f"asker:{face.id}",
    )
    return Box(head, minimum=(ASKER, 0))


def foot_line(ctx: Ctx, view: DeskView, open_sources: OnUse) -> Node:
    """What to press, and the way to the sources; it stays in sight while the page scrolls."""
    count = len(view.card.options) if view.card is not None else 0
    hint = ctx.say(view.hint, count=count, **prompts(ctx))
    parts: list[Node] = [
        Label(hint, "ui", colour="muted", grow=1, of_keys=True)
    ]  # grows: the way is at the right
    if view.card is not None:
        grounds = view.card.grounds
        name = ctx.say("ui.sources.open", count=len(grounds.sources), how=grounds.confidence)
        parts.append(Button(name, open_sources, kind="slim", key="sources"))
    return Row(parts, gap=16)


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
